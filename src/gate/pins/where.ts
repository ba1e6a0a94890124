import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Place } from '../../engine/paths/fact.ts';
import { InputError } from '../../engine/problem.ts';
import { realPath } from './executable.ts';

/** Where an action would run on this machine. */
export interface Where {
  /** The work tree. */
  readonly root: string;
  readonly cwd: string;
  /** The environment that the action would get. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The commit that is checked out; undefined when there is none. */
  readonly head: string | undefined;
}

/** Paths as the engine found them, on this machine, and as people read them. */
export class Paths {
  readonly where: Where;
  readonly #place: Place;
  readonly #roots: readonly string[];

  /** Throws InputError when the action was read for another directory than it would run in: its paths would be others. */
  constructor(place: Place, where: Where) {
    this.where = where;
    this.#place = place;
    this.#roots = [...new Set([where.root, realPath(where.root)])];
    const said = this.local(place.cwd) ?? place.cwd;
    if (realPath(said) !== realPath(where.cwd)) {
      throw new InputError(
        `the action was read for ${said}, but would run in ${where.cwd}: ask again from there`,
      );
    }
  }

  /** The file of a path of the engine; undefined when it lies in a home that is not known here. */
  local(path: string): string | undefined {
    const { root } = this.#place;
    const { HOME } = this.where.env;
    if (path === '~' || path.startsWith('~/')) {
      return HOME !== undefined && isAbsolute(HOME) ? join(HOME, path.slice(1)) : undefined;
    }
    if (path.startsWith('~')) return undefined;
    if (path === root || path.startsWith(`${root}/`)) return join(this.where.root, path.slice(root.length));
    return path.startsWith('/') ? path : join(this.where.root, path);
  }

  /** The file that a word names in a directory. */
  fromWord(word: string, directory: string): string | undefined {
    return word.startsWith('~') ? this.local(word) : resolve(directory, word);
  }

  /** `deploy.sh` for what lies in the work tree, `~/x` in this user's home, otherwise the whole path. */
  name(file: string): string {
    for (const root of this.#roots) {
      const inside = insideOf(root, file);
      if (inside !== undefined) return inside.startsWith('~') ? `./${inside}` : inside;
    }
    const { HOME = '' } = this.where.env;
    const home = isAbsolute(HOME) && HOME !== sep ? insideOf(HOME, file) : undefined;
    return home === undefined ? file : `~/${home}`;
  }
}

function insideOf(directory: string, file: string): string | undefined {
  const path = relative(directory, file);
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path;
}
