import { createHash } from 'node:crypto';
import type { Addition, Appended, LogStore, LogView, StoredEntry } from '../../../src/audit/store.ts';
import type { CommitReader } from '../../../src/audit/trusted-commit.ts';
import { readSigned } from '../../../src/audit/verify/entry.ts';
import { Findings } from '../../../src/audit/verify/findings.ts';
import { IdentityCheck } from '../../../src/audit/verify/identity.ts';
import { LifecycleCheck } from '../../../src/audit/verify/lifecycle.ts';
import { PolicyCheck, type TrustedBranch } from '../../../src/audit/verify/policy.ts';
import { CommitSettings } from '../../../src/audit/verify/settings.ts';
import { HoldBook } from '../../../src/engine/holds/fold.ts';
import type { Ledger } from '../../../src/gate/ledger.ts';
import type { GateSettings } from '../../../src/gate/settings.ts';

/** A log in memory, with the compare-and-swap of a log in git. Its roots are of a chain, no tree. */
export class MemoryLog implements LogStore {
  readonly #entries: Uint8Array[] = [];
  #root: Uint8Array = new Uint8Array(32);

  async view(): Promise<LogView> {
    const size = this.#entries.length;
    const entries = this.#entries;
    return {
      head: {
        commit: size === 0 ? undefined : String(size),
        size,
        root: this.#root,
        checkpoint: undefined,
      },
      entries: (from, to) => slice(entries, from, to),
    };
  }

  async append(build: (view: LogView) => Promise<Addition | undefined>): Promise<Appended | undefined> {
    for (;;) {
      const view = await this.view();
      const addition = await build(view);
      if (addition === undefined) return undefined;
      if (this.#entries.length !== view.head.size) continue;
      for (const bytes of addition.entries) {
        this.#root = createHash('sha256').update(this.#root).update(bytes).digest();
        this.#entries.push(bytes);
      }
      return { head: (await this.view()).head, first: view.head.size };
    }
  }
}

async function* slice(entries: readonly Uint8Array[], from: number, to: number): AsyncGenerator<StoredEntry> {
  for (let index = from; index < to; index += 1) {
    const bytes = entries[index];
    if (bytes === undefined) throw new Error(`there is no entry ${index}`);
    yield { index, bytes };
  }
}

/** Reads a log in memory by the checks of `verify`, each entry once. */
export class MemoryLedger {
  readonly findings = new Findings();
  readonly #log: MemoryLog;
  readonly #settings: GateSettings;
  readonly #branch: TrustedBranch;
  readonly #identity: IdentityCheck;
  readonly #policy: PolicyCheck;
  readonly #lifecycle: LifecycleCheck;
  readonly #states: Ledger[] = [];
  #reading: Promise<unknown> = Promise.resolve();

  constructor(log: MemoryLog, settings: GateSettings, branch: TrustedBranch, reader: CommitReader) {
    const { findings } = this;
    this.#log = log;
    this.#settings = settings;
    this.#branch = branch;
    this.#identity = new IdentityCheck(findings, settings.trust);
    this.#policy = new PolicyCheck({ findings, branches: [branch] });
    const now = () => Number.POSITIVE_INFINITY;
    this.#lifecycle = new LifecycleCheck({ findings, settings: new CommitSettings(reader), now });
    this.#states.push(this.#state(0));
  }

  async at(commit: string | undefined): Promise<Ledger> {
    const size = Number(commit ?? 0);
    this.#reading = this.#reading.then(() => this.#readTo(size));
    await this.#reading;
    const state = this.#states[size];
    if (state === undefined) throw new Error(`the log has no ${size} entries`);
    return { ...state, book: new HoldBook('forget', state.book.snapshot()) };
  }

  async #readTo(size: number): Promise<void> {
    const view = await this.#log.view();
    for await (const { index, bytes } of view.entries(this.#states.length - 1, size)) {
      const reading = await readSigned(bytes, this.#settings.trust);
      const facts = { index, commit: '', base: index, leaf: undefined, reading };
      this.#identity.entry(facts);
      this.#policy.entry(facts);
      await this.#lifecycle.entry(facts);
      this.#states.push(this.#state(index + 1));
    }
  }

  #state(size: number): Ledger {
    const { book, latest } = this.#lifecycle;
    return {
      book: new HoldBook('forget', book.snapshot()),
      size,
      latest,
      journals: [],
      inForce: this.#policy.inForce.get(this.#branch.ref),
    };
  }
}
