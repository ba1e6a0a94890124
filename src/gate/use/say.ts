import { type ApprovalMessage, approvalMessage } from '../../audit/approval-message.ts';
import { verifySshSignature } from '../../audit/sshsig.ts';
import { whyNotCounted } from '../../engine/holds/counting.ts';
import { isPast } from '../../engine/holds/deciding.ts';
import type { Hold, VerifiedEvidence } from '../../engine/holds/state.ts';
import type { Draft } from '../entry-writer.ts';
import { GateError } from '../error.ts';
import type { GateSettings, People } from '../settings.ts';
import type { Moment, Step } from '../settle.ts';
import { aboutHold, draftOf, endOf, GATE } from './drafts.ts';
import { rehearse } from './rehearse.ts';
import { staleBy } from './stale.ts';

/** What a person says about a hold. */
export type Verdict = ApprovalMessage['verdict'];

/** What a person said, with their signature over it. */
export interface Said {
  readonly verdict: Verdict;
  readonly principal: string;
  /** An armoured SSH signature over {@link messageFor}. */
  readonly signature: string;
  /** When it stops counting. */
  readonly expires: Date;
  readonly reason?: string | undefined;
}

/** What a person's word makes of a hold. */
export interface Told {
  readonly hold: Hold | undefined;
  readonly id: string;
  readonly status: Hold['status'];
}

interface Options {
  readonly settings: GateSettings;
  readonly people: People;
  readonly id: string;
  readonly said: Said;
}

/** The bytes that a person signs about a hold. */
export function messageFor(
  hold: Hold,
  { origin }: Pick<GateSettings, 'origin'>,
  verdict: Verdict,
  expires: Date,
): Uint8Array {
  return approvalMessage({
    origin,
    repository: hold.repository ?? null,
    hold: hold.id,
    attempt: hold.attempt,
    action: hold.action,
    requirement: hold.requirement,
    verdict,
    expires: expires.toISOString(),
  });
}

/** When a person's word of this moment stops counting: later than any that they said before. */
export function expiryFor(hold: Hold, now: Date): Date {
  return new Date(now.getTime() + (hold.expiresAt - hold.openedAt) + hold.validFor);
}

/** Records what a person said, if they may say it. */
export async function stepToSay(
  { settings, people, id, said }: Options,
  moment: Moment,
): Promise<Step<Told>> {
  const { ledger, now, appended } = moment;
  const hold = ledger.book.get(id);
  const status = ledger.book.statusOf(id);
  const actor = `ssh:${said.principal}`;
  if (appended.includes(said.verdict)) return { done: told(id, status, hold, actor, said) };
  if (appended.includes('cancelled'))
    throw new GateError(
      'refused',
      `${id} was stale, and is cancelled: the policies ask for something else now, so whoever wants it must ask again`,
    );
  if (hold === undefined || (hold.status !== 'pending' && hold.status !== 'approved'))
    throw notOpen(id, status);
  if (isPast(hold, now.getTime())) {
    return { append: endOf('expired', hold, { settings, actor: GATE }, 'nobody acted in time') };
  }
  const stale = said.verdict === 'approved' ? await staleBy(settings, hold, moment) : undefined;
  if (stale !== undefined) return { append: endOf('cancelled', hold, { settings, actor: GATE }, stale) };
  const evidence = checkSignature(hold, { settings, people, said }, now);
  const isRepeated = hold.approvals.some(
    ({ actor: by, key, presence, expires = Number.POSITIVE_INFINITY }) =>
      by === actor && key === evidence.key && presence === evidence.presence && now.getTime() <= expires,
  );
  if (isRepeated && said.verdict === 'approved') return { done: { hold, id, status: hold.status } };
  const draft = saidDraft(hold, actor, said, settings);
  const why =
    whyNot(hold, { ...said, ...evidence }, people) ?? rehearse(hold, draft, evidence, people, moment);
  if (why !== undefined) throw new GateError('refused', `this does not count: ${why}`);
  return { append: draft };
}

/** What the log made of an entry that is in it now. */
function told(
  id: string,
  status: Hold['status'] | undefined,
  hold: Hold | undefined,
  actor: string,
  said: Said,
): Told {
  const approves = hold?.approvals.some((approval) => approval.actor === actor) ?? false;
  const counts =
    said.verdict === 'rejected' ? status === 'rejected' : approves === (said.verdict === 'approved');
  // An approval that is claimed at once is no longer among those that an open hold has.
  if (status === undefined || (!counts && hold !== undefined)) {
    throw new GateError(
      'refused',
      `what was signed about ${id} is in the log but does not count: run "agentgate verify"`,
    );
  }
  return { hold, id, status };
}

/** Checks what `verify` will check. Throws when the signature is not this person's, over just this. */
function checkSignature(
  hold: Hold,
  { settings, people, said }: Pick<Options, 'settings' | 'people' | 'said'>,
  now: Date,
): VerifiedEvidence {
  const { presence, keyFingerprint } = verifySshSignature({
    signature: said.signature,
    message: messageFor(hold, settings, said.verdict, said.expires),
    principal: said.principal,
    allowedSigners: people.allowedSigners,
    at: now,
  });
  return {
    actor: `ssh:${said.principal}`,
    key: keyFingerprint,
    presence: presence.hardware && presence.userPresence,
  };
}

/** Why the word of a principal would not count; undefined when it would. */
export function whyNot(
  hold: Hold,
  { principal, verdict, presence }: Pick<Said, 'principal' | 'verdict'> & { readonly presence: boolean },
  { entitlement }: People,
): string | undefined {
  if (verdict === 'withdrawn') return undefined;
  // Presence protects a yes; a no needs none, and whoever asked may always say it.
  const touched = presence || verdict === 'rejected';
  const why = whyNotCounted(hold, { actor: `ssh:${principal}`, presence: touched }, entitlement);
  return verdict === 'rejected' && why?.code === 'self-approval' ? undefined : why?.message;
}

function saidDraft(hold: Hold, actor: string, said: Said, settings: GateSettings): Draft {
  const { verdict, principal, signature, expires, reason } = said;
  const evidence = { kind: 'ssh', principal, signature, expires: expires.toISOString() } as const;
  return {
    ...draftOf(verdict, { actor: { id: actor, kind: 'human', evidence } }),
    ...aboutHold(hold, settings),
    ...(reason === undefined ? {} : { reason }),
  };
}

function notOpen(id: string, status: Hold['status'] | undefined): GateError {
  if (status === undefined)
    return new GateError('no-hold', `there is no hold ${id}: "agentgate holds" lists them`);
  return new GateError('refused', `${id} is ${status} already, so nobody decides it any more`);
}
