import { GIT_OPTIONS, localEnvironment } from '../audit/git/environment.ts';
import { findGit } from '../audit/git/program.ts';

/**
 * The files that git tracks; none outside a repository. Neither a `git` in the checkout nor the repository's own
 * configuration gets to run anything.
 */
export function trackedFiles(root: string): readonly string[] {
  // Few decisions ask for the list, and loading this module takes as long as deciding: it is loaded when one does.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { file, path } = findGit(root, process.env.PATH);
  const { status, stdout } = spawnSync(file, [...GIT_OPTIONS, 'ls-files', '-z', '--cached'], {
    cwd: root,
    env: localEnvironment(process.env, path),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.split('\0').filter((name) => name !== '') : [];
}
