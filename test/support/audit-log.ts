import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approvalMessage } from '../../src/audit/approval-message.ts';
import { encodeBase64 } from '../../src/audit/base64.ts';
import { signCheckpoint } from '../../src/audit/checkpoint.ts';
import { type EntrySigner, localSigner } from '../../src/audit/entry-key.ts';
import { Repository } from '../../src/audit/git/repository.ts';
import { gitLogStore } from '../../src/audit/git/store.ts';
import { type NoteSigner, noteSigner } from '../../src/audit/note-key.ts';
import { formatStatement } from '../../src/audit/statement.ts';
import type { LogStore, LogView } from '../../src/audit/store.ts';
import { verifyRepository } from '../../src/audit/verify/repository.ts';
import { actionDigest, type Digest, sha256Hex } from '../../src/engine/action/digest.ts';
import { codeownersOwners } from '../../src/engine/approval/owners.ts';
import { requirementOf } from '../../src/engine/approval/requirement.ts';
import { decide, prepare } from '../../src/engine/decide/decide.ts';
import { holdId, holdKey } from '../../src/engine/holds/key.ts';
import { parseDuration } from '../../src/engine/policy/duration.ts';
import { compilePolicies } from '../../src/engine/policy/set.ts';
import type {
  Action,
  EntryHold,
  EntryPredicate,
  EntryType,
  Requirement,
  VerifyDocument,
} from '../../src/engine/schema/generated/types.ts';

export const ORIGIN = 'acme.example/shop';
export const AUDIT_REF = 'refs/heads/agentgate/audit';
export const ENGINE = '1.0.0';
export const SECRET = 'c'.repeat(64);
const TYPES =
  'allowed, denied, held, approved, withdrawn, rejected, expired, cancelled, claimed, executed, summary, rotated';

/** Who signs: the gate; one who may write little; one who may no more; the agent's own account; a stranger. */
export type Writer = 'gate' | 'limited' | 'revoked' | 'own' | 'stranger';
/** alice and bob are DBAs, alice with two keys; carol is nobody; dave is whom the agent works for. */
export type Person = 'alice' | 'alice-laptop' | 'bob' | 'carol' | 'dave';
export const PEOPLE: readonly Person[] = ['alice', 'alice-laptop', 'bob', 'carol', 'dave'];

export const POLICY = `version: 1
rules:
  - {id: reads, effect: allow, match: {tool: db.read}}
  - {id: logins, effect: allow, match: {tool: db.login}}
  - {id: root, effect: deny, match: {tool: db.login, args: {password: {regex: "^root"}}}}
  - {id: never, effect: deny, match: {tool: db.drop}}
  - id: mutations
    effect: hold
    match: {tool: db.write}
    approval: {from: ["@acme/dba"], count: 1, timeout: 30m, valid-for: 10m}
  - id: pairs
    effect: hold
    match: {tool: db.alter}
    approval: {from: ["@acme/dba"], count: 2, timeout: 30m, valid-for: 10m}
`;

const PEOPLE_FILE = `version: 1
people:
  - {login: alice, id: 1, principals: [alice@acme.example, alice-laptop@acme.example]}
  - {login: bob, id: 2, principals: [bob@acme.example]}
  - {login: carol, id: 3, principals: [carol@acme.example]}
  - {login: dave, id: 4, principals: [dave@acme.example]}
teams:
  "@acme/dba": [alice, bob, dave]
`;

/** What may be said of an entry beside its type. */
export interface Draft extends Partial<Omit<EntryPredicate, 'type' | 'log'>> {
  readonly subject?: Digest;
  readonly writer?: Writer;
  readonly log?: Partial<EntryPredicate['log']>;
}

/** A hold as its later entries name it. */
export interface TestHold {
  readonly id: string;
  readonly attempt: number;
  readonly action: Digest;
  readonly requirement: Digest;
  /** Of the policies that held it. */
  readonly digest: Digest;
}

/** A repository with policies, people, keys and a log that is as it should be, until a test attacks it. */
export class AuditLog {
  readonly root: string;
  readonly repository: Repository;
  store: LogStore;
  /** The commit whose policies the next entries name. */
  policy: string;
  /** Minutes since the log began. */
  minute: number;
  #requests: number;

  private constructor(root: string, repository: Repository, policy: string, minute = 0) {
    this.root = root;
    this.repository = repository;
    this.store = gitLogStore({ repository, clock: () => new Date(Date.UTC(2026, 0, 1)) });
    this.policy = policy;
    this.minute = minute;
    this.#requests = minute;
  }

