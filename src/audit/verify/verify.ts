import { HoldBook } from '../../engine/holds/fold.ts';
import type { CheckName, VerifyCheck, VerifyDocument } from '../../engine/schema/generated/types.ts';
import { encodeBase64 } from '../base64.ts';
import { GitError } from '../git/error.ts';
import type { LogHistory } from '../log-history.ts';
import { tileHashReader } from '../tile-reader.ts';
import { assuranceOf, type Trust, trustDigest } from '../trust.ts';
import type { CommitReader, TrustedCommit } from '../trusted-commit.ts';
import type { Check } from './check.ts';
import { CheckpointCheck } from './checkpoint.ts';
import { ConsistencyCheck, type KnownState } from './consistency.ts';
import { Findings } from './findings.ts';
import { IdentityCheck } from './identity.ts';
import { Journals } from './journals.ts';
import { LifecycleCheck } from './lifecycle.ts';
import { filesOf } from './log-files.ts';
import type { Recollection, Remembered, VerifyMemory } from './memory.ts';
import { MerkleCheck } from './merkle.ts';
import { alwaysOpen, openAfter } from './not-excluded.ts';
import { PolicyCheck, type TrustedBranch } from './policy.ts';
import { ReplayCheck } from './replay.ts';
import { knownFrom, resume, type Start, watched } from './resume.ts';
import { Roots } from './roots.ts';
import { scan } from './scan.ts';
import { CommitSettings } from './settings.ts';
import { SignaturesCheck } from './signatures.ts';
import { StructureCheck } from './structure.ts';

/** What is verified, and against what. */
export interface VerifyInput {
  readonly history: LogHistory;
  readonly reader: CommitReader;
  readonly trust: Trust;
  /** Where the trust policy was read from; undefined when it was given. */
  readonly trusted: TrustedCommit | undefined;
  /** The branches whose policies are trusted. */
  readonly branches: readonly TrustedBranch[];
  /** Which engine decides again. */
  readonly engine: string;
  /** A checkpoint that the caller trusts, opened. */
  readonly given?: KnownState;
  readonly memory?: VerifyMemory;
  /** Verifies from the first entry, whatever is remembered. */
  readonly full?: boolean;
  /** Leaves decisions as they are recorded: for a gate, which decides again itself before anything runs. */
  readonly withoutReplay?: boolean;
  readonly progress?: (entries: number) => void;
}

/** What a verification found, and the state of the log after all entries that count. */
export interface Inspection {
  readonly document: VerifyDocument;
  /** Undefined when there is no log yet. */
  readonly state: Remembered | undefined;
}

/** Verifies a log. What it finds is data; it throws only when the repository or the memory cannot be read at all. */
export async function verifyLog(input: VerifyInput): Promise<VerifyDocument> {
  const { document, state } = await inspectLog(input);
  if (document.ok && state !== undefined) await input.memory?.save(state);
  return document;
}

/** The same, and remembers nothing by itself. */
export async function inspectLog(input: VerifyInput): Promise<Inspection> {
  const { history, trust, memory } = input;
  const findings = new Findings();
  const recollection: Recollection = (await memory?.load()) ?? { kind: 'none' };
  const remembered = recollection.kind === 'state' ? recollection.state : undefined;
  for (const obstacle of await history.obstacles()) {
    findings.report('structure', 'repository-incomplete', {}, obstacle);
    findings.blocked = 'the history cannot be read as it was committed';
  }
  const start = findings.ok && input.full !== true ? await resume(input, remembered) : undefined;
  const run = new Verification(input, findings, recollection, start);
  alwaysOpen(findings, input);
  await run.run();
  const { tip } = history;
  return { document: run.document(), state: tip === undefined ? undefined : run.remember(tip, trust) };
}

/** In which order the outcomes of checks are told. */
const ORDER: readonly CheckName[] = [
  'structure',
  'merkle',
  'checkpoint',
  'consistency',
  'signatures',
  'identity',
  'lifecycle',
  'policy',
  'replay',
];

/** Why no earlier state is known, where none is. */
const FORGOTTEN = {
  state: 'no earlier checkpoint is known',
  none: 'no earlier checkpoint is known',
  damaged: 'what was last verified here is damaged',
} as const satisfies Record<Recollection['kind'], string>;

/** One pass of the checks over a log. */
class Verification {
  readonly #input: VerifyInput;
  readonly #findings: Findings;
  readonly #start: Start | undefined;
  readonly #roots: Roots;
  readonly #structure: StructureCheck;
  readonly #merkle: MerkleCheck;
  readonly #checkpoint: CheckpointCheck;
  readonly #identity: IdentityCheck;
  readonly #lifecycle: LifecycleCheck;
  readonly #policy: PolicyCheck;
  readonly #checks: readonly Check[];

