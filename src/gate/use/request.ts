import type { Digest } from '../../engine/action/digest.ts';
import { clock } from '../../engine/clock.ts';
import { isPast } from '../../engine/holds/deciding.ts';
import type { Hold } from '../../engine/holds/state.ts';
import { parseDuration } from '../../engine/policy/duration.ts';
import type { Requirement } from '../../engine/schema/generated/types.ts';
import { type Decided, policyOf } from '../decision.ts';
import type { Draft } from '../entry-writer.ts';
import type { Moment, Step } from '../settle.ts';
import { latestAttempt, nextAttempt } from './attempts.ts';
import { draftOf, endOf } from './drafts.ts';
import { rejectedAt } from './history.ts';
import { type Sought, staleHold } from './stale.ts';

/** The most holds that may wait for one human's agents. */
const MAX_PENDING = 20;
const RETRY_AFTER = 3600;

/** A held action, ready to be recorded. */
export interface HeldRequest extends Sought {
  readonly decided: Decided;
  readonly requirement: Requirement;
  readonly needs: Digest;
}

/** What becomes of a request that needs a human. */
export type Held =
  | { readonly kind: 'waits'; readonly hold: Hold }
  /** Somebody runs it now, or died while doing so. */
  | { readonly kind: 'claimed'; readonly hold: Hold }
  | { readonly kind: 'denied'; readonly reason: string; readonly id: string | undefined };

/** Finds the hold of a request, or opens one: what is stale or past goes first. */
export async function stepToHold(request: HeldRequest, moment: Moment): Promise<Step<Held>> {
  const { ledger, now } = moment;
  const stale = await staleHold(request, moment);
  if (stale !== undefined) return { append: stale };
  const latest = latestAttempt(ledger, request.digest, request.needs);
  const open = latest && ledger.book.get(latest.id);
  if (open !== undefined) {
    if (open.status === 'claimed') return { done: { kind: 'claimed', hold: open } };
    if (!isPast(open, now.getTime())) return { done: { kind: 'waits', hold: open } };
    return { append: expired(open, request) };
  }
  if (latest?.status === 'rejected') {
    const until = await retryTime(request, moment, latest.id);
    if (now.getTime() < until) {
      // Up to the whole second: who asks again at the time that is said is not too early.
      const when = clock(Math.ceil(until / 1000) * 1000);
      const why = `"agentgate log --hold ${latest.id}" says by whom and why`;
      const reason = `it was rejected (${why}); ask again after ${when}`;
      return { done: { kind: 'denied', id: latest.id, reason } };
    }
  }
  if (pendingOf(request, moment) >= MAX_PENDING) {
    const reason = `${MAX_PENDING} holds wait already for what the agents of ${request.requester.principal} ask`;
    return { done: { kind: 'denied', id: undefined, reason } };
  }
  const past = pastOf(request, moment);
  if (past.length > 0) return { batch: past.map((hold) => ({ draft: expired(hold, request), at: now })) };
  return { append: heldDraft(request, nextAttempt(ledger, request.digest, request.needs, latest), now) };
}

async function retryTime({ settings }: HeldRequest, moment: Moment, id: string): Promise<number> {
  const after = settings.set.config.file.approval?.['retry-after'];
  const seconds = (after === undefined ? undefined : parseDuration(after)) ?? RETRY_AFTER;
  return (await rejectedAt(moment, id)) + seconds * 1000;
}

function pendingOf({ requester }: HeldRequest, { ledger, now }: Moment): number {
  let pending = 0;
  for (const hold of ledger.book.holds()) {
    if (hold.status !== 'pending' || isPast(hold, now.getTime())) continue;
    if (hold.principal === requester.principal) pending += 1;
  }
  return pending;
}

/** Holds of the same human that nobody will decide any more: else each that is forgotten would cost every later request. */
function pastOf({ requester }: HeldRequest, { ledger, now }: Moment): readonly Hold[] {
  return [...ledger.book.holds()]
    .filter(
      (hold) =>
        hold.principal === requester.principal && hold.status !== 'claimed' && isPast(hold, now.getTime()),
    )
    .slice(0, MAX_PENDING);
}

function expired(hold: Hold, request: HeldRequest): Draft {
  return endOf('expired', hold, request, 'nobody acted in time');
}

function heldDraft(
  request: HeldRequest,
  place: { readonly id: string; readonly attempt: number },
  now: Date,
): Draft {
  const { settings, decided, requirement, recorded, digest, requester } = request;
  const timeout = isoSeconds(requirement.timeout);
  return {
    ...draftOf('held', request),
    subject: digest,
    hold: {
      ...place,
      expiresAt: new Date(now.getTime() + timeout * 1000).toISOString(),
      validForSeconds: isoSeconds(requirement.validFor),
      groups: [...requirement.groups],
      requesters: [...requester.names],
    },
    action: { ...recorded },
    decision: 'hold',
    policy: policyOf(settings, decided),
  };
}

/** Seconds of a duration as the requirement spells it. */
function isoSeconds(iso: string): number {
  const seconds = parseDuration(iso.replace(/^PT/, '').toLowerCase());
  if (seconds === undefined) throw new TypeError(`${iso} is no duration of a requirement`);
  return seconds;
}
