import { count } from '../../engine/count.ts';
import type { Check } from './check.ts';
import type { Findings } from './findings.ts';
import type { Roots } from './roots.ts';

/** A state of the log that somebody has seen. */
export interface KnownState {
  /** Who remembers it, as a message says it. */
  readonly what: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The log still holds everything that was there when somebody looked before. */
export class ConsistencyCheck implements Check {
  readonly name = 'consistency';
  readonly skipped: string | undefined;
  readonly #findings: Findings;
  readonly #roots: Roots;
  readonly #known: readonly KnownState[];

  /** `forgotten` says why nothing is known, when nothing is. */
  constructor(findings: Findings, roots: Roots, known: readonly KnownState[], forgotten: string) {
    this.#findings = findings;
    this.#roots = roots;
    this.#known = known;
    this.skipped = known.length > 0 ? undefined : forgotten;
    if (known.length === 0) {
      findings.exclude(`that the log was rolled back or rewritten before this: ${forgotten}`);
    }
  }

  end(): void {
    for (const { what, size, root } of this.#known) {
      if (size > this.#roots.size) {
        const message = `${what} covers ${count(size, 'entry')}, but the log has ${this.#roots.size}: it was rolled back, unless this clone only needs a fetch`;
        this.#findings.report(this.name, 'checkpoint-rollback', {}, message);
        continue;
      }
      this.#roots.expect(size, root, () => {
        const message = `the first ${size} entries are not those of ${what}`;
        this.#findings.report(this.name, 'inconsistent-history', {}, message);
      });
    }
  }

  detail(): string {
    return this.#known.map(({ what, size }) => `extends ${what} (${count(size, 'entry')})`).join(', ');
  }
}
