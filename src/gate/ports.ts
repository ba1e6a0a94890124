import type { EntrySigner } from '../audit/entry-key.ts';
import type { Repository } from '../audit/git/repository.ts';
import type { Journal } from '../audit/journal/journal.ts';
import type { LogStore, LogView } from '../audit/store.ts';
import type { CommitReader } from '../audit/trusted-commit.ts';
import type { KnownState } from '../audit/verify/consistency.ts';
import type { VerifyMemory } from '../audit/verify/memory.ts';
import type { PreparedAction } from '../engine/decide/decide.ts';
import type { Config } from '../engine/policy/config.ts';
import type { Action, EntryOutcome } from '../engine/schema/generated/types.ts';
import type { Requester } from './asked.ts';
import type { Saw } from './branch-moves.ts';
import type { GateSettings, Known } from './settings.ts';

/** The commit whose files are believed now. */
export interface TrustedHead {
  readonly commit: string;
  readonly ref: string;
  /** Whether a remote vouches for it, or whoever works here can move it. */
  readonly from: 'remote' | 'local';
  /** What to say of it to people. */
  readonly notes: readonly string[];
}

/** Where allowed actions are recorded before they run. */
export interface Spool {
  /** Resolves once the record is on the disk; whatever keeps it from there denies. */
  allowed(record: AllowedRecord): Promise<void>;
  ended(requestId: string, outcome: EntryOutcome): Promise<void>;
  /** The journal that they are in, to be flushed; undefined where nothing was ever allowed. */
  journal(): Journal | undefined;
}

/** An allowed action, as the journal keeps it. */
export interface AllowedRecord {
  readonly requestId: string;
  readonly occurredAt: string;
  readonly subject: string;
  readonly action: Action;
  readonly agent: string | undefined;
  readonly policy: { readonly commit: string; readonly digest: string; readonly rules?: readonly string[] };
}

/** Under which name summaries tell of the journal: random, so that no two journals of a log are taken for one. */
export interface NameStore {
  read(): string | undefined;
  /** The name that is there, or a new one. */
  make(): string;
  /** Ends the summaries under this name: what is allowed from now on is told of in another way, or under another name. */
  forget(): void;
}

/** Who runs what on this machine. */
export interface Runners {
  /** Told before a claim is made, so that a crash right after it leaves a trace. */
  begin(secretHash: string): Promise<void>;
  end(secretHash: string): Promise<void>;
  /** Whether a runner of this machine lives; false for one that is not of this machine. */
  isAlive(secretHash: string): Promise<boolean>;
  /** Whether a runner of this machine died; false for one that lives, and for one that is not of this machine. */
  isDead(secretHash: string): Promise<boolean>;
}

/** What a gate needs of the world. */
export interface Ports {
  /** The root of the work tree; behind it that of the main one, where this one is linked to it. */
  readonly roots: readonly [string, ...string[]];
  readonly repository: Repository;
  readonly reader: CommitReader;
  /** The trusted commit; asked of the remote now when it must be fresh. */
  readonly trusted: (fresh: boolean) => Promise<TrustedHead>;
  /** The settings of a commit, of which nothing is read twice in a row. */
  readonly settings: (commit: string) => Promise<GateSettings>;
  readonly store: (settings: GateSettings) => LogStore;
  /** Resolves when the log may have changed since it was seen, or after this many milliseconds. */
  readonly changed: (
    settings: GateSettings,
    saw: Saw,
    milliseconds: number,
    signal?: AbortSignal,
  ) => Promise<void>;
  readonly memory: (settings: GateSettings) => VerifyMemory;
  /** The last checkpoint that this machine signed for the log. */
  readonly sealed: (settings: GateSettings) => Promise<KnownState | undefined>;
  readonly hasSigner: () => boolean;
  /** Throws where there is no key, or one that cannot be used. */
  readonly signer: () => EntrySigner & { readonly spki: string };
  /** The form of an action that is recorded. */
  readonly redact: (action: Action, config: Config) => Action;
  /** The same for a text that people wrote, or that quotes an action. */
  readonly redactText: (text: string) => string;
  /** Digests of what an action names and would run. */
  readonly pins: (prepared: PreparedAction, cwd: string) => Promise<Readonly<Record<string, string>>>;
  readonly requester: (people: Known, now: Date) => Promise<Requester>;
  readonly spool: Spool;
  readonly journalName: NameStore;
  /** A checkpoint over what is in a log, signed; undefined where this machine does not seal it, or nothing is new. */
  readonly seal: (settings: GateSettings, view: LogView) => Promise<Uint8Array | undefined>;
  readonly runners: Runners;
  readonly clock: () => Date;
  readonly engine: string;
}
