import { CHECKPOINT_PATH } from '../layout.ts';
import { leafHash } from '../merkle.ts';
import type { StoredEntry } from '../store.ts';
import type { TileSource } from '../tile-reader.ts';
import { encodeTile, formatEntryPath, formatTilePath, TILE_WIDTH, type Tile, type TileId } from '../tiles.ts';
import { GitError } from './error.ts';
import { DIRECTORY_MODE, FILE_MODE, gitObject, type TreeItem } from './object.ts';
import type { Repository } from './repository.ts';

/** More than any entry may have, so that one that somebody made longer is still hashed, and told by those who check. */
const MAX_FILE_BYTES = 256 * 1024;
const MAX_CHECKPOINT_BYTES = 1 << 20;
const TILE_BYTES = TILE_WIDTH * 32;
/** Directories of entries in each other, as their numbers get longer. */
const MAX_DEPTH = 6;
/** Entries that are read ahead. */
const WINDOW = 32;

/** The files of the log in one tree of the repository. Nothing is taken for true but what the last directory holds. */
export class LogTree implements TileSource {
  readonly #repository: Repository;
  /** The tree's name; undefined before the first entry. */
  readonly oid: string | undefined;
  readonly size: number;

  private constructor(repository: Repository, oid: string | undefined, size: number) {
    this.#repository = repository;
    this.oid = oid;
    this.size = size;
  }

  /** Opens a tree and counts its entries, which needs no more than its last directory. */
  static async open(repository: Repository, oid: string | undefined): Promise<LogTree> {
    if (oid === undefined) return new LogTree(repository, undefined, 0);
    return new LogTree(repository, oid, await countEntries(repository, oid));
  }

  /** The tree that an append has just made. */
  static of(repository: Repository, oid: string, size: number): LogTree {
    return new LogTree(repository, oid, size);
  }

  async checkpoint(): Promise<Uint8Array | undefined> {
    const item = await this.#find(CHECKPOINT_PATH);
    return item === undefined ? undefined : this.#blob(CHECKPOINT_PATH, item, MAX_CHECKPOINT_BYTES);
  }

  /** The entries from one index up to another, in order, a few read ahead. */
  async *entries(from: number, to: number): AsyncGenerator<StoredEntry> {
    if (!Number.isSafeInteger(from) || from < 0 || !(to <= this.size)) {
      throw new RangeError(`the log has no entries from ${from} up to ${to}`);
    }
    const ahead: Promise<Uint8Array>[] = [];
    for (let [index, asked] = [from, from]; index < to; index += 1) {
      for (; asked < to && asked < index + WINDOW; asked += 1) {
        const reading = this.#entry(asked);
        // Who stops at an earlier failure never looks at this one.
        reading.catch(() => undefined);
        ahead.push(reading);
      }
      const bytes = await ahead.shift();
      if (bytes !== undefined) yield { index, bytes };
    }
  }

  async readTile(tile: TileId): Promise<Uint8Array> {
    return this.#file(formatTilePath(tile), TILE_BYTES);
  }

