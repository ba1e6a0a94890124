import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../error-code.ts';
import type { Chain } from './chain.ts';
import { JournalError, type JournalPosition, journalFailure } from './error.ts';
import { type JournalFile, journalFiles } from './file.ts';
import { formatLine, hashOf, type LineBody } from './line.ts';
import { MAX_LINE_BYTES } from './line-reader.ts';
import { privateDirectory } from './state-home.ts';
import { Tail } from './tail.ts';

export interface JournalOptions {
  /** Where the journal lies; made if need be. */
  readonly directory: string;
  /** A directory that it must not lie in: the work tree. */
  readonly outside?: string;
  /** From this size on a new file is begun. */
  readonly maxFileBytes?: number;
}

/** A record, and its place in the chain. */
export interface JournalRecord {
  readonly n: number;
  readonly record: unknown;
  /** The hash of its line, which covers every line before. */
  readonly hash: string;
}

/** What waits to be flushed. */
export interface Pending {
  readonly records: number;
  /** The places of the first and the last of them. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

// Small, because a process that decides one action reads all that is left, up to three files, before it writes its line.
const MAX_FILE_BYTES = 32 * 1024;
/** Files that stay although they were flushed: a process may not have moved on from the last but one. */
const KEPT_FILES = 2;
/** Each try that fails is another writer's success; so many in a row mean that lines do not arrive. */
const MAX_TRIES = 1_000;
const MAX_LISTINGS = 5;

/**
 * A hash-chained journal that several processes write to without a lock. The order in which the operating system
 * appends is the order of the chain; who finds that another line came first writes a new one.
 */
export class Journal {
  readonly #directory: string;
  readonly #maxFileBytes: number;
  readonly #writer = randomBytes(8).toString('hex');
  readonly #tail: Tail;
  /** The last line that counts and is ours. */
  #own = { n: 0, hash: '' };
  #broken: Error | undefined;
  /** What was written before may not be on the disk, and no later sync would tell. */
  #unsynced: JournalError | undefined;

  private constructor({ directory, maxFileBytes = MAX_FILE_BYTES }: JournalOptions) {
    this.#directory = directory;
    this.#maxFileBytes = maxFileBytes;
    this.#tail = new Tail(directory, 'append');
  }

  /** Opens a journal, or begins one, and checks all that is in it. */
  static open(options: JournalOptions): Journal {
    privateDirectory(options.directory, options.outside);
    const journal = new Journal(options);
    journal.#guard('opening the journal', () => journal.#catchUp());
    return journal;
  }

  /** Adds a record. Once this resolves, with its place, the record is on the disk; when it throws, deny. */
  async append(record: unknown): Promise<number> {
    if (JSON.stringify(record) === undefined) throw new TypeError('the record is nothing that JSON can say');
    const n = this.#guard('writing to the journal', () => this.#write({ record }));
    await this.#synced();
    return n;
  }

  /** Marks every record up to a place as flushed, and removes files that nobody needs any more. */
  async flushed(n: number): Promise<void> {
    this.#guard('marking what was flushed', () => {
      this.#catchUp();
      if (!Number.isSafeInteger(n) || n > this.#chain.n) {
        throw new RangeError(`the journal has no line ${n} to mark as flushed`);
      }
      if (n > this.#chain.flushed) this.#write({ flushed: n });
    });
    await this.#synced();
    this.#guard('removing flushed files', () => this.#prune());
  }

  /** The records from a place on, read again from the disk and checked. */
  *readFrom(n: number): Generator<JournalRecord> {
    const tail = new Tail(this.#directory, 'read');
    try {
      for (const { n: place, body, hash } of tail.lines()) {
        if (place >= n && 'record' in body) yield { n: place, record: body.record, hash };
      }
    } catch (error) {
      throw journalFailure('reading the journal', error);
    } finally {
      tail.close();
    }
  }

  /** What all processes together have not flushed. */
  pending(): Pending {
    this.#guard('reading the journal', () => this.#catchUp());
    const { pending } = this.#chain;
    return { records: pending.length, from: pending[0], to: pending.at(-1) };
  }

  /** The place up to which all processes together have flushed. */
  mark(): number {
    this.#guard('reading the journal', () => this.#catchUp());
    return this.#chain.flushed;
  }

  /** The last line that counts: who remembers it can tell that nothing before it was taken away. */
  tip(): { readonly n: number; readonly hash: string } {
    this.#guard('reading the journal', () => this.#catchUp());
    return { n: this.#chain.n, hash: this.#chain.hash };
  }

  /** Lines that a crash or a full disk left half-written. They stay where they are and count for nothing. */
  get torn(): readonly JournalPosition[] {
    return this.#tail.torn;
  }

  close(): void {
    this.#broken ??= new JournalError('unwritable', 'the journal is closed');
    this.#tail.close();
  }

  get #chain(): Chain {
    return this.#tail.chain;
  }

  #write(body: LineBody): number {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      this.#catchUp();
      const file = this.#tail.fileToWrite();
      if (this.#chain.closed) this.#tryLine(file, { opened: { flushed: this.#chain.flushed } });
      else if (file.reader.offset >= this.#maxFileBytes) this.#tryLine(file, { closed: true });
      else if (this.#tryLine(file, body)) return this.#own.n;
    }
    throw new JournalError('unwritable', `the journal did not keep a line in ${MAX_TRIES} tries`);
  }

  /** Writes a line for the next place and says whether it was the first there. */
  #tryLine(file: JournalFile, body: LineBody): boolean {
    const line = formatLine(this.#chain.n + 1, this.#chain.hash, this.#writer, body);
    if (Buffer.byteLength(line) > MAX_LINE_BYTES) {
      throw new JournalError('too-large', `the record has more than ${MAX_LINE_BYTES} bytes`);
    }
    file.append(line);
    this.#catchUp();
    // By its hash: a line of ours that a full disk cut may count only now, in the place of this one.
    return this.#own.hash === hashOf(line);
  }

  #catchUp(): void {
    for (let tries = 1; ; tries += 1) {
      try {
        for (const { writer, n, hash } of this.#tail.lines()) {
          if (writer === this.#writer) this.#own = { n, hash };
        }
        return;
      } catch (error) {
        // Another process may remove a flushed file between our listing and our opening it.
        if (tries === MAX_LISTINGS || codeOf(error) !== 'ENOENT') throw error;
        this.#tail.startOver();
      }
    }
  }

  #prune(): void {
    const files = journalFiles(this.#directory);
    for (const [at, { name }] of files.slice(0, -KEPT_FILES).entries()) {
      const next = files[at + 1];
      if (next === undefined || next.first - 1 > this.#chain.flushed) return;
      rmSync(join(this.#directory, name), { force: true });
    }
  }

  async #synced(): Promise<void> {
    try {
      await this.#tail.file?.synced();
    } catch (error) {
      // After a failed sync the system may forget what it could not write: later lines would follow on nothing.
      this.#unsynced ??= journalFailure('syncing the journal', error);
      this.#broken = this.#unsynced;
    }
    // The sync that failed for somebody else may have been of this line, too.
    if (this.#unsynced !== undefined) throw this.#unsynced;
  }

  /** A gap does not go away by trying again: what was read once cannot be read on. */
  #guard<T>(doing: string, work: () => T): T {
    if (this.#broken !== undefined) throw this.#broken;
    try {
      return work();
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) throw error;
      const failure = journalFailure(doing, error);
      if (failure.code === 'journal-gap') this.#broken = failure;
      throw failure;
    }
  }
}
