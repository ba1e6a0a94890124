import { HoldBook } from '../../engine/holds/fold.ts';
import type { Hold, LoggedEntry } from '../../engine/holds/state.ts';
import type { EntryStatement, EntryType, ProblemCode } from '../../engine/schema/generated/types.ts';
import { subjectOf } from '../statement.ts';
import type { Check } from './check.ts';
import type { EntryFacts } from './entry.ts';
import { verifyEvidence } from './evidence.ts';
import type { Findings } from './findings.ts';
import { Journals } from './journals.ts';
import type { CommitSettings } from './settings.ts';

/** How far clocks of honest writers may differ. */
const SKEW = 120_000;
const BY_PEOPLE: ReadonlySet<EntryType> = new Set(['approved', 'withdrawn', 'rejected']);

interface Options {
  readonly findings: Findings;
  readonly settings: CommitSettings;
  readonly book?: HoldBook;
  readonly journals?: Journals;
  /** The latest time before the first of these entries, in milliseconds. */
  readonly latest?: number;
}

/** Every claim has enough approvals, in time, by people who may give them; nothing runs without one, or twice. */
export class LifecycleCheck implements Check {
  readonly name = 'lifecycle';
  readonly book: HoldBook;
  readonly journals: Journals;
  latest: number;
  readonly #findings: Findings;
  readonly #settings: CommitSettings;
  #claims = 0;

  constructor({ findings, settings, book, journals, latest }: Options) {
    this.#findings = findings;
    this.#settings = settings;
    this.book = book ?? new HoldBook('forget');
    this.journals = journals ?? new Journals();
    this.latest = latest ?? Number.NEGATIVE_INFINITY;
  }

  async entry(entry: EntryFacts): Promise<void> {
    const { reading, signer } = entry;
    if (reading.kind !== 'signed' || signer === undefined) return;
    const { statement } = reading;
    this.#checkTime(entry, Date.parse(statement.predicate.occurredAt));
    if (!reading.ownSubject) {
      this.#report('digest-mismatch', entry, 'the subject is not the digest of what the entry records');
      return;
    }
    if (entry.untrustedPolicy === true) return;
    entry.verified = true;
    this.#note(entry, statement);
    const { summary } = statement.predicate;
    const gap = summary && this.journals.apply(summary);
    if (gap !== undefined) this.#report('journal-gap', entry, gap);
    const logged = await this.#logged(entry, statement);
    if (logged !== undefined) await this.#apply(entry, logged);
  }

  detail(): string {
    return this.#claims === 1 ? '1 claim' : `${this.#claims} claims`;
  }

  /** The entry as the fold takes it; undefined when a person's decision is not shown. */
  async #logged(entry: EntryFacts, statement: EntryStatement): Promise<LoggedEntry | undefined> {
    const { predicate } = statement;
    const logged = { index: entry.index, action: subjectOf(statement), predicate };
    if (!BY_PEOPLE.has(predicate.type) || entry.signer === undefined) return logged;
    const allowedSigners = await this.#settings.allowedSigners(predicate.policy?.commit ?? '');
    const hold = this.book.get(predicate.hold?.id ?? '');
    const result = verifyEvidence(statement, { signer: entry.signer, allowedSigners, hold });
    if (result.kind === 'shown') return { ...logged, evidence: result.evidence };
    this.#report(result.code, entry, result.message);
    return undefined;
  }

  async #apply(entry: EntryFacts, logged: LoggedEntry): Promise<void> {
    const { type, hold, policy } = logged.predicate;
    if (hold === undefined) return;
    const entitlement = await this.#settings.entitlement(policy?.commit ?? '');
    const problem = this.book.apply(logged, entitlement);
    if (problem !== undefined) this.#report(problem.code, entry, problem.message);
    else if (type === 'claimed') this.#claims += 1;
  }

  #checkTime(entry: EntryFacts, time: number): void {
    if (time < this.latest - SKEW) {
      const message = `the time goes back from ${new Date(this.latest).toISOString()}`;
      this.#report('time-regression', entry, message);
    }
    this.latest = Math.max(this.latest, time);
  }

  /** What is not wrong, but whoever verifies should know. */
  #note({ index }: EntryFacts, { predicate }: EntryStatement): void {
    const { type, mode, actor, hold } = predicate;
    if (mode === 'observe') {
      this.#findings.warnOnce(
        'observe',
        index,
        'the gate only observed: it let through what it should have stopped',
      );
    }
    if (type === 'approved' && actor.evidence?.kind === 'github') {
      this.#findings.excludeForGood('that a gate attested reviews or comments that GitHub does not have');
    }
    if (type === 'held' && asksPrincipal(hold?.groups)) {
      this.#findings.warn(
        'principal-approves',
        index,
        'the human that the agent works for may approve this hold',
      );
    }
  }

  #report(code: ProblemCode, { index, commit }: EntryFacts, message: string): void {
    this.#findings.report(this.name, code, { index, commit }, message);
  }
}

function asksPrincipal(groups: Hold['groups'] | undefined): boolean {
  return groups?.some(({ owners }) => owners.includes('principal')) ?? false;
}
