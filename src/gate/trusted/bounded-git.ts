import { type ChildProcess, spawn } from 'node:child_process';
import { GitError } from '../../audit/git/error.ts';
import type { Command, Finished } from '../../audit/git/run.ts';

/** A git process that talks to a remote, which may answer anything, or never. */
export interface BoundedCommand extends Omit<Command, 'input'> {
  readonly timeout: number;
}

const MAX_STDOUT = 64 << 10;
const MAX_STDERR = 16 << 10;

/** What would outlive this process, since a terminal's interrupt does not reach other groups. */
const running = new Set<ChildProcess>();

/**
 * Runs git in a process group of its own, so that a transport that hangs ends with it, and that what asks for a
 * password finds no terminal. More output than anybody needs ends it as well.
 */
export function runBounded({ file, args, cwd, env, timeout }: BoundedCommand): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const detached = process.platform !== 'win32';
    const child = spawn(file, args, {
      cwd,
      env,
      detached,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output = { stdout: '', stderr: '' };
    const leave = () => {
      clearTimeout(timer);
      running.delete(child);
      if (running.size === 0) process.off('exit', endAll);
    };
    const fail = (code: 'timed-out' | 'too-large', why: string) => {
      leave();
      endGroup(child);
      reject(new GitError(code, why));
    };
    const timer = setTimeout(() => fail('timed-out', `no answer within ${timeout / 1000} s`), timeout);
    if (running.size === 0) process.once('exit', endAll);
    running.add(child);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output.stdout += chunk;
      if (output.stdout.length > MAX_STDOUT) fail('too-large', 'the answer is far too long');
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output.stderr = (output.stderr + chunk).slice(-MAX_STDERR);
    });
    child.on('error', (cause) => {
      leave();
      reject(new GitError('git-missing', `git cannot be started: ${cause.message}`, { cause }));
    });
    child.on('close', (code, signal) => {
      leave();
      resolve({ code, signal, ...output });
    });
  });
}

function endAll(): void {
  for (const child of running) endGroup(child);
}

function endGroup(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
