/** What a log holds at one moment. */
export interface LogHead {
  /** The commit at the tip of the log's branch; undefined before the first entry. */
  readonly commit: string | undefined;
  /** How many entries there are. */
  readonly size: number;
  /** The root of the tree over all of them. */
  readonly root: Uint8Array;
  /** The bytes of the file `checkpoint`; undefined before the first seal. */
  readonly checkpoint: Uint8Array | undefined;
}

/** A log at one moment, as the builder of an append sees it. */
export interface LogView {
  readonly head: LogHead;
  /** The bytes of the entries with these indexes, in order. */
  entries(from: number, to: number): AsyncIterable<StoredEntry>;
}

export interface StoredEntry {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** What one commit adds: entries at the end, and perhaps a checkpoint over entries that were there before. */
export interface Addition {
  readonly entries: readonly Uint8Array[];
  readonly checkpoint?: Uint8Array;
}

/** What came of an append. */
export interface Appended {
  readonly head: LogHead;
  /** The index of the first new entry. */
  readonly first: number;
}

/**
 * A log that many writers append to. `append` settles races by compare-and-swap: when another writer was faster it
 * calls `build` again with the new state, so that every retry folds, decides and signs anew. `build` returns undefined
 * when there is nothing left to add (a `requestId` that is there already, a claim that somebody else holds).
 */
export interface LogStore {
  view(): Promise<LogView>;
  append(build: (view: LogView) => Promise<Addition | undefined>): Promise<Appended | undefined>;
}
