/**
 * A path that a part of an action reads or writes, as an analyser found it. `path` is absolute and normalised
 * ("/repo/src/a.ts", "/etc/passwd") or starts with "~" ("~/.ssh/id_rsa", "~bob/x"); a path below the repository's
 * root is the repository's, however it was spelled.
 */
export type PathFact =
  /** Exactly this path. */
  | { readonly kind: 'path'; readonly path: string }
  /** The path and everything below it (`rm -r`, `chmod -R`). */
  | { readonly kind: 'tree'; readonly path: string }
  /** The root of a recursive search (`grep -r`, `find`): only the root triggers, everything below must be in bounds. */
  | { readonly kind: 'search'; readonly path: string }
  /** Moved away or in as a whole (`mv`): triggers whose part before the first wildcard lies at or below it match. */
  | { readonly kind: 'moved'; readonly path: string }
  /** Ordinary files at or below the path, rewritten in place (formatters); only those with the ending when it says one. */
  | { readonly kind: 'sources'; readonly path: string; readonly ending?: string }
  /**
   * A glob that the shell expands when it runs, made absolute like a path. A wildcard at the start of a name stands for
   * no dot, unless `dots` says that it may.
   */
  | { readonly kind: 'pattern'; readonly path: string; readonly dots?: true }
  /** Something, but what is only known when it runs. */
  | { readonly kind: 'unknown' };

/** A fact of which something is known. */
export type KnownFact = Exclude<PathFact, { kind: 'unknown' }>;

/** No system takes longer paths and names. */
export const MAX_PATH = 4096;
export const MAX_NAME = 255;

/** Where an action's relative paths start (`cwd`) and what the repository is (`root`); both absolute. */
export interface Place {
  readonly cwd: string;
  readonly root: string;
}
