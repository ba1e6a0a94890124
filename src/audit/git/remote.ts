import type { LogStore } from '../store.ts';
import { DEFAULT_BRANCH } from './default-branch.ts';
import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import { branchRef, type LogHome, trackingRef } from './home.ts';
import type { Commit } from './object.ts';
import { protocolTo } from './remote-config.ts';
import type { Repository } from './repository.ts';
import type { Finished } from './run.ts';
import { BranchStore, type GitLogOptions } from './store.ts';

export interface RemoteLogOptions extends GitLogOptions {
  /** The remote where the log is at home, by its name in the repository. */
  readonly remote?: string;
}

const FETCH = [
  ...['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'],
  ...['fetch', '--no-tags', '--no-prune', '--no-recurse-submodules', '--no-write-fetch-head'],
  // Only the ref that is asked for, and never by force: a rewritten log is an error, not an update.
  ...['--refmap=', '--upload-pack=git-upload-pack'],
  // A partial clone needs the log in full.
  '--no-filter',
];
/** Where git looks next for a branch that the remote does not have: a pusher can make a tag of any name. */
const NAMESAKES = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
const PUSH = [
  ...['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'],
  ...['--no-force', '--no-force-with-lease', '--receive-pack=git-receive-pack'],
];
const FASTER =
  /\[rejected\]|cannot lock ref|failed to (?:update|lock)|already exists|incorrect old value|stale info/;
const REFUSED =
  /\[remote rejected\]|Authentication failed|could not read (?:Username|Password)|error: 40[134]|Permission denied/;
const FETCHES = 5;

/** A log at home at a remote: every look fetches, every append ends in a plain push. */
export function remoteLogStore(options: RemoteLogOptions): LogStore {
  return new BranchStore(options, remoteHome(options));
}

/** The log's branch at a remote, with what was fetched of it on the remote-tracking branch. */
export function remoteHome({
  repository,
  remote = 'origin',
  branch = DEFAULT_BRANCH,
}: RemoteLogOptions): LogHome {
  if (!/^\w[\w.-]*$/.test(remote))
    throw new GitError('no-remote', `${JSON.stringify(remote)} names no remote`);
  const ref = branchRef(branch);
  const tracking = trackingRef(branch, remote);
  return {
    async tip(): Promise<Commit | undefined> {
      const there = await fetchBranch(repository, remote, ref, tracking);
      const known = await repository.tip(tracking);
      if (there || known === undefined) return known;
      throw new GitError('diverged', `${remote} no longer has the log ${branch}, which was at ${known.oid}`);
    },
    async move(_from, to) {
      const protocol = await protocolTo(repository, remote, ['--push']);
      const ended = await repository.run([...PUSH, remote, `${to}:${ref}`], { protocol });
      if (hasNamesake(ended, ref)) {
        const message = `${remote} has another ref that ends in ${ref}, and git cannot tell them apart: delete it there`;
        throw new GitError('remote-refused', message);
      }
      if (ended.code !== 0) throw pushFailure(remote, ended);
    },
  };
}

/** Fetches the branch; false when the remote has none. */
async function fetchBranch(
  repository: Repository,
  remote: string,
  ref: string,
  tracking: string,
): Promise<boolean> {
  const protocol = await protocolTo(repository, remote, []);
  for (let tries = 1; ; tries += 1) {
    const refspecs = [`${ref}:${tracking}`, ...NAMESAKES.map((prefix) => `^${prefix}${ref}`)];
    const ended = await repository.run([...FETCH, remote, ...refspecs], { protocol });
    if (ended.code === 0) return true;
    if (/couldn't find remote ref/.test(ended.stderr)) return false;
    if (/\[rejected\]|non-fast-forward/.test(ended.stderr)) {
      throw new GitError(
        'diverged',
        `the log at ${remote} was rewritten: it no longer contains what was fetched before`,
      );
    }
    const failure = networkFailure(`fetching the log from ${remote}`, ended);
    // Another process of ours fetched at the same time.
    const crossed = failure.code === 'ref-moved' || failure.code === 'ref-locked';
    if (!crossed || tries === FETCHES) throw failure;
  }
}

/** Whether git took another ref of the remote for the one that was named, or could not choose. */
function hasNamesake({ stdout, stderr }: Finished, ref: string): boolean {
  const moved = [...stdout.matchAll(/^.\t[0-9a-f]+:(\S+)\t/gm)].map(([, to]) => to);
  return /^error: dst refspec \S+ matches more than one$/m.test(stderr) || moved.some((to) => to !== ref);
}

function pushFailure(remote: string, ended: Finished): GitError {
  const words = `${ended.stdout}\n${ended.stderr}`;
  const doing = `pushing the log to ${remote}`;
  if (FASTER.test(words)) return new GitError('ref-moved', `${doing}: the remote moved on`);
  const [, why] = /\[remote rejected\] ([^\n]*)/.exec(words) ?? [];
  if (why === undefined) return networkFailure(doing, ended);
  return new GitError(
    'remote-refused',
    `${doing}: the remote refused it ${why.replace(/[^ -~]/g, ' ').slice(0, 200)}`,
  );
}

function networkFailure(doing: string, ended: Finished): GitError {
  const failure = gitFailure(doing, ended, 'remote-unreachable');
  if (!REFUSED.test(ended.stderr)) return failure;
  return new GitError('remote-refused', `${failure.message}; check that you may read and write it`);
}
