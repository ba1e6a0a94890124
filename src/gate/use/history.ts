import { parseBundle } from '../../audit/bundle.ts';
import { parseStatement } from '../../audit/statement.ts';
import type { LogView, StoredEntry } from '../../audit/store.ts';
import type { Hold } from '../../engine/holds/state.ts';
import type { EntryPredicate } from '../../engine/schema/generated/types.ts';
import { GateError } from '../error.ts';
import type { Moment } from '../settle.ts';

const PAGE = 256;
/** Writers' clocks may differ by this much. */
const SKEW_MS = 120_000;

/** What was recorded when a hold was opened. The entry is one that the ledger has verified. */
export async function heldEntry({ view }: Pick<Moment, 'view'>, hold: Hold): Promise<EntryPredicate> {
  for await (const { bytes } of view.entries(hold.openedIndex, hold.openedIndex + 1)) {
    const predicate = predicateOf(bytes);
    if (predicate?.type === 'held' && predicate.hold?.id === hold.id) return predicate;
  }
  throw new GateError('changed', `entry ${hold.openedIndex} of the log does not open ${hold.id}`);
}

/**
 * When a rejected hold was rejected, if not before `since`. The latest word counts, verified or not: it can only make
 * whoever asks again wait longer, and never beyond what a rejection of this moment would.
 */
export async function rejectedAt(
  { view, now }: Moment,
  id: string,
  since: number,
): Promise<number | undefined> {
  for (let end = view.head.size; end > 0; end -= PAGE) {
    const page = await pageOf(view, Math.max(0, end - PAGE), end);
    const found = page.findLast(({ type, hold }) => type === 'rejected' && hold?.id === id);
    if (found !== undefined) return Math.min(Date.parse(found.occurredAt), now.getTime());
    if (page.every(({ occurredAt }) => Date.parse(occurredAt) < since - SKEW_MS)) return undefined;
  }
  return undefined;
}

async function pageOf(view: LogView, from: number, to: number): Promise<EntryPredicate[]> {
  const page: EntryPredicate[] = [];
  for await (const { bytes } of view.entries(from, to)) {
    const predicate = predicateOf(bytes);
    if (predicate !== undefined) page.push(predicate);
  }
  return page;
}

function predicateOf(bytes: Uint8Array): EntryPredicate | undefined {
  try {
    return parseStatement(parseBundle(bytes).payload).predicate;
  } catch {
    return undefined;
  }
}

/** An entry with its bytes. */
export interface FoundEntry extends StoredEntry {
  readonly predicate: EntryPredicate;
}

/** Every entry that names a hold, the oldest first; whether it counts is for others to find out. */
export async function entriesAbout({ view }: Pick<Moment, 'view'>, id: string): Promise<FoundEntry[]> {
  const found: FoundEntry[] = [];
  for (let end = view.head.size; end > 0; end -= PAGE) {
    const page: FoundEntry[] = [];
    for await (const entry of view.entries(Math.max(0, end - PAGE), end)) {
      const predicate = predicateOf(entry.bytes);
      if (predicate?.hold?.id === id) page.push({ ...entry, predicate });
    }
    found.unshift(...page);
  }
  return found;
}
