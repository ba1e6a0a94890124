import { DEFAULT_BRANCH } from './default-branch.ts';
import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import { branchRef, type LogHome, localHome } from './home.ts';
import { type RemoteLogOptions, remoteHome } from './remote.ts';
import type { Repository } from './repository.ts';
import { assertWhole } from './store.ts';

/** What was brought up to date: the branch here, the one at the remote, or neither. */
export interface Synced {
  readonly moved: 'local' | 'remote' | 'none';
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const TRIES = 5;

/** Brings the log's branch here and at its remote together: whichever is behind moves forward, and nothing is merged. */
export async function syncLog(options: RemoteLogOptions): Promise<Synced> {
  const { repository, branch = DEFAULT_BRANCH } = options;
  assertWhole(repository);
  const local = localHome(repository, branchRef(branch));
  const remote = remoteHome(options);
  for (let tries = 1; ; tries += 1) {
    try {
      return await syncOnce(repository, local, remote);
    } catch (error) {
      const moved = error instanceof GitError && (error.code === 'ref-moved' || error.code === 'ref-locked');
      if (!moved || tries === TRIES) throw error;
    }
  }
}

async function syncOnce(repository: Repository, local: LogHome, remote: LogHome): Promise<Synced> {
  const here = (await local.tip())?.oid;
  const there = (await remote.tip())?.oid;
  if (here === there) return { moved: 'none', from: here, to: here };
  if (there !== undefined && (here === undefined || (await isAncestor(repository, here, there)))) {
    await local.move(here, there);
    return { moved: 'local', from: here, to: there };
  }
  if (here !== undefined && (there === undefined || (await isAncestor(repository, there, here)))) {
    await remote.move(there, here);
    return { moved: 'remote', from: there, to: here };
  }
  throw new GitError(
    'diverged',
    `the log went two ways: ${here} here and ${there} at the remote; one of them is no copy: docs/operations.md says how to go on`,
  );
}

async function isAncestor(repository: Repository, older: string, newer: string): Promise<boolean> {
  const ended = await repository.run(['merge-base', '--is-ancestor', older, newer]);
  if (ended.code === 0 || ended.code === 1) return ended.code === 0;
  throw gitFailure('comparing the two copies of the log', ended, 'unreadable');
}
