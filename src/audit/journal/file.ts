import {
  closeSync,
  constants,
  fdatasync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JournalError } from './error.ts';
import { LineReader } from './line-reader.ts';
import { syncDirectory } from './sync-directory.ts';

const NAME = /^([0-9]{12})\.jsonl$/;
const { O_APPEND, O_CREAT, O_RDONLY, O_RDWR } = constants;
// A link could lead the record elsewhere; Windows has no such flag, nor such links for ordinary users.
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;
// Nobody waits for the other end of a pipe.
const O_NONBLOCK = constants.O_NONBLOCK ?? 0;
const dataSync = promisify(fdatasync);

/** What has become of a file that is open. */
export type Fate = 'there' | 'gone' | 'replaced' | 'cut';

/** What a file is opened for. */
export type Access = 'read' | 'append';

/** A file of the journal, named by the place of its first line. */
export interface FileName {
  readonly name: string;
  readonly first: number;
}

/** The files of a journal, the oldest first. */
export function journalFiles(directory: string): FileName[] {
  return readdirSync(directory)
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => ({ name, first: Number(NAME.exec(name)?.[1]) }));
}

/** The file whose first line has this place. */
export function fileName(first: number): FileName {
  return { name: `${String(first).padStart(12, '0')}.jsonl`, first };
}

/** One open file of the journal. */
export class JournalFile {
  readonly name: string;
  readonly first: number;
  readonly reader: LineReader;
  readonly #directory: string;
  readonly #descriptor: number;
  #isNamed = false;
  #syncing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  private constructor(directory: string, { name, first }: FileName, flags: number) {
    this.name = name;
    this.first = first;
    this.#directory = directory;
    this.#descriptor = openSync(join(directory, name), flags | O_NOFOLLOW | O_NONBLOCK, 0o600);
    const stat = fstatSync(this.#descriptor);
    if (!stat.isFile() || (process.getuid !== undefined && stat.uid !== process.getuid())) {
      closeSync(this.#descriptor);
      throw new JournalError('unreadable', `${name} in the journal is not a plain file of this user`);
    }
    this.reader = new LineReader(this.#descriptor);
  }

  /** Opens a file that is there. */
  static open(directory: string, name: FileName, access: Access): JournalFile {
    return new JournalFile(directory, name, access === 'read' ? O_RDONLY : O_RDWR | O_APPEND);
  }

  /** Begins a file; another process may do the same at the same time. */
  static begin(directory: string, name: FileName): JournalFile {
    return new JournalFile(directory, name, O_RDWR | O_APPEND | O_CREAT);
  }

  /** Whether others still find what is written here, and everything that was read. */
  fate(): Fate {
    const { ino, dev, size } = fstatSync(this.#descriptor);
    const found = lstatSync(join(this.#directory, this.name), { throwIfNoEntry: false });
    if (found === undefined) return 'gone';
    if (found.ino !== ino || found.dev !== dev) return 'replaced';
    return size < this.reader.offset ? 'cut' : 'there';
  }

  /** Appends a line by one write, which no other process's write can split. */
  append(line: string): void {
    // What a process left half-written must not swallow this line.
    const bytes = Buffer.from(`${this.reader.midLine ? '\n' : ''}${line}\n`);
    if (writeSync(this.#descriptor, bytes) !== bytes.length) {
      throw new JournalError('disk-full', 'the journal took a part of the record only: no space left');
    }
  }

  /** Resolves when all that was written before is on the disk. Who waits at the same time shares one sync. */
  synced(): Promise<void> {
    this.#next ??= this.#syncing.then(() => {
      this.#next = undefined;
      // Whoever began the file may have been killed before its name was on the disk.
      if (!this.#isNamed) syncDirectory(this.#directory);
      this.#isNamed = true;
      const syncing = dataSync(this.#descriptor);
      this.#syncing = syncing.catch(() => undefined);
      return syncing;
    });
    return this.#next;
  }

  /** Leaves the file for the next one, or for good: what is in it is on the disk before. */
  leave(): void {
    fsyncSync(this.#descriptor);
    void (this.#next ?? this.#syncing)
      .catch(() => undefined)
      .then(() => this.#syncing)
      .then(() => this.close());
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
