import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBundle } from '../../src/audit/bundle.ts';
import { remoteLogStore } from '../../src/audit/git/remote.ts';
import { Repository } from '../../src/audit/git/repository.ts';
import { gitLogStore } from '../../src/audit/git/store.ts';
import { parseStatement } from '../../src/audit/statement.ts';
import { verifyRepository } from '../../src/audit/verify/repository.ts';
import { readAgentAction } from '../../src/engine/action/read.ts';
import type { EntryPredicate, VerifyDocument } from '../../src/engine/schema/generated/types.ts';
import type { Asked } from '../../src/gate/asked.ts';
import type { Gate } from '../../src/gate/gate.ts';
import { personalKey } from '../../src/gate/identity/personal-key.ts';
import { signMessage } from '../../src/gate/identity/sign.ts';
import { initKeys } from '../../src/gate/log/init-keys.ts';
import { withGate } from '../../src/gate/open-gate.ts';
import type { Told, Verdict } from '../../src/gate/use/say.ts';
import { type CliResult, runCli } from './cli.ts';
import { allowedSigners, type KeyName, keyFile, makeHome, PEOPLE_FILE, principalOf } from './gate-people.ts';
import { git, removeDirectory, temporaryDirectory } from './git.ts';
import { writeFiles } from './scratch.ts';

const ENGINE = '0.1.0';
const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
/** How long a gate believes what the remote said. */
const REMEMBERED = 6 * MINUTE;

export const GATE_POLICY = `version: 1
rules:
  - {id: reads, effect: allow, match: {tool: db.read}}
  - {id: never, effect: deny, reason: nobody drops a database, match: {tool: db.drop}}
  - id: single
    effect: hold
    reason: a human looks at each write
    match: {tool: db.write}
    approval: {from: ["@acme/dba"], timeout: 30m, valid-for: 10m}
  - id: pair
    effect: hold
    match: {tool: db.alter}
    approval: {from: ["@acme/dba", "@acme/ops", "alice@home.example"], count: 2, timeout: 30m, valid-for: 10m}
  - id: trio
    effect: hold
    match: {tool: db.merge}
    approval: {from: ["@acme/dba"], count: 3, timeout: 30m, valid-for: 10m}
  - id: touch
    effect: hold
    match: {tool: db.grant}
    approval: {from: ["@acme/dba"], presence: true, timeout: 30m, valid-for: 10m}
  - id: owned
    effect: hold
    match: {tool: db.migrate}
    approval: {owners-of: db/**, timeout: 30m, valid-for: 10m}
  - id: alone
    effect: hold
    match: {tool: db.tidy}
    approval: {from: [principal], timeout: 30m, valid-for: 10m}
  - id: brief
    effect: hold
    match: {tool: db.brief}
    approval: {from: ["@acme/dba"], timeout: 3s, valid-for: 3s}
  - {id: looking, effect: allow, match: {tool: shell, shell: {command: ["true", "false", grep]}}}
  - {id: wiping, effect: deny, match: {tool: shell, shell: {command: rm}}}
  - id: jobs
    effect: hold
    match: {tool: shell, shell: {command: sh}}
    approval: {from: ["@acme/dba"], timeout: 30m, valid-for: 10m}
`;

/** Where the trusted branch and the log are: in the one repository, the branch on a remote, or both. */
export type Place = 'local' | 'remote' | 'log-on-remote';

/** A time that stands still until it is moved. It begins a week ago, so that nothing lies in the future. */
class FakeClock {
  #now = Date.now() - WEEK;

