import type { LogView } from '../../audit/store.ts';
import type { Trust } from '../../audit/trust.ts';
import { SKEW } from '../../engine/holds/deciding.ts';
import type { EntryPredicate } from '../../engine/schema/generated/types.ts';
import { newestFirst } from '../use/newest-first.ts';
import type { Pending } from './pending.ts';

/**
 * The last line that the log tells of already: written by a process that died before it could mark that, or by one
 * that is about to. Lines are told of in order, so all before it are in the log, too.
 */
export async function lastWritten(
  view: LogView,
  trust: Trust,
  { allowed, hashes }: Pending,
): Promise<number | undefined> {
  const places = new Map(allowed.map(({ requestId, n }) => [requestId, n]));
  // Nothing was recorded of an action before it was allowed.
  const times = allowed.map(({ occurredAt }) => Date.parse(occurredAt));
  const since = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY) - SKEW;
  const lineOf = ({ type, requestId, summary }: EntryPredicate) => {
    if (type === 'allowed') return places.get(requestId);
    return summary === undefined ? undefined : hashes.get(summary.journalHash);
  };
  for await (const predicate of newestFirst(view, trust)) {
    const line = lineOf(predicate);
    if (line !== undefined) return line;
    if (Date.parse(predicate.occurredAt) < since) return undefined;
  }
  return undefined;
}
