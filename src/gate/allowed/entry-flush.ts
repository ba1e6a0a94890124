import type { Moment, Step } from '../settle.ts';
import type { FlushOptions, Passed } from './flush.ts';
import { newName } from './name.ts';
import { ownEntries } from './own-entry.ts';
import { type Allowed, readPending } from './pending.ts';
import { summaryOf } from './summary.ts';
import { lastWritten } from './written.ts';

/** How many entries one commit has at most. */
const BATCH = 64;
/** So many entries in one pass, then another. */
const MAX_ENTRIES = 48;
/** An action that runs longer is recorded without its outcome: what comes after it does not wait for ever. */
const MAX_WAIT_MS = 3_600_000;

/** Gives each allowed action an entry of its own, with what came of it. */
export class EntryFlush {
  readonly #options: FlushOptions;

  constructor(options: FlushOptions) {
    this.#options = options;
  }

  /** Whether there is anything to do. */
  begin(): boolean {
    const { journal, name } = this.#options;
    // A summary that comes later does not follow from the last one before these.
    name.forget();
    return readPending(journal).allowed.some((one, at) => at === 0 && !this.#waits(one, new Date()));
  }

  async step(moment: Moment): Promise<Step<Passed>> {
    const { journal, settings } = this.#options;
    const { view, appended, now } = moment;
    const written = await lastWritten(view, settings.trust, readPending(journal));
    if (written !== undefined) await journal.flushed(written);
    const { allowed } = readPending(journal);
    const waits = allowed.findIndex((one) => this.#waits(one, now));
    const ready = allowed.slice(0, waits === -1 ? BATCH : Math.min(waits, BATCH));
    if (ready.length === 0) return { done: 'done' };
    if (appended.length >= MAX_ENTRIES) return { done: 'more' };
    const batch = await ownEntries(ready, moment, this.#options);
    if (batch.length > 0) return { batch };
    return { append: await this.#counted(ready, moment) };
  }

  #waits({ outcome, pid, occurredAt }: Allowed, now: Date): boolean {
    if (this.#options.all || outcome !== undefined || !isAlive(pid)) return false;
    return now.getTime() - Date.parse(occurredAt) < MAX_WAIT_MS;
  }

  /** Those that can have no entry of their own are counted: under a name of their own, since no summary follows. */
  async #counted(ready: readonly Allowed[], moment: Moment) {
    let count = 1;
    while (count < ready.length) {
      const rest = await ownEntries(ready.slice(count, count + 1), moment, this.#options);
      if (rest.length > 0) break;
      count += 1;
    }
    const allowed = ready.slice(0, count);
    const hash = allowed.at(-1)?.hash ?? ready[0]?.hash;
    if (hash === undefined) throw new TypeError('there is nothing to count');
    return summaryOf({ allowed, hash }, { journal: newName(), from: 0 });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH';
  }
}
