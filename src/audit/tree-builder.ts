import { AuditError } from './error.ts';
import { foldSubtrees, type HashReader } from './hash-reader.ts';
import { nodeHash, rootFromLeaves } from './merkle.ts';
import { checkSize, type TreeNode } from './ranges.ts';
import { TILE_HEIGHT, TILE_WIDTH, type Tile } from './tiles.ts';

interface Subtree {
  readonly height: number;
  readonly hash: Uint8Array;
}

/**
 * A tree that grows leaf by leaf and keeps only its right edge: the complete subtrees from the left, the widest
 * first, and for each tile level the hashes that do not fill a tile yet.
 */
export class TreeBuilder {
  #size = 0;
  readonly #edge: Subtree[] = [];
  readonly #pending: Uint8Array[][] = [];

  /** The builder of a tree that already has this many leaves. */
  static async resume(reader: HashReader, size: number): Promise<TreeBuilder> {
    return TreeBuilder.from(size, await reader.read(pendingNodes(size)));
  }

  /** The builder of a tree of this size whose {@link edge} was kept. */
  static from(size: number, hashes: readonly Uint8Array[]): TreeBuilder {
    const nodes = pendingNodes(size);
    const builder = new TreeBuilder();
    for (const [at, { height }] of nodes.entries()) {
      const hash = hashes[at];
      if (hash === undefined) {
        throw new AuditError('invalid-argument', 'the hash reader did not answer for every node');
      }
      builder.#push({ height, hash });
    }
    builder.#size = size;
    return builder;
  }

  /** A builder with the same leaves that grows on its own from here. */
  clone(): TreeBuilder {
    const copy = new TreeBuilder();
    copy.#size = this.#size;
    copy.#edge.push(...this.#edge);
    copy.#pending.push(...this.#pending.map((hashes) => [...hashes]));
    return copy;
  }

  /** What a tree of this size grows on from: at most 255 hashes for each tile level. */
  get edge(): readonly Uint8Array[] {
    return this.#pending.toReversed().flat();
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf and returns the tiles that it completes, the lowest level first. */
  append(leaf: Uint8Array): Tile[] {
    checkSize(this.#size + 1, 'size');
    const completed = this.#push({ height: 0, hash: leaf });
    this.#size += 1;
    return completed;
  }

  /** The root of the tree as it stands. */
  root(): Uint8Array {
    return foldSubtrees(this.#edge.map(({ hash }) => hash)) ?? rootFromLeaves([]);
  }

  #push(leaf: Subtree): Tile[] {
    if (leaf.hash.length !== 32) throw new AuditError('invalid-argument', 'a hash must be 32 bytes');
    const completed: Tile[] = [];
    let subtree = leaf;
    this.#collect(subtree, completed);
    for (
      let left = this.#edge.at(-1);
      left !== undefined && left.height === subtree.height;
      left = this.#edge.at(-1)
    ) {
      this.#edge.pop();
      subtree = { height: subtree.height + 1, hash: nodeHash(left.hash, subtree.hash) };
      this.#collect(subtree, completed);
    }
    this.#edge.push(subtree);
    return completed;
  }

  #collect({ height, hash }: Subtree, completed: Tile[]): void {
    if (height % TILE_HEIGHT !== 0) return;
    const level = height / TILE_HEIGHT;
    // Resumed at a full tile, a tree begins with a higher level.
    while (this.#pending.length <= level) this.#pending.push([]);
    const pending = this.#pending[level] ?? [];
    pending.push(hash);
    if (pending.length < TILE_WIDTH) return;
    const index = Math.floor(this.#size / TILE_WIDTH ** (level + 1));
    completed.push({ level, index, hashes: pending.splice(0) });
  }
}

/** The nodes at tile heights that no full tile holds at this size: the highest level first, from the left. */
function pendingNodes(size: number): TreeNode[] {
  checkSize(size, 'size');
  const levels: TreeNode[][] = [];
  for (let [level, count] = [0, size]; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    const first = count - (count % TILE_WIDTH);
    levels.push(
      Array.from({ length: count - first }, (_, at) => ({ height: level * TILE_HEIGHT, index: first + at })),
    );
  }
  return levels.reverse().flat();
}
