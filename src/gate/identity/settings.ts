import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { GIT_OPTIONS, localEnvironment } from '../../audit/git/environment.ts';
import { gitFailure } from '../../audit/git/failure.ts';
import { findGit } from '../../audit/git/program.ts';
import { run } from '../../audit/git/run.ts';
import { InputError } from '../../engine/problem.ts';
import type { Environment } from './ssh-program.ts';

/** One setting of git's that tells who somebody is. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}

const WANTED = '^((user|author|committer)\\.email|user\\.signingkey|gpg\\.format)$';
const FROM_ENVIRONMENT = /^GIT_CONFIG(?:_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+))$/;
/** What says where the settings of a user lie. */
const PLACES = [
  'PATH',
  'Path',
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'PROGRAMDATA',
];
const MAX_OUTPUT = 256 << 10;

/**
 * What git's settings say of the person, of all scopes, the one that counts last: the system's, the user's, the
 * repository's and those of the environment. They are only read, by a git that runs nothing.
 */
export async function readSettings(root: string, env: Environment): Promise<readonly Setting[]> {
  const { file, path } = findGit(root, env.PATH ?? env.Path);
  const ended = await run({
    file,
    args: [...GIT_OPTIONS, 'config', '--null', '--get-regexp', WANTED],
    cwd: root,
    env: { ...localEnvironment(env, path), ...fromEnvironment(env) },
  });
  // Exit code 1 says that there are none.
  if (ended.code !== 0 && ended.code !== 1) throw gitFailure("reading git's settings", ended);
  if (ended.stdout.length > MAX_OUTPUT)
    throw new InputError("git's settings name far too many people: remove some");
  return ended.stdout.split('\0').flatMap((item) => {
    const end = item.indexOf('\n');
    return end < 0 ? [] : [{ name: item.slice(0, end).toLowerCase(), value: item.slice(end + 1) }];
  });
}

/** Whether git reads the same settings from both environments, so that it need not be asked twice. */
export function readsTheSame(a: Environment, b: Environment): boolean {
  const isSame = PLACES.every((name) => a[name] === b[name]);
  return isSame && ![a, b].some((env) => Object.keys(env).some((name) => FROM_ENVIRONMENT.test(name)));
}

/** The file that `user.signingkey` names. */
export function signingKeyFile(value: string, root: string, env: Environment): string {
  if (value.startsWith('~/')) return join(env.HOME || homedir(), value.slice(2));
  return isAbsolute(value) ? value : resolve(root, value);
}

function fromEnvironment(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && FROM_ENVIRONMENT.test(name) ? [[name, value]] : [],
    ),
  );
}
