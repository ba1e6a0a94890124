import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs git in a directory and returns what it prints. */
export function git(cwd: string, args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd, encoding: 'utf8' }).trim();
}

export function temporaryDirectory(name: string): string {
  return mkdtempSync(join(tmpdir(), `agentgate-${name}-`));
}

export function removeDirectory(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Makes a repository at a path, and returns the path. */
export function initRepository(path: string, ...options: readonly string[]): string {
  mkdirSync(path, { recursive: true });
  git(path, ['init', '-q', '-b', 'main', ...options]);
  return path;
}
