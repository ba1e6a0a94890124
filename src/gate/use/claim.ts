import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../../engine/action/digest.ts';
import { isSatisfied } from '../../engine/holds/counting.ts';
import { isPast } from '../../engine/holds/deciding.ts';
import type { EntryOutcome } from '../../engine/schema/generated/types.ts';
import { GateError } from '../error.ts';
import type { People } from '../settings.ts';
import type { Moment, Step } from '../settle.ts';
import { latestAttempt } from './attempts.ts';
import { aboutHold, draftOf, endOf, GATE } from './drafts.ts';
import { type Held, type HeldRequest, stepToHold } from './request.ts';

/** The right to run an action once: whoever has the secret may tell what came of it. */
export interface Claim {
  readonly id: string;
  /** In hexadecimal. */
  readonly secret: string;
}

/** What came of trying to claim: the right to run, or what became of the hold. */
export type Claimed = { readonly claim: Claim } | Held;

/** A secret that only this runner has. */
export function newSecret(): string {
  return randomBytes(32).toString('hex');
}

/** Claims the hold of a request that was decided anew just now, if enough people still say so. */
export async function stepToClaim(
  request: HeldRequest,
  people: People,
  secret: string,
  moment: Moment,
): Promise<Step<Claimed>> {
  const { ledger, now } = moment;
  const secretHash = hashOf(secret);
  const latest = latestAttempt(ledger, request.digest, request.needs);
  const hold = latest && ledger.book.get(latest.id);
  // Nobody else has the secret, so this claim is ours, whatever git said when it was pushed.
  if (hold?.status === 'claimed' && hold.claim?.secretHash === secretHash) {
    return { done: { claim: { id: hold.id, secret } } };
  }
  if (hold?.status === 'approved' && !isPast(hold, now.getTime())) {
    if (!isSatisfied(hold, now.getTime(), people.entitlement)) {
      const reason = 'stale: not enough of those who approved may still do so';
      return { append: endOf('cancelled', hold, { settings: request.settings, actor: GATE }, reason) };
    }
    return {
      append: {
        ...draftOf('claimed', { actor: GATE }),
        ...aboutHold(hold, request.settings),
        claim: { secretHash },
      },
    };
  }
  return stepToHold(request, moment);
}

/** Records what came of a claimed action. Without its secret only that nobody knows. */
export async function stepToRecord(
  { settings, id, secret, outcome, reason }: RecordOptions,
  { ledger, appended }: Moment,
): Promise<Step<'recorded' | 'over'>> {
  if (appended.includes('executed')) return { done: 'recorded' };
  const hold = ledger.book.get(id);
  if (hold?.status !== 'claimed') return { done: 'over' };
  if (secret !== undefined && hold.claim?.secretHash !== hashOf(secret)) {
    throw new GateError('refused', `only the runner that claimed ${id} may tell its outcome`);
  }
  const { policy, ...about } = aboutHold(hold, settings);
  return {
    append: {
      ...draftOf('executed', { actor: GATE }),
      ...about,
      policy,
      ...(secret === undefined ? {} : { claim: { secret } }),
      outcome,
      ...(reason === undefined ? {} : { reason }),
    },
  };
}

/** A secret as a claim names it. */
function hashOf(secret: string): string {
  return `sha256:${sha256Hex(secret)}`;
}

/** What is to be recorded of a claimed action. */
export interface RecordOptions {
  readonly settings: HeldRequest['settings'];
  readonly id: string;
  readonly secret: string | undefined;
  readonly outcome: EntryOutcome;
  readonly reason?: string | undefined;
}
