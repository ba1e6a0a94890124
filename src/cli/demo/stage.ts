import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { GIT_OPTIONS } from '../../audit/git/environment.ts';
import { findGit } from '../../audit/git/program.ts';
import { run } from '../../audit/git/run.ts';
import { CONFIG_PATH } from '../../engine/policy/config.ts';
import type { Gate } from '../../gate/gate.ts';
import { keyLine, readKeyFile } from '../../gate/identity/public-key.ts';
import { initKeys } from '../../gate/log/init-keys.ts';
import { withGate } from '../../gate/open-gate.ts';
import { Stop } from '../exit.ts';
import { DEMO_FILES, DEMO_PEOPLE, type DemoPerson } from './files.ts';

type Env = Readonly<Record<string, string>>;

/** A scratch repository with policies, people and keys, and a home for each of its people. */
export class Stage {
  readonly directory: string;
  readonly repository: string;
  /** The version of this program. */
  readonly engine: string;
  readonly #path: string;

  private constructor(directory: string, engine: string) {
    this.directory = directory;
    this.repository = join(directory, 'shop');
    this.engine = engine;
    this.#path = process.env.PATH ?? ['/usr/bin', '/bin'].join(delimiter);
  }

  /** Sets it up, ready for the first action. */
  static async build(engine: string): Promise<Stage> {
    const stage = new Stage(realpathSync(mkdtempSync(join(tmpdir(), 'agentgate-demo-'))), engine);
    try {
      await stage.#build();
    } catch (error) {
      stage.remove();
      throw error;
    }
    return stage;
  }

  /** Takes everything away. */
  remove(): void {
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 3 });
  }

  /** The gate, as it is for one of the people and their agents. */
  as<T>(person: DemoPerson, use: (gate: Gate) => Promise<T>): Promise<T> {
    return withGate({ root: this.repository, env: this.env(person), engine: this.engine }, use);
  }

  /** The environment of one of the people: their own identity, and the one state of this machine. */
  env(person: DemoPerson): Env {
    return {
      PATH: this.#path,
      HOME: join(this.directory, person),
      AGENTGATE_HOME: join(this.directory, 'state'),
      GIT_CONFIG_NOSYSTEM: '1',
    };
  }

  /** Runs git in the repository, or in a copy of it. */
  async git(args: readonly string[], cwd = this.repository, input?: Uint8Array): Promise<string> {
    const { file, path } = findGit(this.directory, this.#path);
    const env = { ...this.env('alice'), PATH: path };
    const options = input === undefined ? {} : { input: [input] };
    const ended = await run({ file, args: [...GIT_OPTIONS, ...args], cwd, env, ...options });
    if (ended.code !== 0) throw new Stop('input', `git ${args[0]} failed: ${ended.stderr.trim()}`);
    return ended.stdout.trim();
  }

  write(path: string, text: string): void {
    const file = join(this.repository, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** A copy of the repository, for whoever wants to spoil it. */
  copy(): string {
    const copy = join(this.directory, 'copy');
    cpSync(this.repository, copy, { recursive: true });
    return copy;
  }

  async #build(): Promise<void> {
    const signers: string[] = [];
    for (const person of DEMO_PEOPLE) signers.push(await this.#person(person));
    mkdirSync(this.repository);
    await this.git(['init', '-q', '--template=', '-b', 'main']);
    for (const [path, text] of Object.entries(DEMO_FILES)) this.write(path, text);
    this.write('.agentgate/allowed_signers', signers.join(''));
    const keys = await initKeys(this.repository, this.env('alice'));
    this.write(CONFIG_PATH, `version: 1\n${keys.settings ?? ''}`);
    await this.git(['add', '-A']);
    await this.git(['commit', '-q', '-m', 'What agents may do here']);
  }

  /** A home with an SSH key and a git identity; returns the line that lets them approve. */
  async #person(person: DemoPerson): Promise<string> {
    const home = join(this.directory, person);
    mkdirSync(home, { mode: 0o700 });
    const key = join(home, 'key');
    const address = `${person}@shop.example`;
    const made = await run({
      file: 'ssh-keygen',
      args: ['-q', '-t', 'ed25519', '-N', '', '-C', address, '-f', key],
      cwd: home,
      env: this.env(person),
    }).catch(() => undefined);
    if (made?.code !== 0)
      throw new Stop('input', 'ssh-keygen cannot make a key: install OpenSSH 8.9 or newer');
    const config = `[user]\n\tname = ${person}\n\temail = ${address}\n\tsigningkey = ${key}.pub\n[gpg]\n\tformat = ssh\n`;
    writeFileSync(join(home, '.gitconfig'), config);
    return `${address} namespaces="agentgate" ${keyLine(readKeyFile(`${key}.pub`))}`;
  }
}
