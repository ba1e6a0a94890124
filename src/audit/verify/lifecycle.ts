import { count } from '../../engine/count.ts';
import { SKEW } from '../../engine/holds/deciding.ts';
import { HoldBook } from '../../engine/holds/fold.ts';
import type { Hold, LoggedEntry } from '../../engine/holds/state.ts';
import type { EntryStatement, EntryType, ProblemCode } from '../../engine/schema/generated/types.ts';
import { subjectOf } from '../statement.ts';
import type { Added, Check } from './check.ts';
import type { EntryFacts } from './entry.ts';
import { verifyEvidence } from './evidence.ts';
import type { Findings } from './findings.ts';
import { Journals } from './journals.ts';
import type { CommitSettings } from './settings.ts';

/** What counts for something because of its time, so that a time that has not come makes it count for nothing. */
const BY_TIME: ReadonlySet<EntryType> = new Set(['held', 'approved', 'claimed', 'expired']);
const BY_PEOPLE: ReadonlySet<EntryType> = new Set(['approved', 'withdrawn', 'rejected']);

interface Options {
  readonly findings: Findings;
  readonly settings: CommitSettings;
  readonly book?: HoldBook;
  readonly journals?: Journals;
  /** The latest time before the first of these entries, in milliseconds. */
  readonly latest?: number;
  /** The time now, in milliseconds. */
  readonly now?: () => number;
}

/** Every claim has enough approvals, in time, by people who may give them; nothing runs without one, or twice. */
export class LifecycleCheck implements Check {
  readonly name = 'lifecycle';
  readonly book: HoldBook;
  readonly journals: Journals;
  latest: number;
  /** The latest time since time last went back. */
  #since: number;
  readonly #now: () => number;
  readonly #findings: Findings;
  readonly #settings: CommitSettings;
  #claims = 0;

  constructor({ findings, settings, book, journals, latest, now }: Options) {
    this.#findings = findings;
    this.#settings = settings;
    this.book = book ?? new HoldBook('forget');
    this.journals = journals ?? new Journals();
    this.latest = latest ?? Number.NEGATIVE_INFINITY;
    this.#since = this.latest;
    this.#now = now ?? Date.now;
  }

  async entry(entry: EntryFacts): Promise<void> {
    const { reading, signer } = entry;
    if (reading.kind !== 'signed' || signer === undefined) return;
    const { statement } = reading;
    const notBefore = this.latest;
    const hasCome = this.#checkTime(entry, Date.parse(statement.predicate.occurredAt));
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
    if (!hasCome && BY_TIME.has(statement.predicate.type)) return;
    const logged = await this.#logged(entry, statement, notBefore);
    if (logged !== undefined) await this.#apply(entry, logged);
  }

  detail(added: Added): string {
    return count(this.#claims, `${added}claim`);
  }

  /** The entry as the fold takes it; undefined when a person's decision is not shown. */
  async #logged(
    entry: EntryFacts,
    statement: EntryStatement,
    notBefore: number,
  ): Promise<LoggedEntry | undefined> {
    const { predicate } = statement;
    const logged = { index: entry.index, notBefore, action: subjectOf(statement), predicate };
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

  /**
   * Whether the time of an entry has come. One that has not moves nothing on, so that it spoils no entry after it. A
   * step back is told once; which of the two times is wrong nobody can tell, so deadlines stay with the later one.
   */
  #checkTime(entry: EntryFacts, time: number): boolean {
    if (time > this.#now() + SKEW) {
      const said = new Date(time).toISOString();
      this.#report('time-regression', entry, `the time ${said} has not come yet by the clock here`);
      return false;
    }
    if (time < this.#since - SKEW) {
      const message = `the time goes back from ${new Date(this.#since).toISOString()}`;
      this.#report('time-regression', entry, message);
      this.#since = time;
    }
    this.#since = Math.max(this.#since, time);
    this.latest = Math.max(this.latest, time);
    return true;
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
