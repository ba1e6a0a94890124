import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeBase64 } from '../../src/audit/base64.ts';
import { signCheckpoint } from '../../src/audit/checkpoint.ts';
import type { Repository } from '../../src/audit/git/repository.ts';
import { gitLogStore } from '../../src/audit/git/store.ts';
import { formatStatement } from '../../src/audit/statement.ts';
import type { LogStore, LogView } from '../../src/audit/store.ts';
import { actionDigest, type Digest } from '../../src/engine/action/digest.ts';
import type { EntryPredicate, EntryType } from '../../src/engine/schema/generated/types.ts';
import { logKeyOf, ORIGIN, type Person, signerOf, type Writer } from './audit-fixture.ts';
import { AUDIT_REF, GitScript } from './git-script.ts';

export const ENGINE = '1.0.0';

/** What may be said of an entry beside its type. */
export interface Draft extends Partial<Omit<EntryPredicate, 'type' | 'log'>> {
  readonly subject?: Digest;
  readonly writer?: Writer;
  readonly log?: Partial<EntryPredicate['log']>;
}

/** A log that anybody with a key of the test may write to. */
export class LogWriter extends GitScript {
  readonly repository: Repository;
  store: LogStore;
  /** The commit whose policies the next entries name. */
  policy: string;
  /** Minutes since the log began. */
  minute: number;
  #requests: number;

  constructor(root: string, repository: Repository, policy: string, minute = 0) {
    super(root);
    this.repository = repository;
    this.store = gitLogStore({ repository, clock: () => new Date(Date.UTC(2026, 0, 1)) });
    this.policy = policy;
    this.minute = minute;
    this.#requests = minute;
  }

  /** Commits files on the default branch, as the remote would have them. */
  trust(files: Readonly<Record<string, string>>, ref = 'refs/remotes/origin/main'): string {
    const parent = this.policy === '' ? [] : ['-p', this.policy];
    const blobs = Object.entries(files).map(([path, text]) => [path, { blob: this.blob(text) }] as const);
    const tree = this.edit(this.policy === '' ? undefined : this.policy, Object.fromEntries(blobs));
    const commit = this.git(['commit-tree', tree, ...parent, '-m', 'policies']);
    this.git(['update-ref', ref, commit]);
    if (this.policy === '')
      this.git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main']);
    return commit;
  }

  signer(writer: Writer): ReturnType<typeof signerOf> {
    return signerOf(this.root, writer);
  }

  logKey(): ReturnType<typeof logKeyOf> {
    return logKeyOf(this.root);
  }

  /** An SSH signature by a person, as `ssh-keygen -Y sign` makes it. */
  sshSign(person: Person, message: Uint8Array): string {
    const file = join(this.root, 'message');
    writeFileSync(file, message);
    const key = join(this.root, 'keys', person);
    execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'agentgate', '-f', key, file], { stdio: 'ignore' });
    const signature = readFileSync(`${file}.sig`, 'utf8');
    rmSync(`${file}.sig`);
    return signature;
  }

  /** Appends one entry, a minute after the one before. Returns its index. */
  async add(type: EntryType, draft: Draft = {}): Promise<number> {
    this.minute += 1;
    this.#requests += 1;
    const appended = await this.store.append(async (view) => ({
      entries: [await this.entry(view, type, draft)],
    }));
    return appended?.first ?? -1;
  }

  /** The bytes of an entry as its writer would sign it now. */
  async entry(view: Pick<LogView, 'head'>, type: EntryType, draft: Draft = {}): Promise<Uint8Array> {
    const { subject, writer = 'gate', log, ...said } = draft;
    const predicate: EntryPredicate = {
      type,
      occurredAt: this.at(this.minute),
      requestId: `request-${this.#requests}`,
      engine: { version: ENGINE },
      mode: 'enforce',
      actor: { id: 'gate', kind: 'gate' },
      log: { origin: ORIGIN, size: view.head.size, root: encodeBase64(view.head.root), ...log },
      ...said,
    };
    const about = subject ?? actionDigest((predicate.action ?? {}) as never);
    return this.signer(writer).sign(formatStatement(about, predicate));
  }

  /** Writes the branch anew with these entries, one to a commit, and this checkpoint after as many of them. */
  async rebuild(
    entries: readonly Uint8Array[],
    checkpoint?: Uint8Array,
    after = entries.length,
  ): Promise<void> {
    this.git(['update-ref', '-d', AUDIT_REF]);
    this.store = gitLogStore({ repository: this.repository });
    for (const [index, entry] of entries.entries()) {
      const seal = index === after && checkpoint !== undefined ? { checkpoint } : {};
      await this.store.append(async () => ({ entries: [entry], ...seal }));
    }
    if (after === entries.length && checkpoint !== undefined) {
      await this.store.append(async () => ({ entries: [], checkpoint }));
    }
  }

  /** The bytes of every entry. */
  async entries(): Promise<Uint8Array[]> {
    const { head, entries } = await this.store.view();
    const all: Uint8Array[] = [];
    for await (const { bytes } of entries(0, head.size)) all.push(bytes);
    return all;
  }

  /** Signs a checkpoint over what is there. */
  async seal(): Promise<Uint8Array> {
    const sealed = await this.store.append(async ({ head }) => ({
      entries: [],
      checkpoint: signCheckpoint({ origin: ORIGIN, size: head.size, root: head.root }, this.logKey()),
    }));
    return sealed?.head.checkpoint ?? new Uint8Array();
  }

  at(minute: number): string {
    return new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  }
}
