import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuditError } from '../../src/audit/error.ts';
import { readConsistencyProof, readInclusionProof, readRoot } from '../../src/audit/hash-reader.ts';
import { consistencyProof, inclusionProof, rootFromLeaves } from '../../src/audit/merkle.ts';
import { tileHashReader } from '../../src/audit/tile-reader.ts';
import {
  decodeTile,
  encodeTile,
  formatEntryPath,
  formatTilePath,
  fullTiles,
  newFullTiles,
  parseEntryPath,
  parseTilePath,
  type Tile,
} from '../../src/audit/tiles.ts';
import { TreeBuilder } from '../../src/audit/tree-builder.ts';
import { hex, leaves } from './tree.ts';

const forest = leaves(66_500);

/** What a log keeps on disk: the files of the full tiles, and the leaves. */
function store(size: number) {
  const builder = new TreeBuilder();
  const files = new Map<string, Uint8Array>();
  for (const leaf of forest.slice(0, size)) {
    for (const tile of builder.append(leaf)) files.set(formatTilePath(tile), encodeTile(tile));
  }
  const reads: string[] = [];
  const reader = tileHashReader({
    size,
    readTile: async (tile) => {
      reads.push(formatTilePath(tile));
      return files.get(formatTilePath(tile)) ?? new Uint8Array();
    },
    readLeafHashes: async (begin, end) => {
      expect(begin % 256).toBe(0);
      return forest.slice(begin, end);
    },
  });
  return { builder, files, reads, reader };
}

describe('paths', () => {
  it.each([
    [{ level: 0, index: 0 }, 'tile/0/000'],
    [{ level: 0, index: 1_234_067 }, 'tile/0/x001/x234/067'],
    [{ level: 3, index: 1000 }, 'tile/3/x001/000'],
  ])('of the tile %j is %s', (tile, path) => {
    expect(formatTilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  it.each([
    [0, 'entries/000/000.json'],
    [255, 'entries/000/255.json'],
    [256, 'entries/001/000.json'],
    [1_234_067 * 256 + 7, 'entries/x001/x234/067/007.json'],
    [Number.MAX_SAFE_INTEGER, 'entries/x035/x184/x372/x088/831/255.json'],
  ])('of the entry %d is %s', (index, path) => {
    expect(formatEntryPath(index)).toBe(path);
    expect(parseEntryPath(path)).toBe(index);
  });

  it.each([
    'tile/0/0',
    'tile/0/0000',
    'tile/00/000',
    'tile/6/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/x000/067',
    'tile/0/001/067',
    'tile/0/x001/x067',
    'tile/0/x01/067',
    'tile/0/X001/067',
    'tile/0/000.p/5',
    'tile/0/000/',
    '/tile/0/000',
    'tile/0/000\n',
    'tile/entries/000',
    'tile/0/٠٠٠',
    'tile/5/x999/x999/999',
    'tile/0/x035/x184/x372/x088/832',
    'tile/0/x999/x999/x999/x999/x999/999',
  ])('%j is no tile', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });

  it.each([
    'entries/000/256.json',
    'entries/000/0.json',
    'entries/000/000',
    'entries/000/000.JSON',
    'entries/x000/000/000.json',
    'entries/000/000.json\n',
    'entries/000/../000/000.json',
    'entries/x035/x184/x372/x088/832/000.json',
  ])('%j is no entry', (path) => {
    expect(parseEntryPath(path)).toBeUndefined();
  });

  it('and places are strict inverses', () => {
    const tile = fc.record({ level: fc.integer({ min: 0, max: 3 }), index: fc.nat(2 ** 20) });
    fc.assert(fc.property(tile, (id) => void expect(parseTilePath(formatTilePath(id))).toEqual(id)));
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        (index) => void expect(parseEntryPath(formatEntryPath(index))).toBe(index),
      ),
    );
    const pathLike = fc.stringMatching(/^(tile\/[0-9]|entries)(\/x?[0-9]{1,3}){1,5}(\.json)?$/);
    fc.assert(
      fc.property(pathLike, (path) => {
        const [id, index] = [parseTilePath(path), parseEntryPath(path)];
        if (id !== undefined) expect(formatTilePath(id)).toBe(path);
        if (index !== undefined) expect(formatEntryPath(index)).toBe(path);
      }),
    );
  });
});

