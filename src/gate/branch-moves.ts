import { setTimeout as sleep } from 'node:timers/promises';
import type { Repository } from '../audit/git/repository.ts';

/** Soon enough that a person who has just approved sees it happen. */
const LOOK_MS = 100;
/** Each look at a remote is a connection. */
const REMOTE_LOOK_MS = 3_000;

/** Where a branch was when it was looked at; at no commit before it began. */
export interface Saw {
  readonly commit: string | undefined;
}

/**
 * Resolves when a branch of the repository is no longer where it was seen, when the time is over, or when nobody waits
 * any more.
 */
export async function branchMoves(
  repository: Repository,
  ref: string | undefined,
  saw: Saw,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<void> {
  if (ref === undefined) return pause(Math.min(milliseconds, REMOTE_LOOK_MS), signal);
  const until = performance.now() + milliseconds;
  for (let left = milliseconds; left > 0 && signal?.aborted !== true; left = until - performance.now()) {
    if ((await repository.tip(ref))?.oid !== saw.commit) return;
    await pause(Math.min(left, LOOK_MS), signal);
  }
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
}
