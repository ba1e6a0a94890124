import { InputError } from '../../engine/problem.ts';
import { branchName } from './branch-ref.ts';
import { type Known, memoryFile, type Recollection } from './memory.ts';
import type { Origin } from './origin.ts';

/** Another address is not asked, whatever it would say. */
export function checkUrl(known: Known, { url }: Origin, state: string): void {
  if (known.url === url) return;
  throw new InputError(
    `the remote origin is now ${shown(url)}, but policies were trusted from ${shown(known.url)}: set it back with "git remote set-url origin ${shown(known.url)}"; ${accept(state)}`,
  );
}

/** Why no local branch takes the place of a remote. */
export function vanished(memory: Recollection, state: string): InputError {
  if (memory.kind !== 'known') {
    return new InputError(
      `there is no remote origin, and what is remembered of one in ${memoryFile(state)} is damaged: set the remote again; ${accept(state)}`,
    );
  }
  const url = shown(memory.known.url);
  return new InputError(
    `the remote origin is gone, but policies were trusted from ${url}: set it again with "git remote add origin ${url}"; ${accept(state)}`,
  );
}

/** Why what the remote says now is not believed. */
export function rewritten(known: Known, next: Known, state: string): InputError {
  const was = `${branchName(known.ref)} at ${known.commit.slice(0, 12)}`;
  const is = `${branchName(next.ref)} at ${next.commit.slice(0, 12)}`;
  return new InputError(
    `the default branch of ${shown(next.url)} was rewritten: ${is} does not go on from ${was}, which was trusted; push a branch that does, by merging into it; ${accept(state)}`,
  );
}

/** The way on for a person who knows why. */
function accept(state: string): string {
  return `if this is meant, a person removes ${memoryFile(state)}, and the remote is asked as if for the first time`;
}

/** A URL for a message: nothing in it moves the cursor. */
function shown(url: string): string {
  return url.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 300);
}
