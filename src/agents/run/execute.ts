import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, lstatSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import { constants } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { realpath } from '../../audit/git/program.ts';
import { quote } from '../../engine/json/text.ts';
import type { EntryStream } from '../../engine/schema/generated/types.ts';
import { closePipes, makePipes, type Pipes, type PipesAhead } from './pipe.ts';
import { Relay, shield } from './relay.ts';
import { findCommand, NOT_EXECUTABLE, NOT_FOUND, pathEntries } from './resolve.ts';
import { forwardSignals } from './signals.ts';

/** A command, word for word: no shell reads it. */
export type CommandLine = readonly [string, ...string[]];

export interface ExecuteOptions {
  /** Absolute. */
  readonly cwd: string;
  /** All that the command gets: see `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Where its output goes: our own stream of that name, or another one. */
  readonly stdout: 'inherit' | Writable;
  readonly stderr: 'inherit' | Writable;
  readonly input: 'inherit';
  /** The pipes for its output; made when it starts, when absent. */
  readonly pipes?: PipesAhead;
  /** Takes what is to be said of the run beside its output; on our stderr when absent. */
  readonly note?: (text: string) => void;
  /** Told when not all of its output could be handed on, though somebody still wanted it. */
  readonly lost?: () => void;
}

/** How a run ended, as its entry records it: with an exit code, or by a signal. */
export interface Outcome {
  readonly status: 'succeeded' | 'failed';
  readonly exitCode?: number;
  readonly signal?: NodeJS.Signals;
  readonly durationMs: number;
  readonly stdout: EntryStream;
  readonly stderr: EntryStream;
}

/** Of a stream on which nothing came. */
const NOTHING: EntryStream = {
  digest: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  bytes: 0,
};

/**
 * Runs a command and waits until it has ended. What keeps it from starting is its failure, with the exit codes of
 * env(1): 127 for a command that is not found, 126 for one that cannot be run.
 *
 * Its output always comes through pipes, because the record says what it was; so it sees no terminal on stdout and
 * stderr, even when we do, and may leave out colours and progress (FORCE_COLOR is handed on). Its stdin is ours.
 */
export async function execute(command: CommandLine, options: ExecuteOptions): Promise<Outcome> {
  const { cwd, env, note = (text) => void process.stderr.write(`agentgate: ${text}\n`) } = options;
  // First of all: nothing is waited for between what is found below and the start.
  const pipes = await (options.pipes?.take() ?? makePipes());
  const began = performance.now();
  const cannot = (exitCode: number, why: string): Outcome => {
    note(`${quote(command[0])} ${why}`);
    const durationMs = Math.round(performance.now() - began);
    return { status: 'failed', exitCode, durationMs, stdout: NOTHING, stderr: NOTHING };
  };
  const file = whatStarts(command[0], cwd, env);
  if (typeof file !== 'string') {
    closePipes(pipes);
    return cannot(...file);
  }

  let child: ChildProcess | undefined;
  const tooLate = new AbortController();
  const unforward = forwardSignals(
    () => child,
    () => tooLate.abort(),
  );
  try {
    const started = await start(file, command, { cwd, env, pipes }, (process) => {
      child = process;
    });
    if (started instanceof Error) return cannot(...whyNotStarted(started));
    const { exitCode, signal, durationMs, ...streams } = await relay(
      started,
      options,
      began,
      note,
      tooLate.signal,
    );
    return {
      status: exitCode === 0 ? 'succeeded' : 'failed',
      ...(signal === null ? { exitCode: exitCode ?? NOT_EXECUTABLE } : { signal }),
      durationMs,
      ...streams,
    };
  } finally {
    unforward();
  }
}

/** The file to start, or the exit code and why there is none. */
function whatStarts(name: string, cwd: string, env: ExecuteOptions['env']): string | [number, string] {
  if (!isDirectory(cwd)) return [NOT_EXECUTABLE, `cannot run: ${quote(cwd)} is no directory`];
  if (wasReplaced(cwd)) return [NOT_EXECUTABLE, `cannot run: ${quote(cwd)} is another directory now`];
  const file = findCommand(name, cwd, pathEntries(env.PATH, cwd));
  if (file === NOT_FOUND) return [NOT_FOUND, 'was not found'];
  return file === NOT_EXECUTABLE ? [NOT_EXECUTABLE, 'cannot be executed'] : file;
}

/** Hands the output on until the command has ended and all that it wrote is through. */
async function relay(
  started: Started,
  options: Pick<ExecuteOptions, 'stdout' | 'stderr' | 'lost'>,
  began: number,
  note: (text: string) => void,
  tooLate: AbortSignal,
): Promise<Ended & Pick<Outcome, 'durationMs' | 'stdout' | 'stderr'>> {
  const target = (name: 'stdout' | 'stderr') => (options[name] === 'inherit' ? process[name] : options[name]);
  const unshield = shield(new Set([target('stdout'), target('stderr')]));
  try {
    const stdout = new Relay(started.stdout, target('stdout'));
    const stderr = new Relay(started.stderr, target('stderr'));
    const end = await started.ended;
    const durationMs = Math.round(performance.now() - began);
    tooLate.addEventListener('abort', () => {
      note('interrupted: what the command wrote last was not handed on');
      stdout.giveUp();
      stderr.giveUp();
    });
    stdout.commandEnded();
    stderr.commandEnded();
    const [out, err] = await Promise.all([stdout.done, stderr.done]);
    if (out.leftOpen || err.leftOpen) {
      note('the command ended but left something running that holds its output: that is not recorded');
    }
    const lost = out.lost ?? err.lost;
    if (lost !== undefined) {
      note(`the output is not whole: it could not be written (${lost})`);
      options.lost?.();
    }
    return { ...end, durationMs, stdout: out.stream, stderr: err.stream };
  } finally {
    unshield();
  }
}

/** What `run` exits with, so that its caller sees what it would have seen of the command: 128 + n for signal n. */
export function exitStatus({ exitCode, signal }: Pick<Outcome, 'exitCode' | 'signal'>): number {
  return signal === undefined ? (exitCode ?? 1) : 128 + constants.signals[signal];
}

interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface Started {
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly ended: Promise<Ended>;
}

async function start(
  file: string,
  [name, ...args]: CommandLine,
  { cwd, env, pipes }: Pick<ExecuteOptions, 'cwd' | 'env'> & { readonly pipes: Pipes },
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

function whyNotStarted(error: NodeJS.ErrnoException): [number, string] {
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
