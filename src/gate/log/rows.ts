import { count } from '../../engine/count.ts';
import type { EntryPredicate, LogEntry } from '../../engine/schema/generated/types.ts';
import type { ReadEntry } from './entries.ts';

/** Which entries are wanted. */
export interface LogFilter {
  readonly hold?: string | undefined;
  /** In milliseconds. */
  readonly since?: number | undefined;
  readonly types?: readonly string[] | undefined;
}

/** Writers' clocks may differ by this much, so a page is older only when it is older by more. */
const SKEW_MS = 120_000;

/** Whether an entry is wanted. What cannot be read is, unless something is asked of it. */
function isWanted({ statement }: ReadEntry, { hold, since, types }: LogFilter): boolean {
  if (statement === undefined) return hold === undefined && (types === undefined || types.length === 0);
  const { type, occurredAt, hold: about } = statement.predicate;
  if (hold !== undefined && about?.id !== hold) return false;
  if (since !== undefined && Date.parse(occurredAt) < since) return false;
  return types === undefined || types.length === 0 || types.includes(type);
}

/** Whether nothing before this page is wanted: all of it is older, not one entry with a wrong time. */
function isBefore(page: readonly ReadEntry[], { since }: LogFilter): boolean {
  if (since === undefined) return false;
  return page.every(({ statement }) => {
    const time = statement?.predicate.occurredAt;
    return time !== undefined && Date.parse(time) < since - SKEW_MS;
  });
}

/** The wanted entries of these pages, at most `limit`. */
export async function* wanted(
  pages: AsyncIterable<readonly ReadEntry[]>,
  filter: LogFilter,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<ReadEntry> {
  let left = limit;
  for await (const page of pages) {
    for (const entry of page) {
      if (left === 0) return;
      if (!isWanted(entry, filter)) continue;
      left -= 1;
      yield entry;
    }
    if (isBefore(page, filter)) return;
  }
}

/** An entry as documents and tables show it. */
export function logEntry({ index, signature, statement, problem }: ReadEntry): LogEntry {
  const predicate = statement?.predicate;
  const tool = predicate?.action?.tool;
  return {
    index,
    signature,
    problem: problem ?? null,
    occurredAt: predicate?.occurredAt ?? null,
    type: predicate?.type ?? null,
    hold: predicate?.hold === undefined ? null : { id: predicate.hold.id, attempt: predicate.hold.attempt },
    tool: typeof tool === 'string' ? tool : null,
    subject: statement === undefined ? null : `sha256:${statement.subject[0].digest.sha256}`,
    decision: predicate?.decision ?? null,
    mode: predicate?.mode ?? null,
    actor: predicate === undefined ? null : { id: predicate.actor.id, kind: predicate.actor.kind },
    rules: predicate?.policy?.rules ?? [],
    policy: predicate?.policy?.commit ?? null,
    reason: predicate?.reason ?? null,
    outcome: predicate?.outcome?.status ?? null,
    detail: predicate === undefined ? null : detailOf(predicate),
  };
}

/** What is to be said of an entry in one line, as far as its type does not say it. */
function detailOf({ type, action, actor, outcome, reason, summary, rotation }: EntryPredicate): string {
  if (summary !== undefined) {
    const counted = summary.to - summary.from;
    return count(counted, 'allowed action');
  }
  if (rotation !== undefined) return `next key ${rotation.next.slice(0, 23)}…`;
  if (action !== undefined) return [String(action.tool), ...argumentsOf(action.args)].join(' ');
  const by = actor.kind === 'human' ? [`by ${actor.id}`] : [];
  const how = outcome === undefined ? [] : [outcomeText(outcome)];
  const why = reason === undefined ? [] : [reason];
  return [...by, ...how, ...why].join(': ') || (type === 'claimed' ? `by ${actor.id}` : '');
}

function outcomeText({ status, exitCode, signal }: NonNullable<EntryPredicate['outcome']>): string {
  if (signal !== undefined) return `${status} (${signal})`;
  return exitCode === undefined ? status : `${status} (exit ${exitCode})`;
}

function argumentsOf(args: unknown): string[] {
  if (typeof args !== 'object' || args === null) return [];
  return Object.values(args).map((value) =>
    isWords(value) ? value.join(' ') : typeof value === 'string' ? value : JSON.stringify(value),
  );
}

/** A command, word for word. */
function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}
