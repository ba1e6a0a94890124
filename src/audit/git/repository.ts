import { GIT_OPTIONS, localEnvironment, networkEnvironment } from './environment.ts';
import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import { Kept } from './kept.ts';
import { looseBranch, looseObject } from './loose.ts';
import { type Commit, type GitObject, parseCommit, parseTree, type TreeItem } from './object.ts';
import { ObjectReader } from './object-reader.ts';
import { isOid, type ObjectFormat } from './oid.ts';
import { plainRepository, type RepositoryFacts } from './plain-repository.ts';
import { findGit, type GitProgram } from './program.ts';
import { type Finished, run } from './run.ts';

/** How to reach the repository. */
export interface RepositoryOptions {
  /** A directory in it: of a work tree, of a linked one, or of a bare repository. */
  readonly directory: string;
  /** The environment to choose from; that of this process by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface RunOptions {
  readonly input?: readonly Uint8Array[];
  readonly timeout?: number;
  /** Lets git talk to a remote by this protocol; otherwise to nobody. */
  readonly protocol?: string;
}

const MAX_TREE = 8 << 20;
const MAX_COMMIT = 1 << 20;
/** Parsed trees that are kept: those that every reading of the log passes. */
const KEPT_TREES = 32;
/** No tree of a log is larger; one that somebody made large is not kept. */
const MAX_KEPT_ITEMS = 10_000;
const MAX_KEPT_BYTES = 512 << 10;

/** One repository, as the log needs it: objects, and git commands that run no hook, alias, pager or filter. */
export class Repository {
  /** The directory that all work trees share. */
  readonly commonDir: string;
  /** The directory of this work tree's own state: the same, but for a linked work tree. */
  readonly gitDir: string;
  readonly format: ObjectFormat;
  readonly shallow: boolean;
  readonly #program: GitProgram;
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #reader: ObjectReader;
  /** Until the first object that has no file of its own: from then on git reads, which is faster with many. */
  #isLoose = true;
  readonly #trees = new Kept<Promise<readonly TreeItem[]>>(KEPT_TREES);
  readonly #treeObjects = new Kept<Promise<GitObject>>(KEPT_TREES);

