import { readFileSync } from 'node:fs';
import type { HashReader } from '../hash-reader.ts';
import { replacePrivateFile } from '../journal/private-file.ts';
import { tileHashReader } from '../tile-reader.ts';
import { TILE_HEIGHT } from '../tiles.ts';
import type { LogTree } from './log-tree.ts';

const HASH = /^[0-9a-f]{64}$/;

/**
 * The roots of full tiles, remembered by the object that holds the tile. A log has up to 255 full tiles of a level that
 * no higher tile covers, and a process that appends one entry would hash all of them again.
 */
export class TileRoots {
  readonly #file: string | undefined;
  #known: Map<string, string> | undefined;

  /** Remembers in a file, which must lie where only this user writes; without one, in this process only. */
  constructor(file?: string) {
    this.#file = file;
  }

  /** Reads the hashes of a log's tree, and remembers those of its full tiles. */
  reader(tree: LogTree): HashReader {
    const tiles = tileHashReader(tree);
    return {
      read: async (nodes) => {
        const known = this.#known ?? this.#load();
        this.#known = known;
        const oids = await Promise.all(
          nodes.map(async ({ height, index }) => {
            const isTile = height > 0 && height % TILE_HEIGHT === 0;
            return isTile ? tree.tileObject({ level: height / TILE_HEIGHT - 1, index }) : undefined;
          }),
        );
        const missing = nodes.filter((_, at) => !known.has(oids[at] ?? ''));
        const read = [...(await tiles.read(missing))];
        const hashes = nodes.map((_, at) => remembered(known.get(oids[at] ?? '')) ?? read.shift());
        this.#keep(oids, hashes);
        return hashes.filter((hash) => hash !== undefined);
      },
    };
  }

  #keep(oids: readonly (string | undefined)[], hashes: readonly (Uint8Array | undefined)[]): void {
    const before = this.#known;
    const now = new Map<string, string>();
    for (const [at, oid] of oids.entries()) {
      const hash = hashes[at];
      if (oid !== undefined && hash !== undefined) now.set(oid, Buffer.from(hash).toString('hex'));
    }
    this.#known = now;
    if ([...now.keys()].some((oid) => !before?.has(oid))) this.#save(now);
  }

  #load(): Map<string, string> {
    const known = new Map<string, string>();
    if (this.#file === undefined) return known;
    try {
      for (const line of readFileSync(this.#file, 'utf8').split('\n')) {
        const [oid = '', hash = ''] = line.split(' ');
        if (HASH.test(hash)) known.set(oid, hash);
      }
    } catch {
      // Nothing is remembered yet: it is only slower.
    }
    return known;
  }

  #save(known: ReadonlyMap<string, string>): void {
    if (this.#file === undefined) return;
    try {
      replacePrivateFile(this.#file, [...known].map(([oid, hash]) => `${oid} ${hash}\n`).join(''));
    } catch {
      // A disk that is full or read-only makes the next process slower, no more.
    }
  }
}

function remembered(hash: string | undefined): Uint8Array | undefined {
  return hash === undefined ? undefined : new Uint8Array(Buffer.from(hash, 'hex'));
}
