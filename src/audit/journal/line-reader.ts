import { readSync } from 'node:fs';
import { JournalError } from './error.ts';

/** A whole line of a file, without its newline. */
export interface TextLine {
  readonly text: string;
  /** Its number in the file, from 1. */
  readonly number: number;
}

const NEWLINE = 0x0a;
const CHUNK = 64 * 1024;
/** More than any line has: what is longer is no journal, and is not held in memory. */
export const MAX_LINE_BYTES = 1 << 20;

/** Reads the lines of a file that grows; the part after the last newline waits for the rest. */
export class LineReader {
  readonly #descriptor: number;
  #offset = 0;
  #number = 0;
  #rest: Buffer = Buffer.alloc(0);

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  /** Whether the file, as far as it was read, ends in the middle of a line. */
  get midLine(): boolean {
    return this.#rest.length > 0;
  }

  /** How much of the file was read. */
  get offset(): number {
    return this.#offset;
  }

  get number(): number {
    return this.#number;
  }

  /** The lines that were written since the last call. */
  *lines(): Generator<TextLine> {
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const count = readSync(this.#descriptor, chunk, 0, CHUNK, this.#offset);
      if (count === 0) return;
      this.#offset += count;
      const read = Buffer.concat([this.#rest, chunk.subarray(0, count)]);
      let begin = 0;
      for (let end = read.indexOf(NEWLINE); end >= 0; end = read.indexOf(NEWLINE, begin)) {
        this.#number += 1;
        this.#rest = read.subarray(end + 1);
        yield { text: read.toString('utf8', begin, end), number: this.#number };
        begin = end + 1;
      }
      this.#rest = read.subarray(begin);
      if (this.#rest.length > MAX_LINE_BYTES) {
        throw new JournalError('unreadable', `a line of the journal has more than ${MAX_LINE_BYTES} bytes`);
      }
    }
  }
}
