import { AuditError } from './error.ts';
import { checkSize } from './ranges.ts';

/** How many levels of the tree a tile spans. */
export const TILE_HEIGHT = 8;
/** How many hashes a full tile holds. */
export const TILE_WIDTH = 256;

/** The place of a tile: `tile/<level>/<index>`. */
export interface TileId {
  readonly level: number;
  readonly index: number;
}

/** A full tile: the roots of 256 neighbouring subtrees of 256^level leaves. */
export interface Tile extends TileId {
  readonly hashes: readonly Uint8Array[];
}

// A full tile of level 6 would need 2^56 leaves, more than an index can count.
const MAX_LEVEL = 5;
const HASH_BYTES = 32;
const TILE_PATH = /^tile\/([0-5])\/((?:x[0-9]{3}\/){0,5}[0-9]{3})$/;
const ENTRY_PATH = /^entries\/((?:x[0-9]{3}\/){0,5}[0-9]{3})\/([0-9]{3})\.json$/;

/** The path of a full tile. */
export function formatTilePath({ level, index }: TileId): string {
  checkTile({ level, index });
  return `tile/${level}/${formatIndex(index)}`;
}

/** The tile that a path names, or undefined when no tile has that path. */
export function parseTilePath(path: string): TileId | undefined {
  const [, level, number] = TILE_PATH.exec(path) ?? [];
  if (level === undefined || number === undefined) return undefined;
  const tile = { level: Number(level), index: parseIndex(number) };
  return isTile(tile) && formatTilePath(tile) === path ? tile : undefined;
}

/** The path of an entry: 256 to a directory. */
export function formatEntryPath(index: number): string {
  checkSize(index, 'index');
  const within = index % TILE_WIDTH;
  return `entries/${formatIndex((index - within) / TILE_WIDTH)}/${String(within).padStart(3, '0')}.json`;
}

/** The index of the entry that a path names, or undefined when no entry has that path. */
export function parseEntryPath(path: string): number | undefined {
  const [, bundle, within] = ENTRY_PATH.exec(path) ?? [];
  if (bundle === undefined || within === undefined) return undefined;
  const index = parseIndex(bundle) * TILE_WIDTH + Number(within);
  return Number.isSafeInteger(index) && formatEntryPath(index) === path ? index : undefined;
}

/** Whether every subtree of the tile is complete in a tree of this size. */
export function isFullTile({ level, index }: TileId, size: number): boolean {
  return (index + 1) * TILE_WIDTH ** (level + 1) <= size;
}

/** The tiles that become full while the tree grows from one size to another: level by level, from the left. */
export function newFullTiles(oldSize: number, newSize: number): TileId[] {
  checkSize(oldSize, 'old size');
  checkSize(newSize, 'new size');
  const tiles: TileId[] = [];
  for (let level = 0; level <= MAX_LEVEL; level += 1) {
    const leaves = TILE_WIDTH ** (level + 1);
    for (let index = Math.floor(oldSize / leaves); index < Math.floor(newSize / leaves); index += 1) {
      tiles.push({ level, index });
    }
  }
  return tiles;
}

/** Every full tile of a tree of this size. */
export function fullTiles(size: number): TileId[] {
  return newFullTiles(0, size);
}

/** The bytes of a tile file. */
export function encodeTile(tile: Tile): Uint8Array {
  checkTile(tile);
  if (tile.hashes.length !== TILE_WIDTH || tile.hashes.some((hash) => hash.length !== HASH_BYTES)) {
    throw new AuditError('invalid-argument', 'a tile is 256 hashes of 32 bytes');
  }
  return Uint8Array.from(Buffer.concat(tile.hashes));
}

/** The hashes in the bytes of a tile file. */
export function decodeTile(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length !== TILE_WIDTH * HASH_BYTES) {
    throw new AuditError('malformed', 'a tile must be exactly 8192 bytes');
  }
  return Array.from({ length: TILE_WIDTH }, (_, at) => bytes.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

function isTile({ level, index }: TileId): boolean {
  const sound = Number.isInteger(level) && level >= 0 && level <= MAX_LEVEL && Number.isSafeInteger(index);
  return sound && index >= 0 && Number.isSafeInteger((index + 1) * TILE_WIDTH ** (level + 1));
}

function checkTile(tile: TileId): void {
  if (!isTile(tile)) throw new AuditError('invalid-argument', 'no tile of a log has this level and index');
}

/** tlog-tiles: three digits to a path element, all but the last marked by an x: 1234067 is x001/x234/067. */
function formatIndex(index: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  return padded.replace(/[0-9]{3}(?=[0-9])/g, 'x$&/');
}

function parseIndex(path: string): number {
  return Number(path.replace(/[x/]/g, ''));
}