  constructor(input: VerifyInput, findings: Findings, recollection: Recollection, start: Start | undefined) {
    const { history, trust, given, branches } = input;
    const remembered = recollection.kind === 'state' ? recollection.state : undefined;
    const state = start?.state;
    const settings = new CommitSettings(input.reader);
    const roots = start?.roots ?? Roots.empty(watched(remembered, given));
    const known = [
      ...(remembered === undefined ? [] : [knownFrom(remembered)]),
      ...(given === undefined ? [] : [given]),
    ];
    this.#input = input;
    this.#findings = findings;
    this.#start = start;
    this.#roots = roots;
    this.#structure = new StructureCheck(findings, { size: state?.size ?? 0, commit: state?.commit });
    this.#merkle = new MerkleCheck({
      findings,
      roots,
      history,
      origin: trust.logKeys[0]?.name ?? state?.origin ?? undefined,
      seen: state?.seen ?? 0,
      requests: state?.requests ?? [],
    });
    this.#checkpoint = new CheckpointCheck({ findings, trust, history, roots, sealed: state?.sealed ?? 0 });
    this.#identity = new IdentityCheck(findings, trust, state?.roles);
    this.#lifecycle = new LifecycleCheck({
      findings,
      settings,
      book: new HoldBook('forget', state?.book),
      journals: new Journals(state?.journals),
      latest: state?.latest ?? Number.NEGATIVE_INFINITY,
    });
    this.#policy = new PolicyCheck({ findings, branches, inForce: state?.policies ?? [] });
    this.#checks = [
      this.#structure,
      this.#merkle,
      this.#checkpoint,
      new ConsistencyCheck(findings, roots, known, FORGOTTEN[recollection.kind]),
      new SignaturesCheck(findings),
      this.#identity,
      // Who may approve is read from the policy commit, so that must be trusted first.
      this.#policy,
      this.#lifecycle,
      ...(input.withoutReplay === true
        ? []
        : [
            new ReplayCheck({
              findings,
              settings,
              history,
              holdOf: (id) => this.#lifecycle.book.get(id),
              engine: input.engine,
              skipped: this.#policy.skipped,
            }),
          ]),
    ];
    for (const what of state?.notExcluded ?? []) findings.excludeForGood(what);
    if (state !== undefined) findings.resume(state.warned);
  }

  async run(): Promise<void> {
    const { history, trust } = this.#input;
    if (this.#findings.blocked === undefined) await this.#scan();
    for (const check of this.#checks) await check.end?.();
    if (history.tip !== undefined) {
      await this.#roots.settle(tileHashReader(filesOf(history, history.tip, this.#roots.size)));
    }
    openAfter(this.#findings, {
      size: this.#roots.size,
      sealed: this.#checkpoint.sealed,
      hasLogKey: trust.logKeys.length > 0,
      roles: this.#identity.roles,
    });
  }

  async #scan(): Promise<void> {
    const { history, trust, progress } = this.#input;
    const { size, commit } = this.#start?.state ?? { size: 0, commit: undefined };
    try {
      await scan({
        history,
        trust,
        structure: this.#structure,
        checks: this.#checks,
        size,
        since: commit,
        progress,
      });
    } catch (error) {
      // Git could not give what the history names: a partial clone, or a damaged one.
      if (!(error instanceof GitError)) throw error;
      this.#findings.report('structure', 'repository-incomplete', {}, error.message);
      this.#findings.blocked = 'the history cannot be read to its end';
    }
  }

  document(): VerifyDocument {
    const { trusted } = this.#input;
    const assurance = assuranceOf(this.#identity.roles);
    const added = this.#start === undefined ? '' : 'new ';
    const checks: VerifyCheck[] = this.#checks
      .toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name))
      .map((check) => this.#findings.outcome(check.name, check.detail(added), check.skipped));
    return {
      schema: 'agentgate/verify/v1',
      ok: this.#findings.ok,
      // Whoever can move the trusted branch can make themselves any role.
      assurance: trusted?.from === 'local' && assurance !== 'none' ? 'self-attested' : assurance,
      log: {
        origin: this.#merkle.origin ?? null,
        size: this.#roots.size,
        root: encodeBase64(this.#roots.root()),
        sealed: this.#checkpoint.sealed,
      },
      checks,
      problems: this.#findings.problems,
      warnings: this.#findings.warnings,
      notExcluded: [...this.#findings.notExcluded],
    };
  }

  remember(commit: string, trust: Trust): Remembered {
    const { latest } = this.#lifecycle;
    return {
      version: 2,
      commit,
      size: this.#roots.size,
      root: encodeBase64(this.#roots.root()),
      edge: encodeBase64(Buffer.concat(this.#roots.edge)),
      sealed: this.#checkpoint.sealed,
      origin: this.#merkle.origin ?? null,
      trust: trustDigest(trust),
      seen: this.#merkle.seen,
      requests: this.#merkle.requests.snapshot(),
      latest: Number.isFinite(latest) ? latest : null,
      roles: [...this.#identity.roles],
      book: this.#lifecycle.book.snapshot(),
      journals: this.#lifecycle.journals.ends(),
      policies: [...this.#policy.inForce],
      notExcluded: this.#findings.kept(),
      warned: this.#findings.warned(),
    };
  }
}
