import type { LogView } from '../../audit/store.ts';
import { standingOf, type Trust } from '../../audit/trust.ts';
import { readSigned } from '../../audit/verify/entry.ts';
import { SKEW } from '../../engine/holds/deciding.ts';
import type { EntryPredicate } from '../../engine/schema/generated/types.ts';
import type { Pending } from './pending.ts';

const PAGE = 64;

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

/** What the entries say whose signers may write them: nobody else can make a line pass for written. */
async function* newestFirst(view: LogView, trust: Trust): AsyncGenerator<EntryPredicate> {
  for (let to = view.head.size; to > 0; to -= PAGE) {
    const page: EntryPredicate[] = [];
    for await (const { index, bytes } of view.entries(Math.max(0, to - PAGE), to)) {
      const reading = await readSigned(bytes, trust);
      if (reading.kind !== 'signed') continue;
      const { predicate } = reading.statement;
      if (standingOf(trust, reading.hint, predicate.type, index).kind === 'trusted') page.push(predicate);
    }
    yield* page.reverse();
  }
}
