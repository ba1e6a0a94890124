import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where programs are looked for without a PATH. */
const STANDARD_PATH = '/usr/local/bin:/usr/bin:/bin';

/** The file that a program's name stands for on the PATH of a directory; undefined when there is none. */
export function findExecutable(name: string, cwd: string, env: Environment): string | undefined {
  for (const entry of (env.PATH ?? STANDARD_PATH).split(delimiter)) {
    // An empty entry is the directory that one is in, and a relative one starts there.
    const file = join(resolve(cwd, entry), name);
    if (isExecutable(file)) return file;
  }
  return undefined;
}

/** Where links lead to; the path itself when that cannot be told. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
