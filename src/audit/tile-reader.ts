import { AuditError } from './error.ts';
import type { HashReader } from './hash-reader.ts';
import { rootFromLeaves } from './merkle.ts';
import { checkSize, type TreeNode } from './ranges.ts';
import { decodeTile, isFullTile, TILE_HEIGHT, TILE_WIDTH, type TileId } from './tiles.ts';

/** Where a tree's files are: full tiles, and the leaf hashes of the entries after the last full tile. */
export interface TileSource {
  /** The number of leaves; nothing beyond it is read. */
  readonly size: number;
  /** The bytes of a full tile. */
  readTile(tile: TileId): Promise<Uint8Array>;
  /** The leaf hashes of the entries from `begin` up to `end`, all after the last full tile of level 0. */
  readLeafHashes(begin: number, end: number): Promise<readonly Uint8Array[]>;
}

/** Reads the hashes of subtrees from full tiles and the leaves at the right edge; each tile once per call. */
export function tileHashReader(source: TileSource): HashReader {
  checkSize(source.size, 'size');
  return {
    read: (nodes) => {
      const reading = new Reading(source);
      return Promise.all(nodes.map((node) => reading.node(node)));
    },
  };
}

class Reading {
  readonly #source: TileSource;
  readonly #tiles = new Map<string, Promise<Uint8Array[]>>();
  #edge: Promise<readonly Uint8Array[]> | undefined;

  constructor(source: TileSource) {
    this.#source = source;
  }

  async node({ height, index }: TreeNode): Promise<Uint8Array> {
    checkSize(height, 'height');
    checkSize(index, 'index');
    if ((index + 1) * 2 ** height > this.#source.size) {
      throw new AuditError('invalid-argument', 'the subtree is not complete at this size');
    }
    const within = height % TILE_HEIGHT;
    const count = 2 ** within;
    const level = (height - within) / TILE_HEIGHT;
    return rootFromLeaves(await this.#row(level, index * count, count));
  }

  /** `count` neighbouring nodes of a tile level, all of one tile. */
  async #row(level: number, first: number, count: number): Promise<readonly Uint8Array[]> {
    const at = first % TILE_WIDTH;
    const tile = { level, index: (first - at) / TILE_WIDTH };
    if (isFullTile(tile, this.#source.size)) return (await this.#tile(tile)).slice(at, at + count);
    if (level === 0) return (await this.#leaves()).slice(at, at + count);
    const below = Array.from({ length: count }, (_, offset) => ({ level: level - 1, index: first + offset }));
    return Promise.all(below.map(async (full) => rootFromLeaves(await this.#tile(full))));
  }

  #tile(tile: TileId): Promise<Uint8Array[]> {
    const key = `${tile.level}/${tile.index}`;
    const known = this.#tiles.get(key) ?? this.#source.readTile(tile).then(decodeTile);
    this.#tiles.set(key, known);
    return known;
  }

  #leaves(): Promise<readonly Uint8Array[]> {
    this.#edge ??= this.#readLeaves();
    return this.#edge;
  }

  async #readLeaves(): Promise<readonly Uint8Array[]> {
    const { size } = this.#source;
    const begin = size - (size % TILE_WIDTH);
    const leaves = await this.#source.readLeafHashes(begin, size);
    if (leaves.length !== size - begin) {
      throw new AuditError('malformed', 'the entries after the last full tile are incomplete');
    }
    return leaves;
  }
}
