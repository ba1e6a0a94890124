import * as Flags from '@oclif/core/flags';
import { parseDuration } from '../../engine/policy/duration.ts';
import type { LogDocument } from '../../engine/schema/generated/types.ts';
import { asFetched, describeAsFetched } from '../../gate/log/as-fetched.ts';
import { newestFirst, type ReadableLog, type ReadEntry, readableLog } from '../../gate/log/entries.ts';
import { nextStep } from '../../gate/log/next-step.ts';
import { type Log as OpenLog, originOf, withLog } from '../../gate/log/open.ts';
import { type LogFilter, logEntry, wanted } from '../../gate/log/rows.ts';
import { LOCAL_MAY } from '../../gate/log/trust-lines.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import { jsonText } from '../escape.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { CSV_HEADER, csvLine } from '../log-view/csv.ts';
import { LogTable } from '../log-view/table.ts';
import { tableWidth } from '../screen.ts';

const USUAL_LIMIT = 50;
const HOLD = /^ag-[a-z2-7]{10,52}$/;

/** `agentgate log`: the audit log, the newest entry first. */
export default class Log extends GateCommand {
  static override summary = 'show the audit log, newest first';
  static override usage =
    'log [--hold ID] [--since TIME] [--type TYPE]… [--limit N] [--csv | --json] [-C DIR]';
  static override description =
    'Reads the log on its branch, or in a fresh clone on the remote-tracking one, and checks the signature of each entry that it shows. Whether the log as a whole is sound, "agentgate verify" says. Times are in UTC.';
  static override examples = [
    { description: 'the latest entries', command: '<%= config.bin %> log' },
    { description: 'what became of one hold', command: '<%= config.bin %> log --hold ag-k3v5x7qmtr' },
    {
      description: "yesterday's and today's denials",
      command: '<%= config.bin %> log --since 2d --type denied',
    },
    { description: 'everything, for a spreadsheet', command: '<%= config.bin %> log --csv > log.csv' },
  ];
  static override flags = {
    hold: Flags.string({ summary: 'only entries about this hold', helpValue: 'ID' }),
    since: Flags.string({
      summary: 'only entries after a time: 30m, 2d, 2026-01-31 or 2026-01-31T09:00:00Z',
      helpValue: 'TIME',
    }),
    type: Flags.string({
      summary: 'only entries of this type; several combine',
      options: [...LOCAL_MAY],
      multiple: true,
      multipleNonGreedy: true,
    }),
    limit: Flags.integer({
      summary: `at most N entries, or 0 for all (${USUAL_LIMIT}; with --csv all)`,
      helpValue: 'N',
      min: 0,
    }),
    csv: Flags.boolean({ summary: 'print comma-separated values', exclusive: ['json'] }),
  };
  static override exitCodes = { 0: 'printed, also when there is no log yet' };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Log);
    const { hold, since, type: types, csv, json } = flags;
    if (hold !== undefined && !HOLD.test(hold)) throw new Stop('usage', `--hold ${hold}: write ag-…`);
    const filter = { hold, types, since: since === undefined ? undefined : timeOf(since, Date.now()) };
    const limit = flags.limit ?? (csv ? 0 : USUAL_LIMIT);
    await withLog(process.cwd(), process.env, async (log) => {
      const readable = await readableLog(log);
      if (readable !== undefined && !json) await this.#tellFetched(log, readable);
      const entries = readable === undefined ? none() : entriesOf(log, readable, filter, limit);
      if (json) await this.#json(log, readable, entries);
      else if (csv) await this.#csv(entries);
      else await this.#table(log, readable, entries, limit);
    });
    return EXIT.ok;
  }

  async #tellFetched(log: OpenLog, { ref }: ReadableLog): Promise<void> {
    const known = await asFetched(log, ref);
    if (known === undefined) return;
    this.note(
      `as fetched from origin, ${describeAsFetched(known)}: "agentgate sync" fetches what came since`,
    );
  }

  /** Written as it is read, so that a long log needs no more memory than a short one. */
  async #json(log: OpenLog, readable: ReadableLog | undefined, entries: AsyncIterable<ReadEntry>) {
    const about: LogDocument['log'] =
      readable === undefined
        ? null
        : {
            origin: originOf(log) ?? null,
            ref: readable.ref,
            commit: readable.commit,
            size: readable.size,
            sealed: readable.sealed ?? null,
          };
    await write(`{\n  "schema": "agentgate/log/v1",\n  "log": ${jsonText(about)},\n  "entries": [`);
    let gap = '\n    ';
    for await (const entry of entries) {
      await write(`${gap}${jsonText(logEntry(entry))}`);
      gap = ',\n    ';
    }
    await write(gap.startsWith(',') ? '\n  ]\n}\n' : ']\n}\n');
  }

  async #csv(entries: AsyncIterable<ReadEntry>): Promise<void> {
    await write(CSV_HEADER);
    for await (const entry of entries) await write(csvLine(logEntry(entry)));
  }

  async #table(
    log: OpenLog,
    readable: ReadableLog | undefined,
    entries: AsyncIterable<ReadEntry>,
    limit: number,
  ): Promise<void> {
    if (readable === undefined) {
      this.note(
        `no audit log here, no branch ${log.branch}: ${await nextStep(log, findRoot(process.cwd()))}`,
      );
      return;
    }
    const view = new LogTable(tableWidth(process.stdout, process.env), this.paint);
    let [shown, doubtful] = [0, 0];
    for await (const entry of entries) {
      if (shown === 0) await write(view.header());
      shown += 1;
      if (entry.signature !== 'ok') doubtful += 1;
      await write(view.row(logEntry(entry)));
    }
    if (shown === 0) this.note('no entry is like that');
    if (doubtful > 0) {
      this.note(
        `${doubtful} marked "!" are by nobody whom the trusted settings name: see "agentgate verify"`,
      );
    }
    if (limit !== 0 && shown === limit) this.note(`the latest ${limit}; --limit 0 shows all`);
  }
}

function entriesOf(
  log: OpenLog,
  readable: ReadableLog,
  filter: LogFilter,
  limit: number,
): AsyncIterable<ReadEntry> {
  return wanted(newestFirst(readable, log.trust), filter, limit === 0 ? undefined : limit);
}

/** A moment, as a duration before now or as a date. */
function timeOf(text: string, now: number): number {
  const seconds = parseDuration(text);
  if (seconds !== undefined) return now - seconds * 1000;
  const dated = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9]{2}:[0-9]{2}))?$/.test(text);
  const time = dated ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time)) return time;
  throw new Stop('usage', `--since ${text}: write a duration (30m, 2d) or a date (2026-01-31)`);
}

/** Waits when the reader is slower than the log, instead of holding all of it in memory. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text) || process.stdout.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      process.stdout.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    process.stdout.once('drain', done).once('close', done).once('error', done);
  });
}

async function* none(): AsyncGenerator<never> {
  // A log that does not exist has no entries.
}
