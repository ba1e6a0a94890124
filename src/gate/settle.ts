import { setTimeout as sleep } from 'node:timers/promises';
import type { Addition, LogStore, LogView } from '../audit/store.ts';
import { SKEW } from '../engine/holds/deciding.ts';
import type { EntryType } from '../engine/schema/generated/types.ts';
import type { Draft, EntryWriter } from './entry-writer.ts';
import { GateError } from './error.ts';
import type { Ledger, LedgerReader } from './ledger.ts';

/** A log that a gate reads and writes. */
export interface GateLog {
  readonly store: LogStore;
  readonly ledger: Pick<LedgerReader, 'at'>;
  readonly writer: Pick<EntryWriter, 'write'>;
  /** A checkpoint over what is in the log, signed; undefined where this machine does not seal it, or nothing is new. */
  readonly seal: (view: LogView) => Promise<Uint8Array | undefined>;
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

/** An entry about something that happened before. */
export interface Dated {
  readonly draft: Draft;
  /** Not before the latest entry, and not after now. */
  readonly at: Date;
}

/** What follows from the log as it is now: an answer, or more entries and then another look. */
export type Step<T> =
  | { readonly done: T }
  | { readonly append: Draft }
  | { readonly batch: readonly Dated[] };

/** Each entry moves a hold on, and no hold has this many states. */
const MAX_STEPS = 64;

/**
 * Moves the log on, entry by entry, until `decide` has its answer. It decides anew whenever another writer was faster,
 * and believes what it wrote itself only once it has read it back, verified like every other entry.
 */
export async function settle<T>(log: GateLog, decide: (moment: Moment) => Promise<Step<T>>): Promise<T> {
  const appended: EntryType[] = [];
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    let answer: { readonly done: T } | undefined;
    let types: EntryType[] = [];
    await appendTo(log, appended, async (moment) => {
      const { view } = moment;
      const step = await decide(moment);
      if ('done' in step) {
        answer = step;
        return undefined;
      }
      const batch = 'batch' in step ? step.batch : [{ draft: step.append, at: moment.now }];
      types = batch.map(({ draft }) => draft.type);
      return addition(log, view, batch);
    });
    if (answer !== undefined) return answer.done;
    appended.push(...types);
  }
  throw new GateError(
    'changed',
    `the log did not come to rest in ${MAX_STEPS} entries: run "agentgate verify"`,
  );
}

/** What is appended carries the seal of what was there before: a commit of its own would only be for that. */
async function addition(log: GateLog, view: LogView, batch: readonly Dated[]): Promise<Addition> {
  const entries: Uint8Array[] = [];
  for (const { draft, at } of batch) entries.push(await log.writer.write(view, draft, at));
  const checkpoint = await sealOf(log, view);
  return checkpoint === undefined ? { entries } : { entries, checkpoint };
}

/** Seals what is in the log, when nothing follows that could carry the seal. */
export async function sealAlone(log: GateLog): Promise<void> {
  await appendTo(log, [], async ({ view }) => {
    const checkpoint = await sealOf(log, view);
    return checkpoint === undefined ? undefined : { entries: [], checkpoint };
  });
}

/** Somebody may have sealed more than this view shows: then the log has gone on. */
async function sealOf(log: GateLog, view: LogView): Promise<Uint8Array | undefined> {
  return log.seal(view).catch(behind);
}

/** The log as it is, for those who only read. */
export async function look(log: GateLog): Promise<Moment> {
  return again(async () => momentOf(log, await log.store.view(), []));
}

/** Appends to the log what `build` makes of it, if anything. */
async function appendTo(
  log: GateLog,
  appended: readonly EntryType[],
  build: (moment: Moment) => Promise<Addition | undefined>,
): Promise<void> {
  await again(async () => log.store.append(async (view) => build(await momentOf(log, view, appended))));
}

/** The log went on after it was looked at, and others have seen that: it is behind what is remembered of it. */
class Behind extends Error {}

const MAX_LOOKS = 5;

/** What looks like a rollback may be a view that others have left behind. */
function behind(error: unknown): never {
  const isChanged = error instanceof GateError && error.code === 'changed';
  throw isChanged ? new Behind(error.message, { cause: error }) : error;
}

/** A log that others took further meanwhile is looked at again; one that was rolled back stays behind. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let looks = 1; ; looks += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Behind)) throw error;
      if (looks === MAX_LOOKS) throw error.cause;
      await sleep(20 * looks * Math.random());
    }
  }
}

async function momentOf(
  { ledger: reader, clock }: GateLog,
  view: LogView,
  appended: readonly EntryType[],
): Promise<Moment> {
  const ledger = await reader.at(view.head.commit).catch(behind);
  return { ledger, view, now: timeFor(ledger, clock()), appended };
}

/** Recorded times never go back, so that whoever reads the log comes to the same deadlines. */
function timeFor({ latest }: Ledger, now: Date): Date {
  if (now.getTime() >= latest) return now;
  if (now.getTime() >= latest - SKEW) return new Date(latest);
  throw new GateError(
    'not-ready',
    `the clock here is behind the audit log, whose latest entry is of ${new Date(latest).toISOString()}: set the clock`,
  );
}