  /** The object that holds a tile, without reading it. */
  async tileObject(tile: TileId): Promise<string | undefined> {
    return (await this.#find(formatTilePath(tile)))?.oid;
  }

  /** Whether the file of a tile is there and has these hashes, without reading it. */
  async hasTile(tile: Tile): Promise<boolean> {
    const item = await this.#find(formatTilePath(tile));
    const { oid } = gitObject(this.#repository.format, 'blob', encodeTile(tile));
    return item?.mode === FILE_MODE && item.oid === oid;
  }

  async readLeafHashes(begin: number, end: number): Promise<Uint8Array[]> {
    const hashes: Uint8Array[] = [];
    for await (const { bytes } of this.entries(begin, end)) hashes.push(leafHash(bytes));
    return hashes;
  }

  /** Whether this tree has everything that an earlier one had, at the same places and unchanged. */
  async extends(earlier: LogTree): Promise<boolean> {
    if (earlier.oid === undefined || earlier.oid === this.oid) return true;
    if (this.oid === undefined || this.size < earlier.size) return false;
    for (const name of ['entries', 'tile']) {
      if (!(await this.#contains(await this.#find(name), await earlier.#find(name)))) return false;
    }
    return true;
  }

  /** A log grows at the end of each of its directories, so that at most one name of each may have changed. */
  async #contains(now: TreeItem | undefined, before: TreeItem | undefined, depth = 0): Promise<boolean> {
    if (before === undefined || (now?.oid === before.oid && now.mode === before.mode)) return true;
    if (now?.mode !== DIRECTORY_MODE || before.mode !== DIRECTORY_MODE || depth > MAX_DEPTH) return false;
    const items = new Map((await this.#repository.tree(now.oid)).map((item) => [item.name, item]));
    const changed = (await this.#repository.tree(before.oid)).filter(
      ({ name, oid, mode }) => items.get(name)?.oid !== oid || items.get(name)?.mode !== mode,
    );
    const [only] = changed;
    if (only === undefined || changed.length > 1) return only === undefined;
    return this.#contains(items.get(only.name), only, depth + 1);
  }

  #entry(index: number): Promise<Uint8Array> {
    return this.#file(formatEntryPath(index), MAX_FILE_BYTES);
  }

  async #file(path: string, cap: number): Promise<Uint8Array> {
    const item = await this.#find(path);
    if (item === undefined) throw new GitError('not-a-log', `the log has no ${path}`);
    return this.#blob(path, item, cap);
  }

  async #blob(path: string, { oid, mode }: TreeItem, cap: number): Promise<Uint8Array> {
    if (mode !== FILE_MODE) throw new GitError('not-a-log', `${path} in the log is not a plain file`);
    try {
      return (await this.#repository.object(oid, 'blob', cap)).bytes;
    } catch (error) {
      throw error instanceof GitError
        ? new GitError(error.code, `${path} in the log: ${error.message}`)
        : error;
    }
  }

  async #find(path: string): Promise<TreeItem | undefined> {
    let item: TreeItem | undefined =
      this.oid === undefined ? undefined : { mode: DIRECTORY_MODE, name: '', oid: this.oid };
    for (const name of path.split('/')) {
      if (item?.mode !== DIRECTORY_MODE) return undefined;
      item = (await this.#repository.tree(item.oid)).find((one) => one.name === name);
    }
    return item;
  }
}

/** The number of entries below a tree: full directories up to the last one, and the files in that. */
async function countEntries(repository: Repository, root: string): Promise<number> {
  const directory = async (oid: string, name: string | undefined) => {
    const item = (await repository.tree(oid)).find((one) => one.name === name);
    if (item === undefined) return undefined;
    if (item.mode !== DIRECTORY_MODE) throw malformed(`${item.name} is not a directory`);
    return item.oid;
  };
  const entries = await directory(root, 'entries');
  if (entries === undefined) return 0;
  const thousands = (await repository.tree(entries)).filter(({ name }) => /^x[0-9]{3}$/.test(name)).length;
  // Beyond a million directories the paths get another level: 256 million entries are enough for one log.
  const group = thousands === 0 ? entries : await directory(entries, `x${pad(thousands)}`);
  const plain =
    group === undefined ? [] : (await repository.tree(group)).filter(({ name }) => !name.startsWith('x'));
  const last = group === undefined ? undefined : await directory(group, plain.at(-1)?.name);
  if (last === undefined) throw malformed('the last directory of entries is missing');
  const files = await repository.tree(last);
  checkNames(plain, (at) => pad(at));
  checkNames(files, (at) => `${pad(at)}.json`);
  if (files.length > TILE_WIDTH) throw malformed('a directory has more than 256 entries');
  return (thousands * 1000 + plain.length - 1) * TILE_WIDTH + files.length;
}

function checkNames(items: readonly TreeItem[], expected: (at: number) => string): void {
  const wrong = items.find(({ name }, at) => name !== expected(at));
  if (wrong !== undefined) throw malformed(`${JSON.stringify(wrong.name)} is not what comes next`);
}

function pad(number: number): string {
  return String(number).padStart(3, '0');
}

function malformed(why: string): GitError {
  return new GitError('not-a-log', `the branch does not have the layout of a log: ${why}`);
}
