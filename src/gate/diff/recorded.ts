import { existsSync } from 'node:fs';
import { Journal } from '../../audit/journal/journal.ts';
import type { RecordedAction } from '../../engine/decision-diff/diff.ts';
import type { EntryType } from '../../engine/schema/generated/types.ts';
import { isAction } from '../../engine/schema/generated/validators.js';
import { spoolDirectory } from '../allowed/spool.ts';
import { digestOfRecorded } from '../decision.ts';
import { newestFirst, type ReadEntry, readableLog } from '../log/entries.ts';
import type { Log } from '../log/open.ts';

const DECIDED: ReadonlySet<EntryType> = new Set<EntryType>(['allowed', 'denied', 'held']);

/** The actions that entries of the log record whose signature counts, the newest first. */
export async function* recordedInLog(log: Log): AsyncGenerator<RecordedAction> {
  const readable = await readableLog(log);
  if (readable === undefined) return;
  for await (const page of newestFirst(readable, log.trust)) {
    for (const entry of page) {
      const recorded = recordedBy(entry);
      if (recorded !== undefined) yield recorded;
    }
  }
}

function recordedBy({ index, signature, statement }: ReadEntry): RecordedAction | undefined {
  if (signature !== 'ok' || statement === undefined) return undefined;
  const { type, action, occurredAt } = statement.predicate;
  if (!DECIDED.has(type) || !isAction(action)) return undefined;
  return { source: { kind: 'entry', index }, action, at: new Date(occurredAt) };
}

/** The allowed actions that the journal has and the log does not. */
export function* recordedInJournal(state: string, root: string): Generator<RecordedAction> {
  const directory = spoolDirectory(state);
  if (!existsSync(directory)) return;
  const journal = Journal.open({ directory, outside: root });
  try {
    const { from } = journal.pending();
    if (from === undefined) return;
    for (const { n, record } of journal.readFrom(from)) {
      const { kind, action, occurredAt } = record as Record<string, unknown>;
      if (kind !== 'allowed' || !isAction(action)) continue;
      yield { source: { kind: 'journal', record: n }, action, at: new Date(String(occurredAt)) };
    }
  } finally {
    journal.close();
  }
}

/** Passes each action once. A rule may name the agent, which is no part of what the digest binds. */
export async function* distinct(
  recorded: AsyncIterable<RecordedAction> | Iterable<RecordedAction>,
  seen: Set<string>,
): AsyncGenerator<RecordedAction> {
  for await (const one of recorded) {
    const key = `${digestOfRecorded(one.action)} ${one.action.actor?.agent ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield one;
  }
}
