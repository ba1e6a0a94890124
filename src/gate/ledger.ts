import { gitHistory } from '../audit/git/history.ts';
import type { GitLogOptions } from '../audit/git/store.ts';
import type { CommitReader } from '../audit/trusted-commit.ts';
import type { KnownState } from '../audit/verify/consistency.ts';
import type { JournalEnd } from '../audit/verify/journals.ts';
import type { Recollection, Remembered, VerifyMemory } from '../audit/verify/memory.ts';
import type { TrustedBranch } from '../audit/verify/policy.ts';
import { type Inspection, inspectLog } from '../audit/verify/verify.ts';
import { count } from '../engine/count.ts';
import { HoldBook } from '../engine/holds/fold.ts';
import type { ProblemCode } from '../engine/schema/generated/types.ts';
import { GateError } from './error.ts';
import type { GateSettings } from './settings.ts';

/** What the log says, as far as its entries could be verified. */
export interface Ledger {
  readonly book: HoldBook;
  readonly size: number;
  /** The latest time in the log, in milliseconds. */
  readonly latest: number;
  readonly journals: readonly JournalEnd[];
  /** The policy commit that the latest entry names. */
  readonly inForce: string | undefined;
}

interface Options {
  readonly repository: GitLogOptions['repository'];
  readonly reader: CommitReader;
  readonly settings: GateSettings;
  /** The history of the branch whose policies are trusted; asked of the remote again when it must be fresh. */
  readonly branch: (fresh: boolean) => Promise<TrustedBranch>;
  /** What was seen of the log before, outside the repository. */
  readonly memory: VerifyMemory;
  /** The last checkpoint that this machine signed: a second memory, for when the first is gone. */
  readonly sealed: () => Promise<KnownState | undefined>;
  readonly engine: string;
}

/** Nothing can be read on from these: the log was rewritten, or is not whole. An entry that is merely wrong counts for nothing. */
const BROKEN: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'entry-modified',
  'entry-missing',
  'entry-unexpected',
  'commit-shape',
  'tile-mismatch',
  'root-mismatch',
  'checkpoint-signature',
  'checkpoint-rollback',
  'inconsistent-history',
  'repository-incomplete',
]);

/** Reads the log as `verify` does, and goes on from what it read before. */
export class LedgerReader {
  readonly #options: Options;
  #seen: Recollection | undefined;
  #branch: TrustedBranch | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The log at a commit. Throws when it is not a continuation of what was seen before. */
  async at(commit: string | undefined): Promise<Ledger> {
    const { memory } = this.#options;
    const seen = later(this.#seen, await memory.load());
    if (seen.kind === 'damaged') {
      throw new GateError(
        'changed',
        'what this gate has seen of the audit log is damaged, so it cannot tell whether the log was rolled back: run "agentgate doctor"',
      );
    }
    const before = seen.kind === 'state' ? seen.state.size : 0;
    const { document, state } = await this.#inspect(commit, seen);
    const broken = document.problems.find(({ code }) => BROKEN.has(code));
    if (broken !== undefined) {
      const at = broken.index === null ? '' : ` at entry ${broken.index}`;
      throw new GateError(
        'changed',
        `the audit log cannot be relied on: ${broken.code}${at}: ${broken.message}`,
      );
    }
    const known = before > 0 ? before : ((await this.#options.sealed())?.size ?? 0);
    if (state === undefined && known > 0) {
      throw new GateError(
        'changed',
        `the audit log is gone: it had ${count(known, 'entry')} when it was last read`,
      );
    }
    if (state !== undefined && state.size > before) await memory.save(state);
    this.#seen = state === undefined ? { kind: 'none' } : { kind: 'state', state };
    return ledgerOf(state, (await this.branch()).ref);
  }

  /** The trusted branch as this reader saw it last. */
  async branch(): Promise<TrustedBranch> {
    this.#branch ??= await this.#options.branch(false);
    return this.#branch;
  }

  /** The same, asked for again where these commits are not on it: what was read before may be newer than this view. */
  async branchWith(commits: readonly string[]): Promise<TrustedBranch> {
    const known = await this.branch();
    return commits.every((commit) => known.places.has(commit)) ? known : this.#lookAgain();
  }

  async #lookAgain(): Promise<TrustedBranch> {
    this.#branch = await this.#options.branch(true);
    return this.#branch;
  }

  /**
   * Another gate may know a newer policy commit than this one. What it wrote must not pass for untrusted, since that
   * would be remembered, so the remote is asked first.
   */
  async #inspect(commit: string | undefined, seen: Recollection): Promise<Inspection> {
    const known = await this.#inspectBy(commit, seen, await this.branch());
    const isNew = known.document.problems.some(({ code }) => code === 'untrusted-policy-commit');
    return isNew ? this.#inspectBy(commit, seen, await this.#lookAgain()) : known;
  }

  async #inspectBy(
    commit: string | undefined,
    seen: Recollection,
    branch: TrustedBranch,
  ): Promise<Inspection> {
    const { repository, reader, settings, engine } = this.#options;
    const given = seen.kind === 'none' ? await this.#options.sealed() : undefined;
    return inspectLog({
      ...(given === undefined ? {} : { given }),
      history: await gitHistory(repository, commit),
      reader,
      trust: settings.trust,
      trusted: undefined,
      branches: [branch],
      engine,
      withoutReplay: true,
      memory: { load: async () => seen, save: async () => undefined },
    });
  }
}

/** What another process has seen since counts as well: a log that lacks it was rolled back. */
function later(here: Recollection | undefined, kept: Recollection): Recollection {
  if (kept.kind === 'damaged' || here?.kind !== 'state') return kept;
  return kept.kind === 'state' && kept.state.size >= here.state.size ? kept : here;
}

function ledgerOf(state: Remembered | undefined, ref: string): Ledger {
  return {
    book: new HoldBook('forget', state?.book),
    size: state?.size ?? 0,
    latest: state?.latest ?? Number.NEGATIVE_INFINITY,
    journals: state?.journals ?? [],
    inForce: state?.policies.find(([name]) => name === ref)?.[1],
  };
}
