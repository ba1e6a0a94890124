import type { Role } from '../trust.ts';
import type { TrustedCommit } from '../trusted-commit.ts';
import type { Findings } from './findings.ts';
import type { TrustedBranch } from './policy.ts';

/** Says what no verification of this log could exclude, whatever is in it. */
export function alwaysOpen(
  findings: Findings,
  {
    trusted,
    branches,
  }: { readonly trusted: TrustedCommit | undefined; readonly branches: readonly TrustedBranch[] },
): void {
  findings.exclude('that an action ran without asking any gate, and so was never recorded');
  findings.exclude('that others are shown another history: compare checkpoints with them');
  findings.exclude('that signers gave wrong times: the times are their own, and only their order is checked');
  if (trusted === undefined) {
    findings.exclude('that the given trust policy names the wrong keys');
  } else if (trusted.from === 'remote') {
    findings.exclude(
      `that the remote no longer says so: whose signatures count is read from ${trusted.ref} at ${trusted.commit}, as it was last fetched`,
    );
  } else {
    findings.exclude(
      `that somebody who can write here chose the keys: whose signatures count is read from the local ${trusted.ref} at ${trusted.commit}`,
    );
  }
  if (branches.length > 0) {
    findings.exclude(
      'that signers went on by older policies when there were newer ones: each entry names its own, and only that they never go back is checked',
    );
  }
  for (const branch of branches) {
    if (branch.ref !== trusted?.ref) findings.exclude(staleBranch(branch));
  }
}

/** A branch that is trusted beside the default one may have moved on, gone back, or be gone where it comes from. */
function staleBranch({ ref, places }: TrustedBranch): string {
  const tip = [...places.keys()].at(-1);
  return ref.startsWith('refs/remotes/')
    ? `that the remote has taken policies back: those of ${ref} are trusted up to ${tip}, as it was last fetched`
    : `that somebody who can write here chose the policies: those of the local ${ref} are trusted up to ${tip}`;
}

/** Says what the log itself leaves open. */
export function openAfter(
  findings: Findings,
  log: {
    readonly size: number;
    readonly sealed: number;
    readonly hasLogKey: boolean;
    readonly roles: ReadonlySet<Role>;
  },
): void {
  if (!log.hasLogKey) {
    findings.exclude('that entries were taken from the end: the trust policy names no log key to seal them');
  } else {
    // A log that ends with its seal may have gone on: what is not sealed leaves no trace when it is gone.
    const open = log.size - log.sealed;
    const why = open > 0 ? `the last ${open} are not sealed yet` : 'none is left that is not sealed';
    findings.exclude(`that entries were taken from the end: ${why}`);
  }
  if (log.roles.has('self')) {
    findings.exclude('that the agent itself signed: some entries are by keys that its account can use');
  }
}
