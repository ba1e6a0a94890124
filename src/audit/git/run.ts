import { spawn } from 'node:child_process';
import { GitError } from './error.ts';
import type { Ended } from './failure.ts';

/** A process to run to its end. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input?: readonly Uint8Array[];
  readonly timeout?: number;
}

export interface Finished extends Ended {
  readonly stdout: string;
}

const TIMEOUT = 60_000;
const MAX_OUTPUT = 1 << 20;

/** Runs a process and waits until it is gone, also after a timeout: what it did is then settled. */
export function run({ file, args, cwd, env, input = [], timeout = TIMEOUT }: Command): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const output = { stdout: '', stderr: '' };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeout);
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        if (output[name].length < MAX_OUTPUT) output[name] += chunk;
      });
    }
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(new GitError('git-missing', `git cannot be started: ${cause.message}`, { cause }));
    });
    // What git started may hold its output open long after it: a transport that waits for its server.
    child.on('exit', () => {
      if (!late) return;
      child.stdout.destroy();
      child.stderr.destroy();
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (late) reject(new GitError('timed-out', `git ${args.at(-1)} took more than ${timeout / 1000} s`));
      else resolve({ code, signal, ...output });
    });
    // A process that ends without reading its input closes the pipe; its exit code says why.
    child.stdin.on('error', () => undefined);
    for (const chunk of input) child.stdin.write(chunk);
    child.stdin.end();
  });
}