describe('full tiles', () => {
  it('are those whose every subtree is complete', () => {
    expect(fullTiles(255)).toEqual([]);
    expect(fullTiles(256)).toEqual([{ level: 0, index: 0 }]);
    expect(fullTiles(70_000).filter(({ level }) => level === 0)).toHaveLength(273);
    expect(fullTiles(70_000).filter(({ level }) => level === 1)).toEqual([{ level: 1, index: 0 }]);
    expect(newFullTiles(511, 768)).toEqual([
      { level: 0, index: 1 },
      { level: 0, index: 2 },
    ]);
    expect(newFullTiles(512, 767)).toEqual([]);
  });

  it('are what the builder completes, with the right hashes', () => {
    const { files } = store(66_500);
    expect([...files.keys()].sort()).toEqual(fullTiles(66_500).map(formatTilePath).sort());
    const low = decodeTile(files.get('tile/0/001') ?? new Uint8Array());
    expect(low.map(hex)).toEqual(forest.slice(256, 512).map(hex));
    const high = decodeTile(files.get('tile/1/000') ?? new Uint8Array());
    expect(hex(high[7] ?? new Uint8Array())).toBe(hex(rootFromLeaves(forest.slice(7 * 256, 8 * 256))));
  });

  it('have exactly 8192 bytes', () => {
    const tile: Tile = { level: 0, index: 0, hashes: forest.slice(0, 256) };
    expect(decodeTile(encodeTile(tile)).map(hex)).toEqual(tile.hashes.map(hex));
    expect(() => decodeTile(encodeTile(tile).subarray(1))).toThrow(AuditError);
    expect(() => decodeTile(Buffer.concat([encodeTile(tile), Buffer.of(0)]))).toThrow(AuditError);
    expect(() => encodeTile({ ...tile, hashes: forest.slice(0, 255) })).toThrow(AuditError);
  });
});

describe('the builder', () => {
  it('knows the root at every size', () => {
    const builder = new TreeBuilder();
    for (let size = 0; size <= 600; size += 1) {
      expect(hex(builder.root())).toBe(hex(rootFromLeaves(forest.slice(0, size))));
      expect(builder.size).toBe(size);
      builder.append(forest[size] ?? new Uint8Array());
    }
  });

  it.each([0, 1, 255, 256, 512, 700, 65_536])('is kept whole at size %d, also by a clone', async (size) => {
    const resumed = await TreeBuilder.resume(store(size).reader, size);
    const kept = TreeBuilder.from(size, resumed.clone().clone().edge);
    expect(hex(kept.root())).toBe(hex(resumed.root()));
    expect(kept.edge.map(hex)).toEqual(resumed.edge.map(hex));
  });

  it.each([0, 1, 255, 256, 257, 511, 700, 65_535, 65_536, 65_537, 66_303])(
    'goes on from size %d as if never stopped',
    async (size) => {
      const resumed = await TreeBuilder.resume(store(size).reader, size);
      expect(hex(resumed.root())).toBe(hex(rootFromLeaves(forest.slice(0, size))));
      const completed = forest.slice(size, size + 100).flatMap((leaf) => resumed.append(leaf));
      expect(completed.map(({ level, index }) => ({ level, index }))).toEqual(newFullTiles(size, size + 100));
      for (const tile of completed) {
        const width = 256 ** tile.level;
        const first = tile.index * 256 * width;
        expect(hex(tile.hashes[255] ?? new Uint8Array())).toBe(
          hex(rootFromLeaves(forest.slice(first + 255 * width, first + 256 * width))),
        );
      }
      expect(hex(resumed.root())).toBe(hex(rootFromLeaves(forest.slice(0, size + 100))));
    },
  );

  it('refuses a leaf hash of another length', () => {
    expect(() => new TreeBuilder().append(new Uint8Array(31))).toThrow(AuditError);
  });
});

describe('proofs from tiles', () => {
  const { reader, reads } = store(66_500);

  it('are those from all leaves', async () => {
    const sizes = fc.integer({ min: 2, max: 66_500 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async (size, pick) => {
        const index = pick % size;
        const inclusion = await readInclusionProof(reader, index, size);
        expect(inclusion.map(hex)).toEqual(inclusionProof(forest, index, size).map(hex));
        const consistency = await readConsistencyProof(reader, index + 1, size);
        expect(consistency.map(hex)).toEqual(consistencyProof(forest, index + 1, size).map(hex));
      }),
      { numRuns: 4 },
    );
    for (const size of [0, 1, 256, 511, 65_536, 66_500]) {
      expect(hex(await readRoot(reader, size))).toBe(hex(rootFromLeaves(forest.slice(0, size))));
    }
  });

  it('read a handful of tiles, each once', async () => {
    reads.length = 0;
    await readInclusionProof(reader, 12_345, 66_048);
    expect(new Set(reads).size).toBe(reads.length);
    expect(reads.length).toBeLessThan(6);
  });

  it('beyond the size of the source are refused', async () => {
    await expect(readRoot(store(300).reader, 301)).rejects.toThrow(AuditError);
  });

  it('from a tile of another length are refused', async () => {
    const short = tileHashReader({
      size: 256,
      readTile: async () => new Uint8Array(8191),
      readLeafHashes: async () => [],
    });
    await expect(readRoot(short, 256)).rejects.toThrow(AuditError);
    const missing = tileHashReader({
      size: 3,
      readTile: async () => new Uint8Array(),
      readLeafHashes: async () => forest.slice(0, 2),
    });
    await expect(readRoot(missing, 3)).rejects.toThrow(AuditError);
  });
});
