import { sha256Hex } from '../action/digest.ts';
import { isSatisfied } from './counting.ts';
import { deadlineOf, isBefore, isPast, timeOf } from './deciding.ts';
import { refuse, type Step } from './state.ts';

/** Nobody answered in time, or nobody claimed in time. */
export const expire: Step = (hold, entry, entitlement) => {
  if (hold.status !== 'pending' && hold.status !== 'approved') {
    return refuse('bad-statement', `a hold that is ${hold.status} cannot expire`);
  }
  const at = timeOf(entry);
  // An approval may end before the time to claim does.
  const lapsed = hold.status === 'approved' && !isSatisfied(hold, at, entitlement);
  if (at < deadlineOf(hold) && !lapsed) {
    return refuse('bad-statement', `the hold does not expire before ${isoTime(deadlineOf(hold))}`);
  }
  return { ...hold, status: 'expired' };
};

/** The requester takes it back, or something that it binds has changed. */
export const cancel: Step = (hold) =>
  hold.status === 'pending' || hold.status === 'approved'
    ? { ...hold, status: 'cancelled' }
    : refuse('bad-statement', `a hold that is ${hold.status} cannot be cancelled`);

/** One runner, and no other, may now run it. */
export const claim: Step = (hold, entry, entitlement) => {
  const secretHash = entry.predicate.claim?.secretHash;
  const at = timeOf(entry);
  if (hold.status === 'claimed' || hold.status === 'executed') {
    return refuse('duplicate-claim', 'the hold was claimed already');
  }
  if (hold.status !== 'approved') return refuse('unapproved-claim', `the hold was ${hold.status}`);
  if (isPast(hold, at)) return refuse('unapproved-claim', 'the approval was no longer valid');
  if (isBefore(entry, hold.approvedAt ?? hold.openedAt)) {
    return refuse('unapproved-claim', 'the hold was approved at a later time');
  }
  if (!isSatisfied(hold, at, entitlement)) {
    return refuse('unapproved-claim', 'not enough of those who approved may still do so');
  }
  if (secretHash === undefined) return refuse('bad-statement', 'a claim needs the hash of its secret');
  return { ...hold, status: 'claimed', claim: { secretHash, index: entry.index } };
};

/** What came of running it, told by whoever claimed it. */
export const execute: Step = (hold, { predicate }) => {
  const { claim, outcome } = predicate;
  if (hold.status === 'executed') return refuse('unclaimed-execution', 'the outcome was recorded already');
  if (hold.status !== 'claimed') {
    return refuse('unclaimed-execution', `the hold was ${hold.status}, not claimed`);
  }
  if (outcome === undefined) return refuse('bad-statement', 'an execution needs its outcome');
  const mine = claim?.secret !== undefined && `sha256:${sha256Hex(claim.secret)}` === hold.claim?.secretHash;
  // After a crash nobody has the secret any more, and the only thing to say is that nobody knows.
  if (!mine && !(outcome.status === 'unknown' && claim?.secret === undefined)) {
    return refuse('unclaimed-execution', 'only the runner that claimed the hold may tell its outcome');
  }
  return { ...hold, status: 'executed', outcome: outcome.status };
};

function isoTime(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString() : 'ever';
}
