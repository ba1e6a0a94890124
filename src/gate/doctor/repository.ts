import { type Check, failed, ok, warning } from './check.ts';
import { whyOf } from './why.ts';

/** Whether this is a repository that can be read. */
export const repositoryCheck: Check = {
  name: 'repository',
  needs: undefined,
  run: async (facts) => {
    try {
      const { commonDir, shallow } = await facts.repository();
      if (!shallow) return ok(commonDir);
      const detail = `${commonDir} is a shallow clone: whether the trusted branch only moved forward cannot be told`;
      return warning(detail, 'run "git fetch --unshallow"');
    } catch (error) {
      return failed(whyOf(error), 'go into the repository, or run "git init" and "agentgate init"');
    }
  },
};