  static async create(): Promise<AuditLog> {
    const root = mkdtempSync(join(tmpdir(), 'agentgate-log-'));
    mkdirSync(join(root, 'keys'));
    mkdirSync(join(root, 'repo'));
    for (const writer of ['gate', 'limited', 'revoked', 'own', 'stranger']) {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      writeFileSync(join(root, 'keys', writer), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    }
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(root, 'keys', 'log'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    for (const person of PEOPLE) {
      const file = join(root, 'keys', person);
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', person, '-f', file]);
    }
    run(root, ['init', '-q', '-b', 'main']);
    const log = new AuditLog(root, await Repository.open({ directory: join(root, 'repo') }), '');
    log.policy = log.trust({
      '.agentgate/config.yaml': log.#config(),
      '.agentgate/policies/db.yaml': POLICY,
      '.agentgate/people.yaml': PEOPLE_FILE,
      '.agentgate/allowed_signers': PEOPLE.map((person) => allowedSigner(root, person)).join(''),
      '.github/CODEOWNERS': '* @acme/dba\n',
    });
    return log;
  }

  /** The same log in a directory of its own. */
  async copy(): Promise<AuditLog> {
    const root = mkdtempSync(join(tmpdir(), 'agentgate-log-'));
    cpSync(this.root, root, { recursive: true });
    return new AuditLog(
      root,
      await Repository.open({ directory: join(root, 'repo') }),
      this.policy,
      this.minute,
    );
  }

  close(): void {
    this.repository.close();
    rmSync(this.root, { recursive: true, force: true });
  }

  get directory(): string {
    return join(this.root, 'repo');
  }

  git(args: readonly string[], input: string | Uint8Array = ''): string {
    return run(this.root, args, input);
  }

  /** Commits files on the default branch, as the remote would have them. */
  trust(files: Readonly<Record<string, string>>, ref = 'refs/remotes/origin/main'): string {
    const parent = this.policy === '' ? [] : ['-p', this.policy];
    const tree = this.#tree(this.policy, files);
    const commit = this.git(['commit-tree', tree, ...parent, '-m', 'policies']);
    this.git(['update-ref', ref, commit]);
    if (this.policy === '')
      this.git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main']);
    return commit;
  }

  signer(writer: Writer): EntrySigner & { readonly spki: string } {
    return localSigner(readFileSync(join(this.root, 'keys', writer), 'utf8'));
  }

  logKey(): NoteSigner {
    return noteSigner(ORIGIN, readFileSync(join(this.root, 'keys', 'log'), 'utf8'));
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

  /** Decides an action as the gate would, and records it. */
  async decided(tool: string, args: Record<string, string> = {}, draft: Draft = {}): Promise<number> {
    const action: Action = { tool, args, actor: { principal: 'github:dave' } };
    const { verdict, policy } = await this.decide(action);
    const type = verdict.decision === 'allow' ? 'allowed' : 'denied';
    return this.add(type, { action: { ...action }, decision: verdict.decision, policy, ...draft });
  }

  /** Opens a hold. */
  async held(
    tool = 'db.write',
    args: Record<string, string> = {},
    draft: Draft = {},
    attempt = 1,
  ): Promise<TestHold> {
    const action: Action = {
      tool,
      args,
      actor: { principal: 'github:dave' },
      repository: { name: 'shop', id: 81 },
    };
    const { policy, requirement } = await this.decide(action);
    if (requirement === undefined) throw new Error(`${tool} is not held`);
    const digest = actionDigest(action as never);
    const id = holdId(holdKey(digest, requirement.digest as Digest), attempt);
    const minute = this.minute + 1;
    const hold: EntryHold = {
      id,
      attempt,
      expiresAt: this.at(minute + seconds(requirement.timeout) / 60),
      validForSeconds: seconds(requirement.validFor),
      groups: requirement.groups,
      requesters: ['github:dave'],
    };
    await this.add('held', { action: { ...action }, decision: 'hold', policy, hold, ...draft });
    return { id, attempt, action: digest, requirement: requirement.digest as Digest, digest: policy.digest };
  }

  /** What a person's approval says, signed with their key. */
  approval(hold: TestHold, person: Person, changes: Record<string, unknown> = {}, draft: Draft = {}): Draft {
    const expires = this.at(this.minute + 60);
    const message = {
      origin: ORIGIN,
      repository: 81,
      hold: hold.id,
      attempt: hold.attempt,
      action: hold.action,
      requirement: hold.requirement,
      verdict: 'approved' as const,
      expires,
      ...changes,
    };
    const principal = `${person}@acme.example`;
    const signature = this.sshSign(person, approvalMessage(message));
    const evidence = { kind: 'ssh' as const, principal, signature, expires: message.expires };
    return this.about(hold, { actor: { id: `ssh:${principal}`, kind: 'human', evidence }, ...draft });
  }

  async approved(
    hold: TestHold,
    person: Person,
    changes: Record<string, unknown> = {},
    draft: Draft = {},
  ): Promise<number> {
    return this.add('approved', this.approval(hold, person, changes, draft));
  }

  async claimed(hold: TestHold, draft: Draft = {}): Promise<number> {
    return this.add(
      'claimed',
      this.about(hold, { claim: { secretHash: `sha256:${sha256Hex(SECRET)}` }, ...draft }),
    );
  }

  async executed(hold: TestHold, draft: Draft = {}): Promise<number> {
    return this.add(
      'executed',
      this.about(hold, { claim: { secret: SECRET }, outcome: { status: 'succeeded' }, ...draft }),
    );
  }

  /** What an entry about a hold says. */
  about({ id, attempt, action, requirement, digest }: TestHold, draft: Draft): Draft {
    const policy = { commit: this.policy, digest, requirement };
    return { subject: action, hold: { id, attempt }, policy, ...draft };
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

  /** The decision of the policies at the current policy commit. */
  async decide(action: Action) {
    const files = this.git(['ls-tree', '-r', '--name-only', this.policy, '.agentgate/policies/']).split('\n');
    const source = (path: string) => ({ path, text: `${this.git(['show', `${this.policy}:${path}`])}\n` });
    const set = await compilePolicies({
      policies: files.map(source),
      config: source('.agentgate/config.yaml'),
    });
    const prepared = await prepare(set, action);
    const verdict = decide(set, prepared, new Date(this.at(this.minute + 1)));
    const requirement: Requirement | undefined =
      verdict.decision === 'hold'
        ? requirementOf(
            verdict,
            prepared.place,
            set.config,
            codeownersOwners(undefined, () => []),
          )
        : undefined;
    const rules = verdict.hits.map(({ rule }) => rule.id);
    const policy = { commit: this.policy, digest: set.digest, rules };
    return {
      verdict,
      requirement,
      policy: requirement === undefined ? policy : { ...policy, requirement: requirement.digest },
    };
  }

  at(minute: number): string {
    return new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  }

  /** Verifies what the repository holds now, with or without remembering. */
  async verify(
    options: { home?: string; checkpoint?: Uint8Array; full?: boolean } = {},
  ): Promise<VerifyDocument> {
    const repository = await Repository.open({ directory: this.directory });
    try {
      return await verifyRepository({ repository, engine: ENGINE, ...options });
    } finally {
      repository.close();
    }
  }

  /** A commit of these changed files (null removes one) on top of another; the branch is moved there. */
  commit(
    files: Readonly<Record<string, FileEdit | null>>,
    parents: readonly string[] = [this.tip()],
    base = parents[0],
  ): string {
    const tree = this.#edit(base, files);
    const commit = this.git([
      'commit-tree',
      tree,
      ...parents.flatMap((parent) => ['-p', parent]),
      '-m',
      'attack',
    ]);
    this.git(['update-ref', AUDIT_REF, commit]);
    return commit;
  }

  tip(back = 0): string {
    return this.git(['rev-parse', `${AUDIT_REF}~${back}`]);
  }

  /** A file of the branch, byte for byte. */
  file(path: string, commit = AUDIT_REF): Buffer {
    return execFileSync('git', ['cat-file', 'blob', `${commit}:${path}`], { cwd: this.directory });
  }

  blob(bytes: Uint8Array | string): string {
    return this.git(['hash-object', '-w', '--stdin'], bytes);
  }

  #tree(base: string, files: Readonly<Record<string, string>>): string {
    const edits = Object.entries(files).map(([path, text]) => [path, { blob: this.blob(text) }] as const);
    return this.#edit(base === '' ? undefined : base, Object.fromEntries(edits));
  }

  #edit(base: string | undefined, files: Readonly<Record<string, FileEdit | null>>): string {
    const index = join(this.root, 'index');
    rmSync(index, { force: true });
    const env = { ...process.env, GIT_INDEX_FILE: index };
    const git = (args: readonly string[], input = '') =>
      execFileSync('git', args, { cwd: this.directory, env, input, encoding: 'utf8' }).trim();
    if (base !== undefined) git(['read-tree', base]);
    const lines = Object.entries(files).map(([path, edit]) =>
      edit === null ? `0 ${'0'.repeat(40)}\t${path}\n` : `${edit.mode ?? '100644'} ${edit.blob}\t${path}\n`,
    );
    git(['update-index', '--index-info'], lines.join(''));
    return git(['write-tree', '--missing-ok']);
  }

  #config(): string {
    const signer = (writer: Writer, role: string, may: string, range = '') =>
      `    - {key: "${this.signer(writer).spki}", role: ${role}, may: [${may}]${range}}\n`;
    return `version: 1
trust:
  log-key: "${this.logKey().verifierKey}"
  signers:
${signer('gate', 'separated', TYPES)}${signer('limited', 'separated', 'allowed, denied')}${signer('revoked', 'separated', TYPES, ', to: 1')}${signer('own', 'self', TYPES)}`;
  }
}

/** A file that a commit puts somewhere. */
export interface FileEdit {
  readonly blob: string;
  readonly mode?: string;
}

function run(root: string, args: readonly string[], input: string | Uint8Array = ''): string {
  const identity = ['-c', 'user.name=owner', '-c', 'user.email=owner@acme.example'];
  return execFileSync('git', [...identity, ...args], {
    cwd: join(root, 'repo'),
    input,
    encoding: 'utf8',
  }).trim();
}

function allowedSigner(root: string, person: Person): string {
  const [type, key] = readFileSync(join(root, 'keys', `${person}.pub`), 'utf8').split(' ');
  return `${person}@acme.example namespaces="agentgate" ${type} ${key}\n`;
}

/** The seconds of PT30M and the like. */
function seconds(iso: string): number {
  return parseDuration(iso.slice(2).toLowerCase()) ?? 0;
}
