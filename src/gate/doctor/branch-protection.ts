import { type Check, warning } from './check.ts';

/** What decides whether owners are asked, and nobody can tell from here. */
export const branchProtectionCheck: Check = {
  name: 'branch-protection',
  needs: 'trusted',
  run: async (facts) => {
    const { from, ref } = await facts.trusted();
    const branch = ref.replace(/^refs\/heads\//, '');
    return from === 'local'
      ? warning(
          `nothing protects ${branch} here: whoever works in this repository can commit to it`,
          'add a remote, and protect the branch there',
        )
      : warning(
          `whether the remote protects ${branch} cannot be told from here`,
          'see there that changes need a review by code owners, and that nobody, no agent above all, may push or force-push to it',
        );
  },
};
