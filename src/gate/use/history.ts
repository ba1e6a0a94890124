import { parseBundle } from '../../audit/bundle.ts';
import { parseStatement } from '../../audit/statement.ts';
import type { StoredEntry } from '../../audit/store.ts';
import type { Trust } from '../../audit/trust.ts';
import { SKEW } from '../../engine/holds/deciding.ts';
import type { Hold } from '../../engine/holds/state.ts';
import type { EntryPredicate } from '../../engine/schema/generated/types.ts';
import { GateError } from '../error.ts';
import type { Moment } from '../settle.ts';
import { newestFirst } from './newest-first.ts';

const PAGE = 256;

/** What was recorded when a hold was opened. The entry is one that the ledger has verified. */
export async function heldEntry({ view }: Pick<Moment, 'view'>, hold: Hold): Promise<EntryPredicate> {
  for await (const { bytes } of view.entries(hold.openedIndex, hold.openedIndex + 1)) {
    const predicate = predicateOf(bytes);
    if (predicate?.type === 'held' && predicate.hold?.id === hold.id) return predicate;
  }
  throw new GateError('changed', `entry ${hold.openedIndex} of the log does not open ${hold.id}`);
}

/** When a rejected hold was rejected, if not before `since`, as far as trusted signers say. */
export async function rejectedAt(
  { view, now }: Moment,
  trust: Trust,
  id: string,
  since: number,
): Promise<number | undefined> {
  for await (const { type, hold, occurredAt } of newestFirst(view, trust)) {
    const at = Date.parse(occurredAt);
    if (type === 'rejected' && hold?.id === id) return Math.min(at, now.getTime());
    if (at < since - SKEW) return undefined;
  }
  return undefined;
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
