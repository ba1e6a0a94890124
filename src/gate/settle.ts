import type { LogStore, LogView } from '../audit/store.ts';
import type { EntryType } from '../engine/schema/generated/types.ts';
import type { Draft, EntryWriter } from './entry-writer.ts';
import { GateError } from './error.ts';
import type { Ledger, LedgerReader } from './ledger.ts';

/** A log that a gate reads and writes. */
export interface GateLog {
  readonly store: LogStore;
  readonly ledger: LedgerReader;
  readonly writer: Pick<EntryWriter, 'write'>;
  readonly clock: () => Date;
}

/** The log at one moment. */
export interface Moment {
  readonly ledger: Ledger;
  readonly view: LogView;
  readonly now: Date;
  /** What this gate has added since it was asked, in order. */
  readonly appended: readonly EntryType[];
}

/** What follows from the log as it is now: an answer, or one more entry and then another look. */
export type Step<T> = { readonly done: T } | { readonly append: Draft };

/** How far the clocks of honest writers may differ. */
const SKEW_MS = 120_000;
/** Each entry moves a hold on, and no hold has this many states. */
const MAX_STEPS = 64;

/**
 * Moves the log on, entry by entry, until `decide` has its answer. It decides anew whenever another writer was faster,
 * and believes what it wrote itself only once it has read it back, verified like every other entry.
 */
export async function settle<T>(log: GateLog, decide: (moment: Moment) => Promise<Step<T>>): Promise<T> {
  const appended: EntryType[] = [];
  while (appended.length < MAX_STEPS) {
    let answer: { readonly done: T } | undefined;
    let type: EntryType | undefined;
    await log.store.append(async (view) => {
      const moment = await momentOf(log, view, appended);
      const step = await decide(moment);
      if ('done' in step) {
        answer = step;
        return undefined;
      }
      type = step.append.type;
      return { entries: [await log.writer.write(view, step.append, moment.now)] };
    });
    if (answer !== undefined) return answer.done;
    if (type !== undefined) appended.push(type);
  }
  throw new GateError(
    'changed',
    `the log did not come to rest in ${MAX_STEPS} entries: run "agentgate verify"`,
  );
}

/** The log as it is, for those who only read. */
export async function look(log: GateLog): Promise<Moment> {
  return momentOf(log, await log.store.view(), []);
}

async function momentOf(
  { ledger: reader, clock }: GateLog,
  view: LogView,
  appended: readonly EntryType[],
): Promise<Moment> {
  const ledger = await reader.at(view.head.commit);
  return { ledger, view, now: timeFor(ledger, clock()), appended };
}

/** Recorded times never go back, so that whoever reads the log comes to the same deadlines. */
function timeFor({ latest }: Ledger, now: Date): Date {
  if (now.getTime() >= latest) return now;
  if (now.getTime() >= latest - SKEW_MS) return new Date(latest);
  throw new GateError(
    'not-ready',
    `the clock here is behind the audit log, whose latest entry is of ${new Date(latest).toISOString()}: set the clock`,
  );
}
