import type {
  CheckName,
  ProblemCode,
  VerifyCheck,
  VerifyProblem,
  VerifyWarning,
} from '../../engine/schema/generated/types.ts';

/** Where a problem is. */
export interface Where {
  readonly index?: number | undefined;
  readonly commit?: string | undefined;
}

/** How many problems of one code are listed; the others are counted. */
const LISTED = 100;

/** What the checks found, gathered. */
export class Findings {
  readonly problems: VerifyProblem[] = [];
  readonly warnings: VerifyWarning[] = [];
  readonly notExcluded = new Set<string>();
  /** Why nothing but the structure can be checked. */
  blocked: string | undefined;
  readonly #kept = new Set<string>();
  readonly #counts = new Map<ProblemCode, number>();
  readonly #failures = new Map<CheckName, number>();
  readonly #warned = new Map<string, number>();

  /** A check found something wrong. */
  report(check: CheckName, code: ProblemCode, { index, commit }: Where, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    this.#failures.set(check, (this.#failures.get(check) ?? 0) + 1);
    if (count > LISTED) return;
    this.problems.push({ code, index: index ?? null, commit: commit ?? null, message });
  }

  /** Something that is not wrong but that whoever verifies should know. */
  warn(name: string, index: number | undefined, message: string): void {
    const count = (this.#warned.get(name) ?? 0) + 1;
    this.#warned.set(name, count);
    if (count <= LISTED) this.warnings.push({ name, index: index ?? null, message });
  }

  /** Something that this verification could not exclude. */
  exclude(what: string): void {
    this.notExcluded.add(what);
  }

  /** The same for an entry: a later verification that does not look at it again cannot exclude it either. */
  excludeForGood(what: string): void {
    this.exclude(what);
    this.#kept.add(what);
  }

  /** What a later verification cannot exclude either. */
  kept(): string[] {
    return [...this.#kept];
  }

  /** How many problems a check found. */
  failures(check: CheckName): number {
    return this.#failures.get(check) ?? 0;
  }

  get ok(): boolean {
    return this.#failures.size === 0;
  }

  /** The outcome of one check. */
  outcome(name: CheckName, detail: string, skipped: string | undefined): VerifyCheck {
    const failures = this.failures(name);
    if (failures > 0) {
      return { name, status: 'failed', detail: failures === 1 ? '1 problem' : `${failures} problems` };
    }
    const why = skipped ?? this.blocked;
    return why === undefined ? { name, status: 'ok', detail } : { name, status: 'skipped', detail: why };
  }
}
