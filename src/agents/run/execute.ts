import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Writable } from 'node:stream';
import { quote } from '../../engine/json/text.ts';
import type { EntryStream } from '../../engine/schema/generated/types.ts';
import { closePipes, makePipes, type PipesAhead } from './pipe.ts';
import { Relay, shield } from './relay.ts';
import { NOT_EXECUTABLE } from './resolve.ts';
import { forwardSignals } from './signals.ts';
import {
  type CommandLine,
  type Ended,
  type Place,
  type Started,
  start,
  whatStarts,
  whyNotStarted,
} from './start.ts';

export interface ExecuteOptions extends Place {
  /** Where its output goes: our own stream of that name, or another one. */
  readonly stdout: 'inherit' | Writable;
  readonly stderr: 'inherit' | Writable;
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
