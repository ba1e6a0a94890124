import { GENESIS } from '../../audit/journal/line.ts';
import type { Digest } from '../../engine/action/digest.ts';
import type { Moment, Step } from '../settle.ts';
import type { FlushOptions, Passed } from './flush.ts';
import { readPending } from './pending.ts';
import { coverable, summaryOf } from './summary.ts';
import { lastWritten } from './written.ts';

/** So many summaries in one pass, then another. */
const MAX_SUMMARIES = 32;

/** Where the log says that a journal stands: how many actions it told of, and the chain's hash after them. */
interface End {
  readonly to: number;
  readonly hash: Digest;
}

/** Counts allowed actions: each summary goes on where the last one in the log ended. */
export class SummaryFlush {
  readonly #options: FlushOptions;
  /** The journal's mark as it was before the log was looked at. */
  #mark = 0;
  #hasGap = false;

  constructor(options: FlushOptions) {
    this.#options = options;
  }

  /** Whether there is anything to do. */
  begin(): boolean {
    const { mark, allowed } = readPending(this.#options.journal);
    this.#mark = mark;
    return allowed.length > 0;
  }

  async step(moment: Moment): Promise<Step<Passed>> {
    const { journal, name } = this.#options;
    const before = this.#mark;
    const end = this.#end(moment);
    await this.#markWritten(moment, end);
    const pending = readPending(journal);
    this.#mark = pending.mark;
    const { allowed, last } = pending;
    if (allowed.length === 0 || last === undefined) return { done: this.#hasGap ? 'gap' : 'done' };
    if (moment.appended.length >= MAX_SUMMARIES) return { done: 'more' };
    if (end !== undefined && pending.before !== end.hash) {
      // Another process has marked what it wrote after we looked at the log.
      if (pending.mark !== before) return { done: 'again' };
      // The entry shows it: its hash is not the one that the log knows.
      this.#hasGap = true;
    }
    const previousHash = pending.before ?? NOTHING;
    const at = { journal: name.make(), from: end?.to ?? 0, ...(end === undefined ? {} : { previousHash }) };
    return { append: summaryOf(coverable(allowed, last), at) };
  }

  #end({ ledger }: Moment): End | undefined {
    const name = this.#options.name.read();
    const found = ledger.journals.find(([journal]) => journal === name);
    return found && { to: found[1], hash: found[2] as Digest };
  }

  /** What the log has already is marked: its writer died before it could do so, or is about to. */
  async #markWritten({ view }: Moment, end: End | undefined): Promise<void> {
    const { journal, settings } = this.#options;
    const pending = readPending(journal);
    const written =
      end === undefined ? await lastWritten(view, settings.trust, pending) : pending.hashes.get(end.hash);
    if (written !== undefined) await journal.flushed(written);
  }
}

const NOTHING: Digest = `sha256:${GENESIS}`;
