import { Chain, gap } from './chain.ts';
import type { JournalPosition } from './error.ts';
import { type Access, type FileName, fileName, JournalFile, journalFiles } from './file.ts';
import { type Line, parseLine } from './line.ts';

/** Follows the journal from its oldest file to its end, and on as processes write. */
export class Tail {
  readonly torn: JournalPosition[] = [];
  readonly #directory: string;
  readonly #access: Access;
  #chain = new Chain();
  #file: JournalFile | undefined;

  constructor(directory: string, access: Access) {
    this.#directory = directory;
    this.#access = access;
  }

  get chain(): Chain {
    return this.#chain;
  }

  /** The file that was read last; undefined before the first. */
  get file(): JournalFile | undefined {
    return this.#file;
  }

  /** The lines that count and were not read before, from as many files as there are. */
  *lines(): Generator<Line> {
    // Listed before anything is read: a file's last line was written before the next file was made.
    const names = journalFiles(this.#directory);
    if (this.#file !== undefined && this.#isGone(this.#file, names)) this.startOver(names);
    if (this.#file !== undefined) yield* this.#readOn(this.#file);
    const last = this.#file?.first ?? 0;
    for (const name of names.filter(({ first }) => first > last)) yield* this.#readOn(this.#open(name));
    this.#checkStart(names);
  }

  /** The file for the next line; begins it when the last one is closed. */
  fileToWrite(): JournalFile {
    if (this.#file !== undefined && !this.#chain.closed) return this.#file;
    const { first, name } = fileName(this.#chain.n + 1);
    if (this.#file?.first === first) return this.#file;
    return this.#moveTo(JournalFile.begin(this.#directory, { first, name }));
  }

  close(): void {
    if (this.#access === 'append') this.#file?.leave();
    else this.#file?.close();
    this.#file = undefined;
  }

  *#readOn(file: JournalFile): Generator<Line> {
    for (const { text, number } of file.reader.lines()) {
      const position = { file: file.name, line: number };
      const line = parseLine(text);
      if (line === undefined) {
        if (text !== '') this.torn.push(position);
        continue;
      }
      // Older files may be gone once they were flushed: the oldest that is left says what it follows.
      if (this.#chain.n === 0 && file.first > 1) this.#chain.startAt(file.first, line.prev);
      if (this.#chain.accept(line, position)) yield line;
    }
  }

  #open(name: FileName): JournalFile {
    const { n, closed } = this.#chain;
    if (this.#file !== undefined && (!closed || name.first !== n + 1)) {
      throw gap(`the file does not follow line ${n}`, { file: name.name, line: 1 });
    }
    return this.#moveTo(JournalFile.open(this.#directory, name, this.#access));
  }

  #moveTo(file: JournalFile): JournalFile {
    this.close();
    this.#file = file;
    return file;
  }

  /** Whether a file was removed. One that was exchanged or cut shows no gap by itself: its lines are just not there. */
  #isGone(file: JournalFile, names: readonly FileName[]): boolean {
    const fate = file.fate();
    const position = { file: file.name, line: file.reader.number };
    if (fate === 'replaced') throw gap('the file was replaced', position);
    if (fate === 'cut') throw gap('the file is shorter than it was', position);
    return fate === 'gone' || !names.some(({ first }) => first === file.first);
  }

  /** The file that we were at was flushed and removed while we were idle, or the whole journal was. */
  startOver(names = journalFiles(this.#directory)): void {
    const { name: file = '' } = this.#file ?? {};
    if (names.length === 0) throw gap('the journal was removed', { file, line: 1 });
    this.close();
    this.#chain = new Chain();
  }

  #checkStart([oldest]: readonly FileName[]): void {
    if (oldest !== undefined && oldest.first - 1 > this.#chain.flushed) {
      throw gap('records before it were not flushed', { file: oldest.name, line: 1 });
    }
  }
}
