import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal } from '../../audit/journal/journal.ts';
import type { NameStore } from '../ports.ts';
import type { Moment, Step } from '../settle.ts';
import { EntryFlush } from './entry-flush.ts';
import type { Policies } from './own-entry.ts';
import { changed } from './pending.ts';
import { SummaryFlush } from './summary-flush.ts';

/** What came of one pass: all that could be flushed is, there is more, another process was in between, or a gap. */
export type Passed = 'done' | 'more' | 'again' | 'gap';

export interface FlushOptions extends Policies {
  readonly journal: Journal;
  readonly name: NameStore;
  /** Even actions whose outcome is still to come. */
  readonly all: boolean;
  readonly settle: (step: (moment: Moment) => Promise<Step<Passed>>) => Promise<Passed>;
}

const MAX_TRIES = 8;
const MAX_PASSES = 10_000;

/**
 * Commits what the journal has of allowed actions to the log, as the settings say, each exactly once: the log itself
 * tells what it has already, and only what it has is marked as flushed.
 */
export async function flushAllowed(options: FlushOptions): Promise<void> {
  const { journal, name, settings } = options;
  if (settings.logAllowed === 'none') {
    // Forgotten first: a summary that comes later does not follow from the last one before this.
    name.forget();
    const { to } = journal.pending();
    if (to !== undefined) await journal.flushed(to);
    return;
  }
  const flush = settings.logAllowed === 'all' ? new EntryFlush(options) : new SummaryFlush(options);
  let tries = 0;
  for (let passes = 0; passes < MAX_PASSES && tries < MAX_TRIES; passes += 1) {
    if (!flush.begin()) return;
    const passed = await options.settle((moment) => flush.step(moment));
    if (passed === 'done') return;
    if (passed === 'gap') {
      throw changed(
        'the journal is not the one that the log last told of: it was changed, exchanged or deleted, and actions may be missing; "agentgate verify" shows where',
      );
    }
    // Who flushes at the same time has it done; should they fail, the next flush will do.
    if (passed === 'again') await sleep(10 << tries++);
  }
}
