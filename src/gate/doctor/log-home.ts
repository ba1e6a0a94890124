import { count } from '../../engine/count.ts';
import { storeOf, withLog } from '../log/open.ts';
import { type Check, failed, ok } from './check.ts';
import { whyOf } from './why.ts';

/** Whether entries can get to where the log lives. */
export const logHomeCheck: Check = {
  name: 'log-home',
  needs: 'settings',
  run: async (facts) => {
    const { root, env } = facts.options;
    const { home, branch } = await facts.settings();
    if (home === 'local') return ok(`this repository, branch ${branch}`);
    try {
      const { head } = await withLog(root, env, (log) => storeOf(log).view());
      return ok(`origin, branch ${branch}, ${count(head.size, 'entry')}`);
    } catch (error) {
      return failed(
        `origin cannot be reached: ${whyOf(error)}`,
        'check the network, and that you may push to this branch: nothing is claimed without it',
      );
    }
  },
};
