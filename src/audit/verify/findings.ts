import { count } from '../../engine/count.ts';
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

/** How many problems of one code, or warnings of one name, are listed; the others are counted. */
const LISTED = 100;
/** A warning may quote what a log says, which has no end. */
const MAX_MESSAGE = 500;

/** Warnings as plain data, for a later verification to repeat: those that are listed, and how many there were. */
export interface Warned {
  readonly listed: readonly VerifyWarning[];
  readonly counts: readonly (readonly [name: string, count: number])[];
}

/** What the checks found, gathered. */
export class Findings {
  readonly problems: VerifyProblem[] = [];
  readonly notExcluded = new Set<string>();
  /** Why nothing but the structure can be checked. */
  blocked: string | undefined;
  readonly #kept = new Set<string>();
  readonly #counts = new Map<ProblemCode, number>();
  readonly #failures = new Map<CheckName, number>();
  readonly #warnings: VerifyWarning[] = [];
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
    if (count > LISTED) return;
    const short = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
    this.#warnings.push({ name, index: index ?? null, message: short });
  }

  /** The same, where one entry tells as much as all. */
  warnOnce(name: string, index: number | undefined, message: string): void {
    if (!this.#warned.has(name)) this.warn(name, index, message);
  }

  /** The warnings, and of how many nothing more is told. */
  get warnings(): VerifyWarning[] {
    const more = [...this.#warned].filter(([, count]) => count > LISTED);
    return [
      ...this.#warnings,
      ...more.map(([name, count]) => ({ name, index: null, message: `… and ${count - LISTED} more` })),
    ];
  }

  /** What a later verification, which does not look at these entries again, repeats. */
  warned(): Warned {
    return { listed: [...this.#warnings], counts: [...this.#warned] };
  }

  /** Repeats what an earlier verification warned of. */
  resume({ listed, counts }: Warned): void {
    this.#warnings.push(...listed);
    for (const [name, count] of counts) this.#warned.set(name, count);
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
      return { name, status: 'failed', detail: count(failures, 'problem') };
    }
    const why = skipped ?? this.blocked;
    return why === undefined ? { name, status: 'ok', detail } : { name, status: 'skipped', detail: why };
  }
}
