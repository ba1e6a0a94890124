import { count } from '../../engine/count.ts';
import { GateError } from '../error.ts';
import { type Check, failed, ok } from './check.ts';
import { stepOr, whyOf } from './why.ts';

/** Whether the policies and settings of the trusted commit can be used. */
export const policiesCheck: Check = {
  name: 'policies',
  needs: 'trusted',
  run: async (facts) => {
    try {
      const { set, origin } = await facts.settings();
      return ok(
        `${count(set.rules.length, 'rule')} with the built-in ones; what none matches is ${DEFAULTS[set.config.default]}; log ${origin}`,
      );
    } catch (error) {
      const mend = 'correct it ("agentgate lint" shows what is wrong), and bring it to the trusted branch';
      return failed(whyOf(error), error instanceof GateError ? await stepOr(mend, facts.options) : mend);
    }
  },
};

const DEFAULTS = { deny: 'denied', hold: 'held' } as const;
