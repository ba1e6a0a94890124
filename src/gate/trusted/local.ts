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
  const commit = isBranchRef(ref) ? (await repository.tip(ref))?.oid : undefined;
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
