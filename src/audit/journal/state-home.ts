import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { InputError } from '../../engine/problem.ts';
import { JournalError, journalFailure } from './error.ts';
import { syncDirectory } from './sync-directory.ts';

/** Where agentgate keeps what must lie outside every repository. */
export function stateHome(env: Readonly<Record<string, string | undefined>>): string {
  const own = env.AGENTGATE_HOME;
  if (own !== undefined && own !== '') {
    if (isAbsolute(own)) return resolve(own);
    throw new InputError('AGENTGATE_HOME is a relative path: name the directory from the root');
  }
  const xdg = env.XDG_STATE_HOME;
  // The XDG specification says to ignore a relative path.
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'agentgate');
  // An empty HOME is none.
  return join(env.HOME || homedir(), '.local', 'state', 'agentgate');
}

/** The directory of one repository: all work trees of a repository share it, and two repositories never do. */
export function repositoryState(home: string, commonDir: string): string {
  const real = realpathSync(commonDir);
  const digest = createHash('sha256').update(real).digest('hex').slice(0, 16);
  const name = basename(real) === '.git' ? basename(dirname(real)) : basename(real);
  return join(home, 'repositories', `${name.replace(/[^\w.-]/g, '_').slice(0, 40)}-${digest}`);
}

/**
 * Makes a directory that only this user can enter, and refuses one that is somebody else's or lies in `outside`: a
 * record in the work tree would be the agent's to rewrite, or to commit.
 */
export function privateDirectory(directory: string, outside: string | undefined): void {
  try {
    // By its name and by where links lead: whoever can write to either can put another directory in its place.
    checkAbove(resolve(directory));
    const made = mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (made !== undefined) syncAbove(resolve(directory), dirname(resolve(made)));
    checkAbove(realpathSync(directory));
    const stat = lstatSync(directory);
    const mine = process.getuid === undefined || stat.uid === process.getuid();
    if (!stat.isDirectory() || !mine) throw unsafe(directory, 'is not a directory of this user');
    if ((stat.mode & 0o077) !== 0 && process.platform !== 'win32') chmodSync(directory, 0o700);
    if (outside !== undefined && isWithin(realpathSync(directory), realpathSync(outside))) {
      throw unsafe(directory, 'lies in the work tree; set AGENTGATE_HOME to a directory outside');
    }
  } catch (error) {
    throw journalFailure(`the directory ${directory} cannot be used`, error);
  }
}

const WORLD_WRITABLE = 0o002;
const STICKY = 0o1000;

function checkAbove(directory: string): void {
  if (process.platform === 'win32') return;
  for (let at = dirname(directory); ; at = dirname(at)) {
    const { mode = 0 } = statSync(at, { throwIfNoEntry: false }) ?? {};
    if ((mode & WORLD_WRITABLE) !== 0 && (mode & STICKY) === 0) {
      throw unsafe(at, 'can be written to by everybody; set AGENTGATE_HOME to a directory elsewhere');
    }
    if (at === dirname(at)) return;
  }
}

/** The directories from one up to another, so that a power cut does not take what was just made. */
function syncAbove(directory: string, top: string): void {
  for (let at = dirname(directory); isWithin(at, top); at = dirname(at)) {
    syncDirectory(at);
    if (at === dirname(at)) return;
  }
}

function isWithin(place: string, directory: string): boolean {
  return place === directory || place.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

function unsafe(directory: string, why: string): JournalError {
  return new JournalError('unsafe-directory', `${directory} ${why}`);
}
