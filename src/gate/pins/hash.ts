import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { InputError } from '../../engine/problem.ts';

/** All files of an action together. What is larger is refused, since a pin on less than all of it would be a lie. */
const MAX_BYTES = 1024 ** 3;
const CHUNK = 256 * 1024;
// Whatever has taken the file's place since it was looked at: opening it never waits.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Pins of files: digests, or why there is none. */
export class FileHasher {
  readonly #known = new Map<string, string>();
  #left = MAX_BYTES;

  /**
   * `sha256:…` of what is in a file, links followed; otherwise a word that says what is there, so that any change of
   * that is a change of the pin, too. Throws InputError when it is too much to read.
   */
  async pin(path: string): Promise<string> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const pin = await this.#read(path);
    this.#known.set(path, pin);
    return pin;
  }

  async #read(path: string): Promise<string> {
    let file: FileHandle | undefined;
    try {
      // Opening a device may already do something.
      const before = kindOf(await stat(path));
      if (before !== 'file') return before;
      file = await open(path, READ);
      const stats = await file.stat();
      const kind = kindOf(stats);
      return kind === 'file' ? await this.#digest(file, stats, path) : kind;
    } catch (error) {
      if (error instanceof InputError) throw error;
      return isMissing(error) ? 'absent' : 'unreadable';
    } finally {
      await file?.close();
    }
  }

  async #digest(file: FileHandle, { size }: Stats, path: string): Promise<string> {
    if (size > this.#left) throw tooLarge(path);
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK);
      if (bytesRead === 0) return `sha256:${hash.digest('hex')}`;
      this.#left -= bytesRead;
      // It may grow while it is read.
      if (this.#left < 0) throw tooLarge(path);
      hash.update(buffer.subarray(0, bytesRead));
    }
  }
}

function kindOf(stats: Stats): string {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'directory';
  if (stats.isFIFO()) return 'pipe';
  return stats.isSocket() ? 'socket' : 'device';
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function tooLarge(path: string): InputError {
  return new InputError(
    `the files that the action names have more than ${MAX_BYTES / 1024 ** 2} MiB together, too much to pin: name fewer`,
    { file: path },
  );
}
