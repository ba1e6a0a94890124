import type { EntrySummary } from '../../engine/schema/generated/types.ts';

/** Where a journal stands after its latest summary. */
export type JournalEnd = readonly [journal: string, to: number, hash: string];

/** The journals that summaries tell of: each record is counted once, and none is left out. */
export class Journals {
  readonly #ends = new Map<string, { to: number; hash: string }>();

  constructor(from: readonly JournalEnd[] = []) {
    for (const [journal, to, hash] of from) this.#ends.set(journal, { to, hash });
  }

  ends(): JournalEnd[] {
    return [...this.#ends].map(([journal, { to, hash }]) => [journal, to, hash]);
  }

  /** Moves on by one summary. Returns what is missing or doubled before it, if anything. */
  apply({ journal, from, to, journalHash, previousHash }: EntrySummary): string | undefined {
    const end = this.#ends.get(journal);
    this.#ends.set(journal, { to, hash: journalHash });
    const expected = end?.to ?? 0;
    if (from > expected) return `records ${expected} to ${from - 1} of the journal are missing`;
    if (from < expected) return `records from ${from} of the journal were recorded before`;
    return end === undefined || end.hash === previousHash
      ? undefined
      : 'the journal was changed after its last summary';
  }
}
