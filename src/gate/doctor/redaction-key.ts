import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { redactionKey } from '../redact/key.ts';
import { type Check, failed, ok } from './check.ts';
import { whyOf } from './why.ts';

/** Whether secrets can be masked. */
export const redactionKeyCheck: Check = {
  name: 'redaction-key',
  needs: 'repository',
  run: async (facts) => {
    const state = await facts.state();
    const isThere = lstatSync(join(state, 'keys', 'redaction.key'), { throwIfNoEntry: false }) !== undefined;
    if (!isThere) return ok('is made with the first action');
    try {
      redactionKey(state, facts.options.root);
      return ok('for you alone to read');
    } catch (error) {
      return failed(whyOf(error), 'restore it or its permissions: no action can be recorded without it');
    }
  },
};
