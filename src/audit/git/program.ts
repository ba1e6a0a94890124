import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { GitError } from './error.ts';

/** A program, and a PATH on which nothing of the repository is found. */
export interface GitProgram {
  readonly file: string;
  readonly path: string;
}

/** Finds `git` outside the repository that `directory` is in. */
export function findGit(directory: string, path: string | undefined): GitProgram {
  const found = findProgram('git', directory, path);
  if (found !== undefined) return found;
  throw new GitError(
    'git-missing',
    'git was not found on the PATH (directories in the repository do not count)',
  );
}

/**
 * Finds a program outside the repository that `directory` is in: who may write to the checkout could put a program of
 * that name there, and a PATH with a relative or a checked-out directory would run it.
 */
export function findProgram(
  program: string,
  directory: string,
  path: string | undefined,
): GitProgram | undefined {
  const name = process.platform === 'win32' ? `${program}.exe` : program;
  const outside = outsideCheckout(directory);
  const directories = pathOutside(path, outside);
  for (const entry of directories) {
    const file = join(entry, name);
    const real = realpath(file);
    if (real !== undefined && outside(real) && isProgram(real)) {
      return { file, path: directories.join(delimiter) };
    }
  }
  return undefined;
}

/** Tells whether a place, with its links followed, is outside the repository that `directory` is in. */
export function outsideCheckout(directory: string): (place: string) => boolean {
  const forbidden = checkoutsOf(realpath(directory) ?? resolve(directory));
  return (place) => !forbidden.some((checkout) => isWithin(place, checkout));
}

/** The directories of a PATH that are absolute, exist and are outside. */
export function pathOutside(path: string | undefined, outside: (place: string) => boolean): string[] {
  return (path ?? '').split(delimiter).filter((entry) => {
    const real = isAbsolute(entry) ? realpath(entry) : undefined;
    return real !== undefined && outside(real) && outside(resolve(entry));
  });
}

/**
 * The nearest directory with a `.git`, every one around it that agentgate guards, and the work trees whose `.git` hold
 * theirs: whoever works in a checkout can make another `.git` in it, and that hides none around it.
 */
function checkoutsOf(directory: string): string[] {
  const found: string[] = [];
  for (let current = directory; ; current = dirname(current)) {
    const marker = join(current, '.git');
    const counts = found.length === 0 || existsSync(join(current, '.agentgate'));
    if (counts && existsSync(marker)) found.push(current, ...mainCheckout(marker));
    if (dirname(current) === current) return found;
  }
}

/** A linked work tree and a submodule have a file `.git` that leads into the `.git` of the main one. */
function mainCheckout(marker: string): string[] {
  try {
    if (!statSync(marker).isFile()) return [];
    const [, place] = /^gitdir: (.*)$/m.exec(readFileSync(marker, 'utf8')) ?? [];
    const [, main] =
      /^(.*)[\\/]\.git[\\/](?:worktrees|modules)[\\/]/.exec(resolve(dirname(marker), place ?? '')) ?? [];
    const real = main === undefined ? undefined : realpath(main);
    return real === undefined ? [] : [real];
  } catch {
    return [];
  }
}

function isWithin(place: string, directory: string): boolean {
  return place === directory || place.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

/** The path with its links followed; undefined when there is nothing. */
export function realpath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a file may be run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
