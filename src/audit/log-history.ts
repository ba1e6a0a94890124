/** What a commit did to one file. */
export interface Change {
  /** git's letter: A added, M modified, D deleted, T of another type. */
  readonly status: string;
  readonly path: string;
  /** The mode afterwards: 100644 is a plain file. */
  readonly mode: string;
  readonly blob: string;
}

/** A commit of the log's branch, and its difference from its first parent. */
export interface LogCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly changes: readonly Change[];
}

/** A log's branch as verification reads it. */
export interface LogHistory {
  /** What makes this repository show less, or something else, than was committed. */
  obstacles(): Promise<readonly string[]>;
  /** The commit at the tip; undefined when there is no branch. */
  readonly tip: string | undefined;
  /** Whether a commit is on the branch's line of first parents. */
  contains(commit: string): Promise<boolean>;
  /** The commits along first parents, oldest first; after `since`, when given. */
  commits(since?: string): AsyncIterable<LogCommit>;
  /** The bytes of a blob. Throws when it is absent, damaged or longer than `cap`. */
  blob(id: string, cap: number): Promise<Uint8Array>;
  /** The bytes of a file at the tip; undefined when there is none. */
  file(path: string, cap: number, commit?: string): Promise<Uint8Array | undefined>;
}