  readonly read = (): Date => new Date(this.#now);

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** A scratch repository with policies, people and keys, in which gates can be opened. */
export class GateFixture {
  readonly root: string;
  readonly repository: string;
  readonly clock = new FakeClock();
  readonly #place: Place;
  readonly #gates: (() => Promise<void>)[] = [];

  private constructor(place: Place) {
    this.#place = place;
    this.root = temporaryDirectory('gate');
    this.repository = join(this.root, 'shop');
  }

  static async create(place: Place = 'local'): Promise<GateFixture> {
    const fixture = new GateFixture(place);
    await fixture.#build();
    return fixture;
  }

  async dispose(): Promise<void> {
    for (const close of this.#gates) await close();
    removeDirectory(this.root);
  }

  /** The environment of a person and of their agents. The machine has one state for all. */
  env(person: KeyName): Record<string, string> {
    return {
      PATH: process.env.PATH ?? '',
      HOME: makeHome(join(this.root, 'homes', person), person),
      AGENTGATE_HOME: this.state,
      GIT_CONFIG_NOSYSTEM: '1',
    };
  }

  get state(): string {
    return join(this.root, 'state');
  }

  /** One more gate, as a process of a person's agent has it. */
  async open(person: KeyName = 'dave', clock = this.clock.read): Promise<Gate> {
    const options = { root: this.repository, env: this.env(person), engine: ENGINE, clock };
    return new Promise((resolve, reject) => {
      const closed = withGate(options, (gate) => {
        resolve(gate);
        return new Promise<void>((close) => {
          this.#gates.push(async () => {
            close();
            await closed;
          });
        });
      });
      closed.catch(reject);
    });
  }

  /** How often the job ran under this name, for dave. */
  timesRun(name: string): number {
    const file = join(this.root, 'homes', 'dave', name);
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;
  }

  /** The built command, as a process of a person or of their agent. */
  cli(person: KeyName, ...args: readonly string[]): Promise<CliResult> {
    return runCli(args, { cwd: this.repository, env: this.env(person) });
  }

  asked(tool: string, args: Readonly<Record<string, unknown>> = {}): Asked {
    const action = readAgentAction(JSON.stringify({ tool, args }), 'the test');
    return { action, cwd: this.repository, agent: 'test-agent' };
  }

  /** Has a key sign what its person says, and tells the gate. */
  async say(gate: Gate, id: string, key: KeyName, verdict: Verdict = 'approved'): Promise<Told> {
    const { message, expires } = await gate.toSign(id, verdict);
    const env = this.env(key);
    const signing = await personalKey({ root: this.repository, env, key: keyFile(key) });
    const signature = await signMessage(signing, message, env);
    const said = { principal: principalOf(key), signature, expires, reason: 'said by the test' };
    if (verdict === 'approved') return gate.approve(id, { ...said, verdict });
    return verdict === 'rejected'
      ? gate.reject(id, { ...said, verdict })
      : gate.withdraw(id, { ...said, verdict });
  }

  /** Changes files on the trusted branch, so that every gate knows it. The work tree moves only without a remote. */
  commit(files: Readonly<Record<string, string>>): void {
    const at = this.#place === 'local' ? this.repository : join(this.root, 'elsewhere');
    if (this.#place !== 'local') git(at, ['pull', '-q', 'origin', 'main']);
    writeFiles(at, files);
    git(at, ['add', '--', ...Object.keys(files)]);
    git(at, ['commit', '-q', '-m', 'Change the policies']);
    if (this.#place === 'local') return;
    git(at, ['push', '-q', 'origin', 'HEAD:main']);
    this.clock.advance(REMEMBERED);
  }

  /** Writes a file of the work tree, as an agent may. */
  write(path: string, text: string): void {
    writeFiles(this.repository, { [path]: text });
  }

  /** Moves HEAD of the work tree, with no other change. */
  moveHead(): void {
    git(this.repository, ['commit', '-q', '--allow-empty', '-m', 'Nothing']);
  }

  readonly signersWithout = allowedSigners;

  /** What the log says, entry by entry, whether or not it counts. */
  async entries(): Promise<EntryPredicate[]> {
    const repository = await Repository.open({ directory: this.repository, env: this.env('dave') });
    try {
      const options = { repository, branch: 'agentgate/audit' };
      const store = this.#place === 'log-on-remote' ? remoteLogStore(options) : gitLogStore(options);
      const view = await store.view();
      const entries: EntryPredicate[] = [];
      for await (const { bytes } of view.entries(0, view.head.size)) {
        entries.push(parseStatement(parseBundle(bytes).payload).predicate);
      }
      return entries;
    } finally {
      repository.close();
    }
  }

  async types(): Promise<string[]> {
    return (await this.entries()).map(({ type }) => type);
  }

  /** Verifies the whole log, as a clone that knows nothing would. */
  async verify(): Promise<VerifyDocument> {
    if (this.#place !== 'local') git(this.repository, ['fetch', '-q', 'origin']);
    const repository = await Repository.open({ directory: this.repository, env: this.env('dave') });
    try {
      return await verifyRepository({ repository, engine: ENGINE, recordedBranch: 'main' });
    } finally {
      repository.close();
    }
  }

  async #build(): Promise<void> {
    git(this.root, ['init', '-q', '--template=', '-b', 'main', this.repository]);
    const { settings = '' } = await initKeys(this.repository, this.env('dave'));
    const home = this.#place === 'log-on-remote' ? 'audit:\n  home: origin' : 'audit:';
    writeFiles(this.repository, {
      '.agentgate/config.yaml': `version: 1\n${settings.replace('audit:', home)}`,
      '.agentgate/policies/shop.yaml': GATE_POLICY,
      '.agentgate/people.yaml': PEOPLE_FILE,
      '.agentgate/allowed_signers': allowedSigners(),
      '.github/CODEOWNERS': '/.agentgate/ @bob\n/db/ @bob\n',
      'db/schema.sql': 'create table users (id int);\n',
      'job.sh': JOB,
    });
    git(this.repository, ['add', '-A']);
    git(this.repository, ['commit', '-q', '-m', 'What agents may do here']);
    if (this.#place === 'local') return;
    const remote = join(this.root, 'remote.git');
    git(this.root, ['clone', '-q', '--bare', this.repository, remote]);
    git(this.repository, ['remote', 'add', 'origin', `file://${remote}`]);
    git(this.repository, ['fetch', '-q', 'origin']);
    git(this.root, ['clone', '-q', `file://${remote}`, join(this.root, 'elsewhere')]);
  }
}

/**
 * Writes down that it ran, under the name of its second word in dave's home, outside the repository, so that no pin changes; then ends as its first word says: it waits for long and says its
 * process, or takes the repository away, so that nothing can be recorded.
 */
const JOB = `if [ -n "$2" ]; then echo ran >> "../homes/dave/$2"; fi
echo "out of the job"
echo "err of the job" >&2
case "$1" in
  kill) kill -TERM $$; sleep 5 ;;
  wait) echo "process $$" >&2; exec sleep 60 ;;
  break) mv .git .git-gone ;;
  *) exit "$1" ;;
esac
`;
