import { count } from '../../engine/count.ts';
import type { Added, Check } from './check.ts';
import type { EntryFacts } from './entry.ts';
import type { Findings } from './findings.ts';

/** Every entry is a signed bundle around a statement that the schema knows. */
export class SignaturesCheck implements Check {
  readonly name = 'signatures';
  readonly #findings: Findings;
  #good = 0;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  entry({ index, commit, reading }: EntryFacts): void {
    const where = { index, commit };
    switch (reading.kind) {
      case 'signed':
        this.#good += 1;
        return;
      case 'unreadable':
        this.#findings.report(this.name, reading.code, where, reading.message);
        return;
      case 'malformed':
        this.#findings.report(this.name, 'bad-signature', where, reading.message);
        return;
      case 'bad-signature':
        this.#findings.report(this.name, 'bad-signature', where, 'the signature is not of this entry');
        return;
      case 'bad-statement':
        this.#findings.report(this.name, 'bad-statement', where, reading.message);
        return;
      case 'unknown-signer':
        // `identity` reports who it is that nobody knows.
        return;
    }
  }

  detail(added: Added): string {
    return count(this.#good, `${added}good signature`);
  }
}
