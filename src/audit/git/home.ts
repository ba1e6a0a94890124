import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import type { Commit } from './object.ts';
import { nullOid } from './oid.ts';
import type { Repository } from './repository.ts';

/** Where a log's branch is kept. */
export interface LogHome {
  /** The commit at the tip now, as the home has it. */
  tip(): Promise<Commit | undefined>;
  /**
   * Moves the branch, if it still is where it was. Throws `ref-moved` or `ref-locked` when nothing happened and another
   * try makes sense; after any other error only the home can tell what happened.
   */
  move(from: string | undefined, to: string): Promise<void>;
}

/** The log's branch as a full ref. */
export function branchRef(branch: string): string {
  const wellFormed = /^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/.test(branch);
  if (!wellFormed || /\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(branch)) {
    throw new GitError('not-a-log', `${JSON.stringify(branch)} is no name for the log's branch`);
  }
  return `refs/heads/${branch}`;
}

/** Where the log's branch is kept as it was last fetched from a remote. */
export function trackingRef(branch: string, remote = 'origin'): string {
  return branchRef(branch).replace('refs/heads/', `refs/remotes/${remote}/`);
}

/** The ref to read a log from: where its home is, or else its copy, as a fresh clone has. Undefined when there is none. */
export async function logRef(
  reader: { tip(ref: string): Promise<unknown> },
  branch: string,
  home: 'local' | 'origin',
): Promise<string | undefined> {
  const [local, fetched] = [branchRef(branch), trackingRef(branch)];
  for (const ref of home === 'origin' ? [fetched, local] : [local, fetched]) {
    if ((await reader.tip(ref)) !== undefined) return ref;
  }
  return undefined;
}

/** A branch of the repository itself. */
export function localHome(repository: Repository, ref: string): LogHome {
  return {
    tip: () => repository.tip(ref),
    move: (from, to) => updateRef(repository, ref, from, to),
  };
}

/** Moves a ref by compare-and-swap. A symbolic ref is not followed to another branch. */
async function updateRef(
  repository: Repository,
  ref: string,
  from: string | undefined,
  to: string,
): Promise<void> {
  const old = from ?? nullOid(repository.format);
  const ended = await repository.run(['update-ref', '--no-deref', ref, to, old]);
  if (ended.code !== 0) throw gitFailure(`moving ${ref}`, ended);
}
