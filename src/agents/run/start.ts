import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, lstatSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { realpath } from '../../audit/git/program.ts';
import { quote } from '../../engine/json/text.ts';
import type { Pipes } from './pipe.ts';
import { findCommand, NOT_EXECUTABLE, NOT_FOUND, pathEntries } from './resolve.ts';

/** A command, word for word: no shell reads it. */
export type CommandLine = readonly [string, ...string[]];

/** What is around a command when it starts. */
export interface Place {
  /** Absolute. */
  readonly cwd: string;
  /** All that the command gets: see `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
}

/** The file to start, or the exit code and why there is none. */
export function whatStarts(name: string, cwd: string, env: Place['env']): string | [number, string] {
  if (!isDirectory(cwd)) return [NOT_EXECUTABLE, `cannot run: ${quote(cwd)} is no directory`];
  if (wasReplaced(cwd)) return [NOT_EXECUTABLE, `cannot run: ${quote(cwd)} is another directory now`];
  const file = findCommand(name, cwd, pathEntries(env.PATH, cwd));
  if (file === NOT_FOUND) return [NOT_FOUND, 'was not found'];
  return file === NOT_EXECUTABLE ? [NOT_EXECUTABLE, 'cannot be executed'] : file;
}

/** How a process ended: one of the two is known. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A command that runs: what it writes, and its end. */
export interface Started {
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly ended: Promise<Ended>;
}

/** Starts it; what keeps it from starting is handed back. */
export async function start(
  file: string,
  [name, ...args]: CommandLine,
  { cwd, env, pipes }: Place & { readonly pipes: Pipes },
  running: (child: ChildProcess) => void,
): Promise<Started | Error> {
  const [out, err] = pipes ?? [];
  const ours = pipes?.map(({ readEnd: fd }) => new Socket({ fd, readable: true, writable: false }));
  try {
    // A script named by path sees the name that it was called by, as from a shell.
    const child = spawn(name.includes('/') ? name : file, args, {
      argv0: name,
      // Where this process stands cannot be replaced, what stands at its path can.
      cwd: isOurs(cwd) ? undefined : cwd,
      env,
      stdio: ['inherit', out?.writeEnd ?? 'pipe', err?.writeEnd ?? 'pipe'],
    });
    running(child);
    const ended: Started['ended'] = new Promise((resolve) => {
      child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve).once('error', reject);
    });
    // From here on an error is of a signal that may not be sent: the command has become another user's.
    child.on('error', () => {});
    const [stdout, stderr] = ours ?? [child.stdout, child.stderr];
    if (!stdout || !stderr) throw new Error('a command without output cannot be');
    return { stdout, stderr, ended };
  } catch (error) {
    for (const socket of ours ?? []) socket.destroy();
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    // As long as this process could write too, the reader would never see the end.
    if (out !== undefined) closeSync(out.writeEnd);
    if (err !== undefined) closeSync(err.writeEnd);
  }
}

/** The exit code, and why. */
export function whyNotStarted(error: NodeJS.ErrnoException): [number, string] {
  // The file was there a moment ago: what is not found now is the interpreter in its first line.
  if (error.code === 'ENOENT') return [NOT_FOUND, 'cannot be executed: its interpreter was not found'];
  return [NOT_EXECUTABLE, `cannot be executed: ${error.code ?? error.message}`];
}

/** Whether this process stands there, or stood there before. */
function isOurs(cwd: string): boolean {
  return cwd === process.cwd();
}

/** Whether at the path of the directory that we stand in there is another one, or a link, since we were started. */
function wasReplaced(cwd: string): boolean {
  if (!isOurs(cwd)) return false;
  const [here, there] = [statSync('.'), lstatSync(cwd)];
  return here.ino !== there.ino || here.dev !== there.dev || realpath(cwd) !== cwd;
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
