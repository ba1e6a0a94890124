import { newestFirst, readableLog } from '../log/entries.ts';
import { withLog } from '../log/open.ts';
import { type Check, failed, ok } from './check.ts';

/** Clocks may differ by this much. */
const SKEW_MS = 120_000;

/** Whether the clock goes on from what was seen before: deadlines are read from it. */
export const clockCheck: Check = {
  name: 'clock',
  needs: 'settings',
  run: async (facts) => {
    const { root, env, clock } = facts.options;
    const latest = await withLog(root, env, async (log) => {
      const readable = await readableLog(log);
      if (readable === undefined) return undefined;
      for await (const page of newestFirst(readable, log.trust)) {
        const times = page.flatMap(({ signature, statement }) =>
          signature === 'ok' && statement !== undefined ? [Date.parse(statement.predicate.occurredAt)] : [],
        );
        if (times.length > 0) return Math.max(...times);
      }
      return undefined;
    });
    const now = clock();
    const said = now.toISOString();
    if (latest === undefined) return ok(`${said}; there is no entry to compare it with`);
    if (now.getTime() + SKEW_MS < latest) {
      return failed(
        `it is ${said}, but an entry of ${new Date(latest).toISOString()} is there already`,
        'set the clock of this machine, or find out whose clock was wrong: entries would be refused',
      );
    }
    return ok(`${said}, after every entry`);
  },
};
