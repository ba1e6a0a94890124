import { JournalError, type JournalPosition } from './error.ts';
import { GENESIS, type Line } from './line.ts';

/**
 * Which lines count. Writers do not lock: each appends a line for the next place, and the first in the file has it.
 * A line for a place that is taken lost that race and means nothing; one that does not follow from the line before
 * shows that something between them is gone or was changed.
 */
export class Chain {
  #n = 0;
  #hash = GENESIS;
  #flushed = 0;
  #closed = true;
  #pending: number[] = [];

  /** The place of the last line that counts. */
  get n(): number {
    return this.#n;
  }

  /** The hash of the last line that counts. */
  get hash(): string {
    return this.#hash;
  }

  /** Every record up to this place was flushed. */
  get flushed(): number {
    return this.#flushed;
  }

  /** Whether the next line belongs into the next file. */
  get closed(): boolean {
    return this.#closed;
  }

  /** The places of the records that were not flushed. */
  get pending(): readonly number[] {
    return this.#pending;
  }

  /** Goes on after lines that were flushed and whose file is gone: a file may start anywhere. */
  startAt(n: number, prev: string): void {
    this.#n = n - 1;
    this.#hash = prev;
  }

  /** Whether the line counts. Throws when it shows a gap. */
  accept(line: Line, position: JournalPosition): boolean {
    if (line.n <= this.#n) return false;
    const opens = 'opened' in line.body;
    if (line.n !== this.#n + 1 || line.prev !== this.#hash || opens !== this.#closed) {
      throw gap(`line ${line.n} does not follow line ${this.#n}`, position);
    }
    this.#n = line.n;
    this.#hash = line.hash;
    this.#apply(line);
    return true;
  }

  #apply({ n, body }: Line): void {
    this.#closed = 'closed' in body;
    if ('record' in body) this.#pending.push(n);
    if ('opened' in body) this.#markFlushed(body.opened.flushed);
    if ('flushed' in body) this.#markFlushed(body.flushed);
  }

  #markFlushed(upTo: number): void {
    if (upTo <= this.#flushed) return;
    this.#flushed = upTo;
    const keep = this.#pending.findIndex((n) => n > upTo);
    this.#pending = keep < 0 ? [] : this.#pending.slice(keep);
  }
}

export function gap(what: string, position: JournalPosition): JournalError {
  const message = `the journal has a gap at ${position.file}:${position.line}: ${what}; move it away to start anew`;
  return new JournalError('journal-gap', message, { position });
}
