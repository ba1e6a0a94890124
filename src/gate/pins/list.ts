import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findProgram } from '../../audit/git/program.ts';
import { InputError } from '../../engine/problem.ts';
import { defaultFiles } from './defaults.ts';
import { findExecutable, realPath } from './executable.ts';
import { FileHasher } from './hash.ts';
import type { Paths } from './where.ts';

/** An entry of the log could not hold more. */
const MAX_PINS = 300;
const MAX_LOOKS = 10_000;

/** What a shell does itself when no program of the name is found. */
const BUILTINS: ReadonlySet<string> = new Set(
  (
    ': . [ [[ (( alias bg bind break builtin caller cd chdir command compgen complete continue declare dirs disown echo enable eval ' +
    'exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read readarray ' +
    'readonly return set shift shopt source suspend test times trap true type typeset ulimit umask unalias unset wait'
  ).split(' '),
);

/** The pins of an action while they are collected. */
export class PinList {
  readonly #paths: Paths;
  readonly #directories: readonly string[];
  readonly #hasher = new FileHasher();
  readonly #pins = new Map<string, string>();
  #looks = 0;

  /** Relative names are looked for in each of these directories. */
  constructor(paths: Paths, directories: readonly string[]) {
    this.#paths = paths;
    this.#directories = directories;
  }

  pins(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#pins].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** A program by its name, or by a path from where the command may run. */
  async program(name: string): Promise<void> {
    for (const directory of this.#directories) {
      if (name.includes('/')) await this.programFile(this.#paths.fromWord(name, directory), name);
      else await this.#programOnPath(name, directory);
    }
  }

  async programFile(file: string | undefined, said: string): Promise<void> {
    if (file === undefined) this.#set(`executable:${said}`, 'unreadable');
    else await this.#executable(realPath(file));
  }

  async file(file: string | undefined, said: string): Promise<void> {
    if (file === undefined) this.#set(`file:${said}`, 'unreadable');
    else await this.#file(file);
  }

  /** A word that may name a file; only when there is one, and the command does not write it. */
  async operand(word: string, written: ReadonlySet<string>): Promise<void> {
    for (const directory of this.#directories) {
      const file = this.#paths.fromWord(word, directory);
      if (file !== undefined && !written.has(file) && (await this.#isA(file, 'file'))) await this.#file(file);
    }
  }

  /** What the program looks for by itself: where the line may be, or in the directories that it is told. */
  async defaults(words: readonly string[], told: readonly string[]): Promise<void> {
    const names = defaultFiles(words);
    if (names.length === 0) return;
    const directories = [...this.#directories];
    for (const file of told) if (await this.#isA(file, 'directory')) directories.push(file);
    for (const directory of directories) for (const name of names) await this.#file(join(directory, name));
  }

  async #programOnPath(name: string, directory: string): Promise<void> {
    const { env, root } = this.#paths.where;
    const found = findExecutable(name, directory, env);
    // The first word of a command is found without links into the checkout, every other by whoever runs it.
    const started = findProgram(name, root, env.PATH)?.file;
    if (started !== undefined && started !== found) await this.#executable(realPath(started));
    if (found !== undefined) await this.#executable(realPath(found));
    else if (!BUILTINS.has(name) && !name.endsWith('=')) this.#set(`executable:${name}`, 'absent');
  }

  async #executable(file: string): Promise<void> {
    const name = this.#paths.name(file);
    // Apart from a name that is not found on the PATH.
    const shown = name.includes('/') ? name : `./${basename(name)}`;
    this.#set(`executable:${shown}`, await this.#hasher.pin(file));
  }

  async #file(file: string): Promise<void> {
    const pin = await this.#hasher.pin(file);
    // What lies in it would be too much, and is not bound.
    if (pin !== 'directory') this.#set(`file:${this.#paths.name(file)}`, pin);
  }

  async #isA(file: string, kind: 'file' | 'directory'): Promise<boolean> {
    this.#looks += 1;
    if (this.#looks > MAX_LOOKS)
      throw new InputError('the command has too many words to pin what it names: split it');
    try {
      const stats = await stat(file);
      return kind === 'file' ? stats.isFile() : stats.isDirectory();
    } catch {
      return false;
    }
  }

  #set(name: string, pin: string): void {
    this.#pins.set(name, pin);
    if (this.#pins.size > MAX_PINS) {
      throw new InputError(`the command names more than ${MAX_PINS} files, too many to pin: split it`);
    }
  }
}
