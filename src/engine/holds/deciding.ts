import { isKeyInForce, isSatisfied, whyNotCounted } from './counting.ts';
import { type Approval, type Entitlement, type Hold, type LoggedEntry, refuse, type Step } from './state.ts';
import { isTakenBack, takeBack } from './withdrawal.ts';

/** How far clocks of honest writers may differ, in milliseconds. */
export const SKEW = 120_000;

/** A person says yes. */
export const approve: Step = (hold, entry, entitlement) => {
  const { evidence } = entry;
  const at = timeOf(entry);
  if (hold.status !== 'pending' && hold.status !== 'approved') {
    return refuse('late-approval', `the hold was ${hold.status} already`);
  }
  if (evidence === undefined) return refuse('unentitled-approver', 'nothing shows that a person approved');
  if (isPast(hold, at)) return refuse('late-approval', 'the hold had expired');
  if (isBefore(entry, hold.openedAt)) return refuse('late-approval', 'the hold was opened at a later time');
  const expires = expiryOf(entry);
  if (evidence.key !== undefined && expires === undefined) {
    return refuse('bad-statement', 'the approval does not say until when it counts');
  }
  if (expires !== undefined && at > expires) {
    return refuse('late-approval', 'the approval had expired when it was recorded');
  }
  const approval: Approval = {
    ...evidence,
    index: entry.index,
    ...(expires === undefined ? {} : { expires }),
  };
  const why = whyNotCounted(hold, approval, entitlement);
  if (why !== undefined) return why;
  if (isTakenBack(hold, approval, entitlement)) {
    return refuse('late-approval', 'the approval was withdrawn: only one that expires later counts again');
  }
  if (!isKeyInForce(approval, at, entitlement)) {
    return refuse('unentitled-approver', 'the key that signed is not one of this person alone');
  }
  const others = hold.approvals.filter((other) => !isSameWord(other, approval));
  return weigh({ ...hold, approvals: [...others, approval] }, entry, entitlement);
};

/** A person takes back what they said, or a review is dismissed. */
export const withdraw: Step = (hold, entry, entitlement) => {
  const { evidence } = entry;
  if (hold.status !== 'pending' && hold.status !== 'approved') {
    return refuse('bad-statement', `a hold that is ${hold.status} has no approval to withdraw`);
  }
  if (evidence === undefined) return refuse('unentitled-approver', 'nothing shows that a person withdrew');
  const left = takeBack(hold, evidence, expiryOf(entry), entitlement);
  if (left.approvals.length === hold.approvals.length) {
    return refuse('unentitled-approver', `${evidence.actor} had not approved`);
  }
  return weigh({ ...hold, ...left }, entry, entitlement);
};

/** A person says no. */
export const reject: Step = (hold, { evidence }, entitlement) => {
  if (hold.status !== 'pending' && hold.status !== 'approved') {
    return refuse('bad-statement', `a hold that is ${hold.status} cannot be rejected`);
  }
  if (evidence === undefined) return refuse('unentitled-approver', 'nothing shows that a person rejected');
  // Presence protects a yes; a no needs none.
  const why = whyNotCounted(hold, { ...evidence, presence: true }, entitlement);
  // Whoever asked may always take it back.
  if (why !== undefined && why.code !== 'self-approval') return why;
  return { ...hold, status: 'rejected', approvals: [] };
};

/** Whether the time has run out to answer a hold, or to claim it. */
export function isPast(hold: Hold, at: number): boolean {
  return at > deadlineOf(hold);
}

/** Until when a hold may be answered while it is pending, or claimed once it is approved. */
export function deadlineOf(hold: Hold): number {
  return hold.status === 'approved' && hold.approvedAt !== undefined
    ? hold.approvedAt + hold.validFor
    : hold.expiresAt;
}

/** When an entry says that it happened. Deadlines begin then, since a later begin would be a later end. */
export function saidTimeOf({ predicate }: LoggedEntry): number {
  return Date.parse(predicate.occurredAt);
}

/** When an entry happened at the earliest. Deadlines are held against this, since its writer may say less. */
export function timeOf(entry: LoggedEntry): number {
  return Math.max(saidTimeOf(entry), entry.notBefore);
}

/** Whether an entry says that it happened before what it rests on. One of the two is wrong, and nobody can tell which. */
export function isBefore(entry: LoggedEntry, time: number): boolean {
  return saidTimeOf(entry) < time - SKEW;
}

function expiryOf({ predicate }: LoggedEntry): number | undefined {
  const expires = predicate.actor.evidence?.expires;
  return expires === undefined ? undefined : Date.parse(expires);
}

/** Whether an approval says again what another one said: the same signed words, or what a gate looked up before. */
function isSameWord(one: Approval, other: Approval): boolean {
  if (one.actor !== other.actor || one.key !== other.key) return false;
  return one.key === undefined || (one.expires === other.expires && one.presence === other.presence);
}

/** Approved when enough people say so, and since they do; pending otherwise. */
function weigh(hold: Hold, entry: LoggedEntry, entitlement: Entitlement): Hold {
  if (!isSatisfied(hold, timeOf(entry), entitlement)) {
    const { approvedAt, ...rest } = hold;
    return { ...rest, status: 'pending' };
  }
  return hold.status === 'approved' ? hold : { ...hold, status: 'approved', approvedAt: saidTimeOf(entry) };
}
