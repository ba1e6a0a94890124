import type { Repository } from '../../audit/git/repository.ts';
import { InputError } from '../../engine/problem.ts';
import { branchName, isBranchRef } from './branch-ref.ts';
import type { TrustedNow } from './trusted.ts';

/**
 * The trusted commit of a repository that never had a remote: the tip of the branch that `init` recorded. What is
 * checked out is not asked, since whoever works here checks out what they like.
 */
export async function localTrust(repository: Repository, recorded: string | undefined): Promise<TrustedNow> {
  if (recorded === undefined) {
    throw new InputError(
      'no branch is trusted: the repository has no remote origin, and none was recorded; run "agentgate init" on the branch whose policies count, or add the remote',
    );
  }
  const ref = `refs/heads/${recorded}`;
  const commit = isBranchRef(ref) ? await tipOf(repository, ref) : undefined;
  if (commit === undefined) {
    throw new InputError(
      `the trusted branch ${JSON.stringify(recorded)} has no commit: restore it, or run "agentgate init" on the branch whose policies count`,
    );
  }
  return {
    commit,
    ref,
    from: 'local',
    askedAt: undefined,
    stale: false,
    notes: [
      `without a remote every commit on ${branchName(ref)} changes the policy, and anyone who works here can make one: the assurance is self-attested`,
    ],
  };
}

async function tipOf(repository: Repository, ref: string): Promise<string | undefined> {
  // By its whole name: rev-parse takes a tag that is called like the branch for one that is gone.
  const { code, stdout } = await repository.run(['for-each-ref', '--format=%(objectname) %(refname)', ref]);
  const line = code === 0 ? stdout.split('\n').find((one) => one.endsWith(` ${ref}`)) : undefined;
  return line === undefined ? undefined : (await repository.tip(line.slice(0, line.indexOf(' '))))?.oid;
}
