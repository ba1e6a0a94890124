import type { Digest } from '../../engine/action/digest.ts';
import { holdId, holdKey, possibleHoldIds } from '../../engine/holds/key.ts';
import type { HoldStatus } from '../../engine/holds/state.ts';
import type { Ledger } from '../ledger.ts';

/** The latest attempt at an action with one requirement. */
export interface Attempt {
  readonly id: string;
  readonly attempt: number;
  readonly status: HoldStatus;
}

/** The latest attempt that was opened; undefined when there was none. */
export function latestAttempt({ book }: Ledger, action: Digest, requirement: Digest): Attempt | undefined {
  const key = holdKey(action, requirement);
  let latest: Attempt | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const found = possibleHoldIds(key, attempt).flatMap((id) => {
      const status = book.statusOf(id);
      return status === undefined ? [] : [{ id, attempt, status }];
    });
    // Another hold may have a shorter id of ours; the one that is ours then is the longest.
    const own = found.at(-1);
    if (own === undefined) return latest;
    latest = own;
  }
}

/** The id that the next attempt gets. */
export function nextAttempt(
  { book }: Ledger,
  action: Digest,
  requirement: Digest,
  latest: Attempt | undefined,
): { readonly id: string; readonly attempt: number } {
  const attempt = (latest?.attempt ?? 0) + 1;
  const id = holdId(holdKey(action, requirement), attempt, (taken) => book.statusOf(taken) !== undefined);
  return { id, attempt };
}
