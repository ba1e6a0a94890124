import { gitFailure } from '../audit/git/failure.ts';
import type { Repository } from '../audit/git/repository.ts';
import { InputError } from '../engine/problem.ts';

/** One setting of git's, by the name that git gives it: in small letters, but for what stands between two dots. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}

/** The same, and who says it: the clone, or the user and the system. */
export interface CloneSetting extends Setting {
  readonly ofClone: boolean;
}

/** What tells which human somebody is. */
export const PERSON = '(user|author|committer)\\.email|user\\.signingkey|gpg\\.format';
/** What tells where a remote is, and what git makes of its address. */
const PLACE = 'remote\\..*\\.url|url\\..*\\.insteadof';
const OF_CLONE = new Set(['local', 'worktree']);
const MAX_OUTPUT = 256 << 10;

/**
 * What git's settings say of the remote and of the person: the system's, the user's and the clone's. One process reads
 * both, since starting it is most of what a decision costs.
 */
export class CloneSettings {
  readonly #repository: Repository;
  #last: Promise<readonly CloneSetting[]> | undefined;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** What they say now. */
  read(): Promise<readonly CloneSetting[]> {
    this.#last = readClone(this.#repository);
    return this.#last;
  }

  /** What was read last, for whoever asks right after it; it is handed out once, and read anew then. */
  last(): Promise<readonly CloneSetting[]> {
    const last = this.#last ?? readClone(this.#repository);
    this.#last = undefined;
    return last;
  }
}

async function readClone(repository: Repository): Promise<readonly CloneSetting[]> {
  const wanted = `^(${PERSON}|${PLACE})$`;
  const ended = await repository.run(['config', '--null', '--show-scope', '--get-regexp', wanted]);
  // Exit code 1 says that there are none; every other failure, that nobody knows.
  if (ended.code !== 0 && ended.code !== 1) throw gitFailure("reading git's settings", ended);
  const items = itemsOf(ended.stdout);
  return items.flatMap((scope, at) => {
    const setting = at % 2 === 0 ? settingOf(items[at + 1] ?? '') : undefined;
    return setting === undefined ? [] : [{ ...setting, ofClone: OF_CLONE.has(scope) }];
  });
}

/** What stands between the zeros of git's output. Throws when there is so much that some of it may be missing. */
export function itemsOf(output: string): string[] {
  if (output.length > MAX_OUTPUT)
    throw new InputError("git's settings name far too many people and remotes: remove some");
  return output.split('\0').slice(0, -1);
}

/** A setting; undefined for one without a value. */
export function settingOf(item: string): Setting | undefined {
  const end = item.indexOf('\n');
  return end < 0 ? undefined : { name: item.slice(0, end), value: item.slice(end + 1) };
}
