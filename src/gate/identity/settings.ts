import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { GIT_OPTIONS, localEnvironment } from '../../audit/git/environment.ts';
import { gitFailure } from '../../audit/git/failure.ts';
import { findGit } from '../../audit/git/program.ts';
import type { Repository } from '../../audit/git/repository.ts';
import { run } from '../../audit/git/run.ts';
import { itemsOf, PERSON, type Setting, settingOf } from '../clone-settings.ts';
import type { Environment } from './ssh-program.ts';

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

/**
 * What git's settings say of the person, of all scopes, the one that counts last: the system's, the user's, the
 * repository's and those of the environment. They are only read, by a git that runs nothing.
 */
export async function readSettings(root: string, env: Environment): Promise<readonly Setting[]> {
  const { file, path } = findGit(root, env.PATH ?? env.Path);
  const ended = await run({
    file,
    args: [...GIT_OPTIONS, 'config', '--null', '--get-regexp', `^(${PERSON})$`],
    cwd: root,
    env: { ...localEnvironment(env, path), ...fromEnvironment(env) },
  });
  // Exit code 1 says that there are none.
  if (ended.code !== 0 && ended.code !== 1) throw gitFailure("reading git's settings", ended);
  return itemsOf(ended.stdout).flatMap((item) => settingOf(item) ?? []);
}

/**
 * Whether git reads here the settings that it reads from the repository alone: in a linked work tree there may be more,
 * and so in the environment, which says where the remote is to nobody.
 */
export function readsThoseOfClone({ gitDir, commonDir }: Repository, env: Environment): boolean {
  return gitDir === commonDir && !hasSettings(env);
}

/** Whether git reads the same settings from both environments, so that it need not be asked twice. */
export function readsTheSame(a: Environment, b: Environment): boolean {
  const isSame = PLACES.every((name) => a[name] === b[name]);
  return isSame && ![a, b].some(hasSettings);
}

function hasSettings(env: Environment): boolean {
  return Object.keys(env).some((name) => FROM_ENVIRONMENT.test(name));
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
