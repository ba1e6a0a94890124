import { join } from 'node:path';
import type { Addition, Appended, LogStore, LogView } from '../store.ts';
import { backoff } from './backoff.ts';
import { commitAddition } from './commit-addition.ts';
import { DEFAULT_BRANCH } from './default-branch.ts';
import { GitError } from './error.ts';
import { branchRef, type LogHome, localHome } from './home.ts';
import { KeptEdge } from './kept-edge.ts';
import type { Repository } from './repository.ts';
import { headOf, type LogState, StateReader, viewOf } from './state.ts';
import { tidy } from './tidy.ts';
import { TileRoots } from './tile-roots.ts';

export interface GitLogOptions {
  readonly repository: Repository;
  readonly branch?: string;
  /** The time of the commits. */
  readonly clock?: () => Date;
  /** A directory outside the repository, for what spares the next process most of the reading and hashing. */
  readonly cache?: string;
}

type Build = (view: LogView) => Promise<Addition | undefined>;

/** How long a writer tries to be the fastest; a lock that nobody gives back is told sooner. */
const PATIENCE = { contended: 60_000, locked: 5_000 };

/** A log on a branch of the repository itself. */
export function gitLogStore(options: GitLogOptions): LogStore {
  const { repository, branch = DEFAULT_BRANCH } = options;
  return new BranchStore(options, localHome(repository, branchRef(branch)));
}

/** A log on one branch, wherever its home is: commits are made here, and the home decides who was first. */
export class BranchStore implements LogStore {
  readonly #repository: Repository;
  readonly #home: LogHome;
  readonly #clock: () => Date;
  readonly #states: StateReader;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ repository, clock = () => new Date(), cache }: GitLogOptions, home: LogHome) {
    assertWhole(repository);
    this.#repository = repository;
    this.#home = home;
    this.#clock = clock;
    const place = (name: string) => cache && join(cache, name);
    const [roots, edge] = [new TileRoots(place('tile-roots')), new KeptEdge(place('log-edge'))];
    this.#states = new StateReader(repository, roots, edge);
  }

  async view(): Promise<LogView> {
    return viewOf(await this.#state());
  }

  /** Appends of one process wait for each other, so that only other processes are ever in the way. */
  append(build: Build): Promise<Appended | undefined> {
    const appended = this.#queue.then(() => this.#append(build));
    this.#queue = appended.catch(() => undefined);
    return appended;
  }

  async #append(build: Build): Promise<Appended | undefined> {
    const began = performance.now();
    for (let tries = 0; ; tries += 1) {
      const start = performance.now();
      const before = await this.#state();
      const addition = await build(viewOf(before));
      if (addition === undefined) return undefined;
      const after = await commitAddition(this.#repository, before, addition, this.#clock());
      const conflict = await this.#move(before, after);
      if (conflict === undefined) {
        this.#states.keep(after);
        await tidy(this.#repository);
        return { head: headOf(after), first: before.tree.size };
      }
      const now = performance.now();
      if (now - began > patience(conflict)) throw givenUp(conflict, tries + 1);
      await backoff(tries, now - start);
    }
  }

  /** Undefined when the branch has the commit, or else why another try is needed. */
  async #move(before: LogState, { commit }: { commit: string }): Promise<GitError | undefined> {
    try {
      await this.#home.move(before.commit, commit);
      return undefined;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      if (error.code === 'ref-moved' || error.code === 'ref-locked') return error;
      // Whatever git said on its way out, the branch knows whether it moved.
      if (await this.#has(commit, before.commit)) return undefined;
      throw error;
    }
  }

  /** Whether the branch has this commit, however much came after it. */
  async #has(commit: string, before: string | undefined): Promise<boolean> {
    let at = await this.#home.tip();
    while (at !== undefined && at.oid !== before) {
      if (at.oid === commit) return true;
      const [parent] = at.parents;
      at = parent === undefined ? undefined : await this.#repository.commit(parent);
    }
    return false;
  }

  async #state(): Promise<LogState> {
    return this.#states.at(await this.#home.tip());
  }
}

/** Refuses a shallow clone: whether the log's own start is missing shows only when it is too late. */
export function assertWhole({ shallow }: Repository): void {
  if (shallow) throw new GitError('shallow', 'a shallow clone has no whole log: run "git fetch --unshallow"');
}

function patience({ code }: GitError): number {
  return code === 'ref-locked' ? PATIENCE.locked : PATIENCE.contended;
}

function givenUp(conflict: GitError, tries: number): GitError {
  if (conflict.code === 'ref-locked') return conflict;
  const message = `other writers were faster ${tries} times; try again`;
  return new GitError('contended', message, { cause: conflict });
}
