import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs git with a neutral environment and returns what it prints. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd, encoding: 'utf8' }).trim();
}

export function temporaryDirectory(prefix = 'agentgate-'): string {
  return mkdtempSync(join(tmpdir(), prefix));
}

export function removeDirectory(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

export function initRepository(...options: readonly string[]): string {
  const directory = temporaryDirectory();
  git(directory, 'init', '-q', '-b', 'main', ...options);
  return directory;
}