  private constructor(program: GitProgram, env: Repository['env'], facts: RepositoryFacts) {
    this.#program = program;
    this.#env = env;
    this.commonDir = facts.commonDir;
    this.gitDir = facts.gitDir;
    this.format = facts.format;
    this.shallow = facts.shallow;
    const args = [...GIT_OPTIONS, `--git-dir=${this.commonDir}`, 'cat-file', '--batch'];
    this.#reader = new ObjectReader(
      { file: program.file, args, cwd: this.commonDir, env: localEnvironment(env, program.path) },
      this.format,
    );
  }

  /** Finds the repository that a directory is in. Git itself checks that it belongs to somebody we trust. */
  static async open({ directory, env = process.env }: RepositoryOptions): Promise<Repository> {
    const program = findGit(directory, env.PATH ?? env.Path);
    const plain = plainRepository(directory);
    if (plain !== undefined) return new Repository(program, env, plain);
    const facts = [
      '--git-common-dir',
      '--is-shallow-repository',
      '--show-object-format',
      '--absolute-git-dir',
    ];
    const ended = await run({
      file: program.file,
      args: [...GIT_OPTIONS, 'rev-parse', '--path-format=absolute', ...facts],
      cwd: directory,
      env: localEnvironment(env, program.path),
    });
    const [commonDir, shallow, format, gitDir] = ended.stdout.split('\n');
    const isKnown = commonDir !== undefined && gitDir !== undefined;
    if (ended.code !== 0 || !isKnown || (format !== 'sha1' && format !== 'sha256')) {
      throw gitFailure('opening the repository', ended);
    }
    return new Repository(program, env, { commonDir, gitDir, shallow: shallow !== 'false', format });
  }

  get env(): Readonly<Record<string, string | undefined>> {
    return this.#env;
  }

  /** The program that git commands run, found when the repository was opened. */
  get program(): GitProgram {
    return this.#program;
  }

  /** Runs a git command in this repository, away from any work tree and index. */
  run(args: readonly string[], { protocol, ...options }: RunOptions = {}): Promise<Finished> {
    const { file, path } = this.#program;
    return run({
      file,
      args: [...GIT_OPTIONS, `--git-dir=${this.commonDir}`, ...args],
      cwd: this.commonDir,
      env:
        protocol === undefined
          ? localEnvironment(this.#env, path)
          : networkEnvironment(this.#env, path, protocol),
      ...options,
    });
  }

  /** An object that must be there, by its name. */
  async object(oid: string, type: GitObject['type'], cap: number): Promise<GitObject> {
    const object = this.#loose(oid, cap) ?? (await this.#reader.read(oid, cap));
    if (object === undefined) {
      throw new GitError('object-missing', `the ${type} ${oid} is not here; fetch the repository in full`);
    }
    if (object.type !== type)
      throw new GitError('object-corrupt', `${oid} is a ${object.type}, not a ${type}`);
    return object;
  }

  async commit(oid: string): Promise<Commit> {
    return parseCommit(await this.object(oid, 'commit', MAX_COMMIT));
  }

  #loose(oid: string, cap: number): GitObject | undefined {
    const object = this.#isLoose ? looseObject(this, oid, cap) : undefined;
    this.#isLoose = object !== undefined;
    return object;
  }

  /** The items of a tree; asked for many times at once, it is read once. */
  tree(oid: string): Promise<readonly TreeItem[]> {
    const known = this.#trees.get(oid);
    if (known !== undefined) return known;
    const reading = this.object(oid, 'tree', MAX_TREE).then((object) => parseTree(this.format, object));
    const forget = () => this.#trees.delete(oid);
    reading.then((items) => items.length > MAX_KEPT_ITEMS && forget(), forget);
    this.#trees.set(oid, reading);
    return reading;
  }

  /** A tree as it is stored. */
  treeObject(oid: string): Promise<GitObject> {
    const known = this.#treeObjects.get(oid);
    if (known !== undefined) return known;
    const reading = this.object(oid, 'tree', MAX_TREE);
    const forget = () => this.#treeObjects.delete(oid);
    reading.then(({ bytes }) => bytes.length > MAX_KEPT_BYTES && forget(), forget);
    this.#treeObjects.set(oid, reading);
    return reading;
  }

  /** Keeps a tree that was just written, so that it is not read back. */
  remember(oid: string, items: readonly TreeItem[]): void {
    this.#trees.set(oid, Promise.resolve(items));
  }

  /** The commit that a ref points to or that has this name, or undefined when there is none. */
  async tip(ref: string): Promise<Commit | undefined> {
    const name = isOid(ref) || !this.#isLoose ? ref : (looseBranch(this, ref) ?? ref);
    const loose = this.#loose(name, MAX_COMMIT);
    if (loose !== undefined) return parseCommit(loose);
    const object = await this.#reader.read(ref, MAX_COMMIT);
    if (object !== undefined && (isOid(ref) || !(await this.#mayBeAnother(ref)))) return parseCommit(object);
    const oid = await this.#target(ref);
    return oid === undefined ? undefined : this.commit(oid);
  }

  /**
   * Whether git may have read something else by this name: for a ref that is not there it takes others that end like it,
   * and a pusher can make a tag of any name.
   */
  async #mayBeAnother(ref: string): Promise<boolean> {
    if (/-g[0-9a-f]+$/i.test(ref)) return true;
    const others = [`refs/${ref}`, ...['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`)];
    const found = await Promise.allSettled(
      [...others, `refs/remotes/${ref}/HEAD`].map((name) => this.#reader.read(name, MAX_COMMIT)),
    );
    return found.some((read) => read.status === 'rejected' || read.value !== undefined);
  }

  /** What exactly this ref points to. Git calls one that is damaged missing, but no such log may look like a new one. */
  async #target(ref: string): Promise<string | undefined> {
    const ended = await this.run(['for-each-ref', '--format=%(objectname) %(refname)', ref]);
    if (ended.code !== 0) throw gitFailure(`reading ${ref}`, ended, 'unreadable');
    const line = ended.stdout.split('\n').find((one) => one.endsWith(` ${ref}`));
    if (line !== undefined) return line.slice(0, line.indexOf(' '));
    if (!ended.stderr.includes(ref)) return undefined;
    throw new GitError(
      'object-missing',
      `${ref} points to no commit that is here; fetch the repository in full`,
    );
  }

  /** Ends the process that reads objects. */
  close(): void {
    this.#reader.close();
  }
}
