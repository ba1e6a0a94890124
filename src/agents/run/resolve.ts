import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { isProgram, outsideCheckout, pathOutside, realpath } from '../../audit/git/program.ts';

/** Where programs are looked for when nothing of a PATH is left: an empty one would mean the working directory. */
const SYSTEM_PATH: readonly string[] = ['/usr/bin', '/bin'];

/** Why a command cannot be run, as the exit codes of env(1) and sh(1) say it. */
export const NOT_FOUND = 127;
export const NOT_EXECUTABLE = 126;

/**
 * The directories of a PATH that a command may be found in: none of the checkout, which the agent writes to, and none
 * that is relative or empty, which would be one of the checkout when the command starts there.
 */
export function pathEntries(path: string | undefined, checkout: string): readonly string[] {
  const entries = pathOutside(path, outsideCheckout(checkout));
  return entries.length === 0 ? SYSTEM_PATH : entries;
}

/**
 * The executable that a command's name stands for. What has a slash is that file, also one of the checkout; any other
 * name is looked for on the PATH, and a link from there into the checkout does not count.
 */
export function resolveCommand(name: string, cwd: string, entries: readonly string[]): string | undefined {
  const found = findCommand(name, cwd, entries);
  return typeof found === 'string' ? found : undefined;
}

/** The executable, or the exit code that says why there is none. */
export function findCommand(
  name: string,
  cwd: string,
  entries: readonly string[],
): string | typeof NOT_FOUND | typeof NOT_EXECUTABLE {
  if (name.includes('\0') || name === '') return NOT_FOUND;
  if (name.includes('/')) {
    const file = resolve(cwd, name);
    return isProgram(file) ? file : missing([file]);
  }
  const outside = outsideCheckout(cwd);
  const candidates = entries
    .filter((entry) => entry.startsWith('/'))
    .map((entry) => join(entry, name))
    .filter((file) => {
      const real = realpath(file);
      return real !== undefined && outside(real) && outside(file);
    });
  return candidates.find(isProgram) ?? missing(candidates);
}

function missing(candidates: readonly string[]): typeof NOT_FOUND | typeof NOT_EXECUTABLE {
  return candidates.some((file) => existsSync(file)) ? NOT_EXECUTABLE : NOT_FOUND;
}

/** The entries as a PATH. */
export function joinPath(entries: readonly string[]): string {
  return entries.join(delimiter);
}
