import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { replaceCacheFile } from '../journal/private-file.ts';
import { TreeBuilder } from '../tree-builder.ts';
import type { LogTree } from './log-tree.ts';

const LINE = /^([0-9a-f]{40,64}) ([0-9]{1,15}) ([0-9a-f]{64})$/;
const HASH_BYTES = 32;

/**
 * The right edge of the last tree that a process read or made, remembered by the tree's name: whatever is changed, added
 * or taken away below it gives another name, and then this says nothing. A process that appends one entry would
 * otherwise read and hash up to 255 entries again, and start git for those that are packed.
 */
export class KeptEdge {
  readonly #file: string | undefined;
  #oid: string | undefined;

  /** Remembers in a file, which must lie where only this user writes; without one, not at all. */
  constructor(file?: string) {
    this.#file = file;
  }

  /** What the tree grows on from; undefined when it is not the one that is remembered. */
  of(tree: LogTree): TreeBuilder | undefined {
    if (this.#file === undefined || tree.oid === undefined) return undefined;
    try {
      const bytes = readFileSync(this.#file);
      const end = bytes.indexOf('\n');
      const [, oid, size, sum] = LINE.exec(bytes.toString('latin1', 0, Math.max(end, 0))) ?? [];
      const edge = new Uint8Array(bytes.subarray(end + 1));
      if (oid !== tree.oid || Number(size) !== tree.size || sum !== sumOf(oid, tree.size, edge))
        return undefined;
      const builder = TreeBuilder.from(tree.size, cut(edge));
      if (builder.edge.length * HASH_BYTES !== edge.length) return undefined;
      this.#oid = oid;
      return builder;
    } catch {
      // Nothing is remembered yet: it is only slower.
      return undefined;
    }
  }

  keep({ oid, size }: LogTree, builder: TreeBuilder): void {
    if (this.#file === undefined || oid === undefined || oid === this.#oid) return;
    this.#oid = oid;
    const edge = Buffer.concat(builder.edge);
    try {
      replaceCacheFile(
        this.#file,
        Buffer.concat([Buffer.from(`${oid} ${size} ${sumOf(oid, size, edge)}\n`), edge]),
      );
    } catch {
      // A disk that is full or read-only makes the next process slower, no more.
    }
  }
}

/** The file is not flushed, so a power cut may leave any part of it. */
function sumOf(oid: string, size: number, edge: Uint8Array): string {
  return createHash('sha256').update(`${oid} ${size}\n`).update(edge).digest('hex');
}

function cut(edge: Uint8Array): Uint8Array[] {
  return Array.from({ length: edge.length / HASH_BYTES }, (_, at) =>
    edge.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
}
