import { JournalError } from '../../audit/journal/error.ts';
import type { Journal, JournalRecord } from '../../audit/journal/journal.ts';
import { GENESIS } from '../../audit/journal/line.ts';
import type { Digest } from '../../engine/action/digest.ts';
import type { EntryOutcome } from '../../engine/schema/generated/types.ts';
import { isAction } from '../../engine/schema/generated/validators.js';
import { digestOfRecorded } from '../decision.ts';
import { GateError } from '../error.ts';
import type { AllowedRecord } from '../ports.ts';

/** An allowed action that waits to be flushed, and what came of it if that is known. */
export interface Allowed extends AllowedRecord {
  /** Its line in the journal. */
  readonly n: number;
  readonly hash: Digest;
  /** The process that ran it. */
  readonly pid: number;
  readonly outcome: EntryOutcome | undefined;
}

/** What of the journal waits to be flushed. */
export interface Pending {
  /** The line up to which all was flushed. */
  readonly mark: number;
  /** The chain's hash after that line; undefined when the line is not there. */
  readonly before: Digest | undefined;
  /** The chain's hash after each record since. */
  readonly hashes: ReadonlyMap<string, number>;
  readonly allowed: readonly Allowed[];
  /** The last record; undefined when there is none. */
  readonly last: { readonly n: number; readonly hash: Digest } | undefined;
}

const MAX_READS = 5;

/** Reads what waits, from the disk. */
export function readPending(journal: Journal): Pending {
  for (let reads = 1; ; reads += 1) {
    try {
      return pendingAfter(journal.mark(), journal);
    } catch (error) {
      // Another process may have flushed meanwhile, and removed the files that we were at.
      const isGone = error instanceof JournalError && error.code === 'unreadable';
      if (isGone && reads < MAX_READS) continue;
      throw error instanceof JournalError && error.code === 'journal-gap' ? changed(error) : error;
    }
  }
}

function pendingAfter(mark: number, journal: Journal): Pending {
  const lines: JournalRecord[] = [];
  let before: Digest | undefined = mark === 0 ? `sha256:${GENESIS}` : undefined;
  for (const line of journal.readFrom(mark)) {
    if (line.n === mark) before = `sha256:${line.hash}`;
    else lines.push(line);
  }
  const outcomes = new Map<unknown, EntryOutcome>();
  for (const { record } of lines) {
    const { kind, requestId, outcome } = Object(record) as Record<string, unknown>;
    if (kind === 'ended') outcomes.set(requestId, outcome as EntryOutcome);
  }
  const last = lines.at(-1);
  return {
    mark,
    before,
    hashes: new Map(lines.map(({ n, hash }) => [`sha256:${hash}`, n])),
    allowed: lines.flatMap((line) => allowedIn(line, outcomes)),
    last: last && { n: last.n, hash: `sha256:${last.hash}` },
  };
}

function allowedIn(
  { n, hash, record }: JournalRecord,
  outcomes: ReadonlyMap<unknown, EntryOutcome>,
): Allowed[] {
  const line = Object(record) as Partial<Allowed> & { readonly kind?: unknown };
  if (line.kind === 'ended') return [];
  if (line.kind !== 'allowed' || !isSound(line)) {
    throw changed(`line ${n} of the journal is not one that a gate wrote`);
  }
  return [{ ...line, n, hash: `sha256:${hash}`, outcome: outcomes.get(line.requestId) }];
}

function isSound(line: Partial<Allowed>): line is AllowedRecord & { readonly pid: number } {
  const { requestId = '', occurredAt = '', action, subject, policy, pid } = line;
  return (
    /^[A-Za-z0-9._:-]{8,128}$/.test(requestId) &&
    !Number.isNaN(Date.parse(occurredAt)) &&
    Number.isSafeInteger(pid) &&
    isAction(action) &&
    digestOfRecorded(action) === subject &&
    typeof policy?.commit === 'string' &&
    typeof policy.digest === 'string'
  );
}

/** What to say of a journal that is not as it was written. */
export function changed(what: string | Error): GateError {
  const message = typeof what === 'string' ? what : what.message;
  const cause = typeof what === 'string' ? undefined : { cause: what };
  return new GateError('changed', `journal-gap: ${message}`, cause);
}
