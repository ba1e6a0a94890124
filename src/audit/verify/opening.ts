import type { Hold } from '../../engine/holds/state.ts';
import type { EntryPredicate } from '../../engine/schema/generated/types.ts';
import { MAX_ENTRY_BYTES, parseBundle } from '../bundle.ts';
import type { LogHistory } from '../log-history.ts';
import { isOwnSubject, parseStatement, subjectOf } from '../statement.ts';
import { formatEntryPath } from '../tiles.ts';

/** What was recorded when a hold was opened. The entry was verified then, and entries never change. */
export async function openingOf(history: LogHistory, hold: Hold): Promise<EntryPredicate> {
  const bytes = await history.file(formatEntryPath(hold.openedIndex), MAX_ENTRY_BYTES);
  if (bytes === undefined)
    throw new Error(`the log has no entry ${hold.openedIndex}, which opened ${hold.id}`);
  const statement = parseStatement(parseBundle(bytes).payload);
  const { predicate } = statement;
  const isIt = predicate.type === 'held' && predicate.hold?.id === hold.id && isOwnSubject(statement);
  if (isIt && subjectOf(statement) === hold.action) return predicate;
  throw new Error(`entry ${hold.openedIndex} of the log does not open ${hold.id}`);
}
