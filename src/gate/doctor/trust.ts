import { type Check, failed, ok, warning } from './check.ts';
import { stepOr, whyOf } from './why.ts';

/** Which commit's policies count, and who says so. */
export const trustCheck: Check = {
  name: 'trusted-commit',
  needs: 'repository',
  run: async (facts) => {
    try {
      const { commit, ref, from, askedAt, stale, notes } = await facts.trusted();
      const where = `${ref.replace(/^refs\/heads\//, '')} at ${commit.slice(0, 12)}`;
      const said = notes.length === 0 ? '' : `; ${notes.join('; ')}`;
      if (from === 'local') {
        return warning(
          `${where}, a branch of this repository${said}`,
          'add a remote that agents cannot push to',
        );
      }
      const asked = askedAt === undefined ? '' : `, as the remote said at ${askedAt.toISOString()}`;
      if (stale)
        return warning(`${where}${asked}${said}`, 'check the network, and that you may read the remote');
      return notes.length === 0
        ? ok(`${where}${asked}`)
        : warning(`${where}${asked}${said}`, 'make sure that this is meant');
    } catch (error) {
      return failed(whyOf(error), await stepOr('set right what it says', facts.options));
    }
  },
};
