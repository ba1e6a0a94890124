import { existsSync } from 'node:fs';
import { Journal } from '../../audit/journal/journal.ts';
import { count } from '../../engine/count.ts';
import { spoolDirectory } from '../allowed/spool.ts';
import { type Check, failed, ok } from './check.ts';
import { whyOf } from './why.ts';

/** Whether allowed actions can be recorded, without which they do not run. */
export const journalCheck: Check = {
  name: 'journal',
  needs: 'repository',
  run: async (facts) => {
    const directory = spoolDirectory(await facts.state());
    if (!existsSync(directory)) return ok('begins with the first action that is allowed');
    try {
      const journal = Journal.open({ directory, outside: facts.options.root });
      const { records } = journal.pending();
      journal.close();
      return ok(
        records === 0
          ? 'whole, and nothing waits'
          : `whole; ${count(records, 'record')} to be put into the log`,
      );
    } catch (error) {
      return failed(whyOf(error), `find out who changed ${directory}; nothing is allowed until it is whole`);
    }
  },
};
