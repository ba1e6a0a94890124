import { leafHash } from '../merkle.ts';
import type { LogHead, LogView } from '../store.ts';
import { TreeBuilder } from '../tree-builder.ts';
import type { KeptEdge } from './kept-edge.ts';
import { LogTree } from './log-tree.ts';
import type { Commit } from './object.ts';
import type { Repository } from './repository.ts';
import type { TileRoots } from './tile-roots.ts';

/** The log at one commit, with the right edge of its tree, from which it can grow. */
export interface LogState {
  readonly commit: string | undefined;
  readonly tree: LogTree;
  /** Never grown itself: whoever appends grows a clone. */
  readonly builder: TreeBuilder;
  readonly checkpoint: Uint8Array | undefined;
}

/** New entries that are hashed one by one; for more it is cheaper to start again from the tiles. */
const MAX_CATCH_UP = 20_000;

/** Reads states of the log, each from the one before where that is possible. */
export class StateReader {
  readonly #repository: Repository;
  readonly #roots: TileRoots;
  readonly #edge: KeptEdge;
  #last: LogState | undefined;

  constructor(repository: Repository, roots: TileRoots, edge: KeptEdge) {
    this.#repository = repository;
    this.#roots = roots;
    this.#edge = edge;
  }

  async at(commit: Commit | undefined): Promise<LogState> {
    const last = this.#last;
    if (last !== undefined && last.commit === commit?.oid) return last;
    const tree = await LogTree.open(this.#repository, commit?.tree);
    const [builder, checkpoint] = await Promise.all([this.#builder(tree), tree.checkpoint()]);
    return this.keep({ commit: commit?.oid, tree, builder, checkpoint });
  }

  /** Remembers a state that this process has just made. */
  keep(state: LogState): LogState {
    this.#last = state;
    this.#edge.keep(state.tree, state.builder);
    return state;
  }

  async #builder(tree: LogTree): Promise<TreeBuilder> {
    const known = this.#last === undefined ? this.#edge.of(tree) : await this.#grown(tree, this.#last);
    return known ?? TreeBuilder.resume(this.#roots.reader(tree), tree.size);
  }

  /** The builder of an earlier state, grown by the new entries; undefined when the tree's own tiles must be read. */
  async #grown(tree: LogTree, last: LogState): Promise<TreeBuilder | undefined> {
    const isNear = tree.size - last.tree.size <= MAX_CATCH_UP;
    if (!isNear || !(await tree.extends(last.tree))) return undefined;
    const builder = last.builder.clone();
    for await (const { bytes } of tree.entries(builder.size, tree.size)) {
      for (const tile of builder.append(leafHash(bytes))) {
        // With a tile that somebody made up the tree has another root, which must show here as in a new process.
        if (!(await tree.hasTile(tile))) return undefined;
      }
    }
    return builder;
  }
}

/** What a state holds, as the port says it. */
export function headOf({ commit, tree, builder, checkpoint }: LogState): LogHead {
  return { commit, size: tree.size, root: builder.root(), checkpoint };
}

export function viewOf(state: LogState): LogView {
  return { head: headOf(state), entries: (from, to) => state.tree.entries(from, to) };
}
