import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory of this test run. */
export function temporaryDirectory(name: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `agentgate-${name}-`)));
}

export function removeDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** Runs git as a user would, with an identity and without the machine's own configuration. */
export function git(cwd: string, args: readonly string[], input: string | Uint8Array = ''): string {
  const who = { NAME: 'a', EMAIL: 'a@example.com' };
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    ...{ GIT_AUTHOR_NAME: who.NAME, GIT_AUTHOR_EMAIL: who.EMAIL },
    ...{ GIT_COMMITTER_NAME: who.NAME, GIT_COMMITTER_EMAIL: who.EMAIL },
  };
  return execFileSync('git', args, { cwd, env, input, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Makes a repository; with a commit when it has a work tree. */
export function initRepository(directory: string, ...options: readonly string[]): string {
  git(tmpdir(), ['init', '-q', '-b', 'main', ...options, directory]);
  if (!options.includes('--bare')) git(directory, ['commit', '-q', '--allow-empty', '-m', 'start']);
  return directory;
}
