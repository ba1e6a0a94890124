import { isSatisfied } from '../../engine/holds/counting.ts';
import { isPast } from '../../engine/holds/deciding.ts';
import type { Hold, HoldStatus } from '../../engine/holds/state.ts';
import type { Requester } from '../asked.ts';
import { GateError } from '../error.ts';
import type { People } from '../settings.ts';
import type { Moment, Step } from '../settle.ts';
import { aboutHold, type Draftable, draftOf, endOf } from './drafts.ts';

/** How a hold ended. */
export interface Ended {
  readonly id: string;
  readonly status: HoldStatus;
}

/** Somebody takes a hold back, most often the requester, or gives up what was claimed by a runner that is gone. */
export async function stepToCancel(
  by: Draftable & {
    readonly id: string;
    /** What was said, or else who does it. */
    readonly reason: string | Requester;
    /** Whether a runner of this machine runs what was claimed with this. */
    readonly runs: (secretHash: string) => Promise<boolean>;
  },
  { ledger, appended }: Moment,
): Promise<Step<Ended>> {
  const { id } = by;
  const status = ledger.book.statusOf(id);
  if (status === undefined)
    throw new GateError('no-hold', `there is no hold ${id}: "agentgate holds" lists them`);
  if (appended.length > 0) return { done: { id, status } };
  const hold = ledger.book.get(id);
  if (hold === undefined)
    throw new GateError('refused', `${id} is ${status}: there is nothing left to take back`);
  if (hold.status === 'claimed') {
    if (await by.runs(hold.claim?.secretHash.replace(/^sha256:/, '') ?? '')) {
      throw new GateError('refused', `${id} is claimed: it runs now`);
    }
    // Its runner is gone, or on another machine that may be gone: that nobody knows what it did is all there is to say.
    const outcome = { status: 'unknown' } as const;
    const reason = reasonOf(by.reason, hold).slice(0, 4096);
    return { append: { ...draftOf('executed', by), ...aboutHold(hold, by.settings), outcome, reason } };
  }
  return { append: endOf('cancelled', hold, by, reasonOf(by.reason, hold)) };
}

/** The word of git's settings tells who it is. An account is nobody's alone, and so is not taken for whoever asked. */
function reasonOf(reason: string | Requester, { principal, status }: Hold): string {
  if (typeof reason === 'string') return reason;
  const who = reason.principal;
  const asked = who === principal && !who.startsWith('account:');
  if (status === 'claimed') return `given up by ${asked ? 'whoever asked' : who}`;
  return asked ? 'taken back by whoever asked' : `cancelled by ${who}`;
}

/** Ends a hold whose time is over; leaves every other as it is. */
export async function stepToExpire(
  by: Draftable & { readonly id: string; readonly people: People },
  { ledger, now }: Moment,
): Promise<Step<Ended>> {
  const { id, people } = by;
  const hold = ledger.book.get(id);
  const status = ledger.book.statusOf(id);
  if (status === undefined)
    throw new GateError('no-hold', `there is no hold ${id}: "agentgate holds" lists them`);
  if (hold === undefined || hold.status === 'claimed') return { done: { id, status } };
  const lapsed = hold.status === 'approved' && !isSatisfied(hold, now.getTime(), people.entitlement);
  if (!isPast(hold, now.getTime()) && !lapsed) return { done: { id, status } };
  return { append: endOf('expired', hold, by, 'nobody acted in time') };
}
