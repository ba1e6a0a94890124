import { isSatisfied } from '../../engine/holds/counting.ts';
import { isPast } from '../../engine/holds/deciding.ts';
import type { HoldStatus } from '../../engine/holds/state.ts';
import { GateError } from '../error.ts';
import type { People } from '../settings.ts';
import type { Moment, Step } from '../settle.ts';
import { type Draftable, endOf } from './drafts.ts';

/** How a hold ended. */
export interface Ended {
  readonly id: string;
  readonly status: HoldStatus;
}

/** The requester takes a hold back. */
export async function stepToCancel(
  by: Draftable & { readonly id: string; readonly reason: string },
  { ledger, appended }: Moment,
): Promise<Step<Ended>> {
  const { id } = by;
  const status = ledger.book.statusOf(id);
  if (status === undefined)
    throw new GateError('no-hold', `there is no hold ${id}: "agentgate holds" lists them`);
  if (appended.length > 0) return { done: { id, status } };
  const hold = ledger.book.get(id);
  if (hold === undefined || hold.status === 'claimed') {
    const why = status === 'claimed' ? 'it runs, or its runner died' : 'there is nothing left to take back';
    throw new GateError('refused', `${id} is ${status}: ${why}`);
  }
  return { append: endOf('cancelled', hold, by, by.reason) };
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
