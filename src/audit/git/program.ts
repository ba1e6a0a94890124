import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { GitError } from './error.ts';

/** The program `git`, and a PATH on which nothing of the repository is found. */
export interface GitProgram {
  readonly file: string;
  readonly path: string;
}

const NAMES = process.platform === 'win32' ? ['git.exe'] : ['git'];

/**
 * Finds `git` outside the repository that `directory` is in: who may write to the checkout could put a program of that
 * name there, and a PATH with a relative or a checked-out directory would run it.
 */
export function findGit(directory: string, path: string | undefined): GitProgram {
  const forbidden = checkoutOf(realpath(directory) ?? resolve(directory));
  const outside = (place: string) => forbidden === undefined || !isWithin(place, forbidden);
  const directories = (path ?? '').split(delimiter).filter((entry) => {
    const real = isAbsolute(entry) ? realpath(entry) : undefined;
    return real !== undefined && outside(real) && outside(resolve(entry));
  });
  for (const entry of directories) {
    for (const name of NAMES) {
      const file = join(entry, name);
      const real = realpath(file);
      if (real !== undefined && outside(real) && isProgram(real)) {
        return { file, path: directories.join(delimiter) };
      }
    }
  }
  throw new GitError(
    'git-missing',
    'git was not found on the PATH (directories in the repository do not count)',
  );
}

/** The nearest directory with a `.git`, else undefined: a bare repository has nothing checked out. */
function checkoutOf(directory: string): string | undefined {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return undefined;
  }
}

function isWithin(place: string, directory: string): boolean {
  return place === directory || place.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

function realpath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
