import { parseBundle } from '../../audit/bundle.ts';
import { parseStatement } from '../../audit/statement.ts';
import type { StoredEntry } from '../../audit/store.ts';
import type { Ended } from '../../engine/holds/fold.ts';
import type { Hold } from '../../engine/holds/state.ts';
import type { EntryPredicate } from '../../engine/schema/generated/types.ts';
import { GateError } from '../error.ts';
import type { Moment } from '../settle.ts';

/** What was recorded when a hold was opened. The entry is one that the ledger has verified. */
export async function heldEntry({ view }: Pick<Moment, 'view'>, hold: Hold): Promise<EntryPredicate> {
  for await (const { bytes } of view.entries(hold.openedIndex, hold.openedIndex + 1)) {
    const predicate = predicateOf(bytes);
    if (predicate?.type === 'held' && predicate.hold?.id === hold.id) return predicate;
  }
  throw new GateError('changed', `entry ${hold.openedIndex} of the log does not open ${hold.id}`);
}

/** When a hold was rejected that is over: its last entry, which the ledger has verified, says so. */
export async function rejectedAt({ view, ledger, now }: Moment, id: string): Promise<number> {
  const at = ledger.book.endOf(id)?.lastIndex;
  if (at !== undefined) {
    for await (const { bytes } of view.entries(at, at + 1)) {
      const predicate = predicateOf(bytes);
      if (predicate?.type !== 'rejected' || predicate.hold?.id !== id) break;
      return Math.min(Date.parse(predicate.occurredAt), now.getTime());
    }
  }
  throw new GateError('changed', `the log does not tell when ${id} was rejected: run "agentgate verify"`);
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

/** Every entry between those that opened and ended a hold that names it; whether it counts is for others to find out. */
export async function entriesAbout(
  { view }: Pick<Moment, 'view'>,
  id: string,
  { openedIndex, lastIndex }: Ended,
): Promise<FoundEntry[]> {
  const found: FoundEntry[] = [];
  for await (const entry of view.entries(openedIndex, Math.min(lastIndex + 1, view.head.size))) {
    const predicate = predicateOf(entry.bytes);
    if (predicate?.hold?.id === id) found.push({ ...entry, predicate });
  }
  return found;
}
