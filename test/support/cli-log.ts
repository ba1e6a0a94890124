import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { repositoryState } from '../../src/audit/journal/state-home.ts';
import type { AuditLog } from './audit-log.ts';
import { type CliResult, runCli } from './cli.ts';
import { git } from './git.ts';

/** A home for keys and memories that is gone when the test ends. */
export function scratchHome(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'agentgate-home-')));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Where the keys of a repository are. */
export function keyDirectory(home: string, repository: string): string {
  return join(repositoryState(home, join(repository, '.git')), 'keys');
}

/** Runs commands in the repository of a test log, with its log key and the gate's key. */
export function commandsOn(log: AuditLog, home = scratchHome()) {
  const keys = keyDirectory(home, log.directory);
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  for (const [from, to] of [
    ['log', 'log.pem'],
    ['gate', 'signer.pem'],
  ] as const) {
    copyFileSync(join(log.root, 'keys', from), join(keys, to));
    execFileSync('chmod', ['600', join(keys, to)]);
  }
  const run = (...args: string[]): Promise<CliResult> =>
    runCli(args, { cwd: log.directory, env: { AGENTGATE_HOME: home } });
  return { run, home, keys };
}

/** A bare remote that has the trusted branch and the log of a test log, as `origin`. */
export function withRemote(log: AuditLog): string {
  const remote = join(log.root, 'remote.git');
  git(log.root, ['init', '-q', '--bare', '-b', 'main', remote]);
  git(log.directory, ['remote', 'add', 'origin', remote]);
  git(log.directory, ['push', '-q', 'origin', 'refs/remotes/origin/main:refs/heads/main']);
  return remote;
}

/** A fresh clone of a remote. */
export function cloneOf(log: AuditLog, remote: string, ...options: string[]): string {
  const clone = mkdtempSync(join(log.root, 'clone-'));
  git(log.root, ['clone', '-q', ...options, `file://${remote}`, clone]);
  return clone;
}
