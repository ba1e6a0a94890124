import type { SpawnSyncReturns } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GIT_OPTIONS, localEnvironment } from '../audit/git/environment.ts';
import { gitFailure } from '../audit/git/failure.ts';
import { findGit } from '../audit/git/program.ts';
import { messageOf } from '../engine/problem.ts';

/**
 * The files that git tracks; none outside a repository. Where git cannot tell, this throws: of no files there would be
 * no owners. Neither a `git` in the checkout nor the repository's own configuration gets to run anything.
 */
export function trackedFiles(root: string): readonly string[] {
  if (!isInRepository(root)) return [];
  // Few decisions ask for the list, and loading this module takes as long as deciding: it is loaded when one does.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { file, path } = findGit(root, process.env.PATH);
  const ended = spawnSync(file, [...GIT_OPTIONS, 'ls-files', '-z', '--cached'], {
    cwd: root,
    env: localEnvironment(process.env, path),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (ended.error !== undefined || ended.status !== 0) throw failureOf(ended);
  return ended.stdout.split('\0').filter((name) => name !== '');
}

/** Whether anything on the way up says so; whether it is whole, git has to say. */
function isInRepository(directory: string): boolean {
  for (let at = directory; ; at = dirname(at)) {
    if (lstatSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return true;
    if (dirname(at) === at) return false;
  }
}

function failureOf({ error, status, signal, stderr }: SpawnSyncReturns<string>): Error {
  const words = error === undefined ? stderr : messageOf(error);
  return gitFailure('the tracked files cannot be listed', { code: status, signal, stderr: words });
}
