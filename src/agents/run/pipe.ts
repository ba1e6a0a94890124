import { spawn } from 'node:child_process';
import { closeSync, constants, existsSync, fstatSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** What a command writes into, and what comes out of it: descriptors, which whoever has them closes. */
export interface Pipe {
  readonly writeEnd: number;
  readonly readEnd: number;
}

/** For what a command says on stdout and stderr; undefined where they cannot be made: node's own have to do there. */
export type Pipes = readonly [out: Pipe, err: Pipe] | undefined;

const MKFIFO = ['/usr/bin/mkfifo', '/bin/mkfifo'];
const TIMEOUT = 10_000;

/** Pipes for a command that may run soon: they are made while this process waits for something else. */
export class PipesAhead {
  /** Resolves when they are there, or cannot be. */
  readonly made: Promise<Pipes> = setImmediate().then(makePipes);
  #areTaken = false;

  /** Hands them over, to the first who asks. */
  take(): Promise<Pipes> {
    if (this.#areTaken) return makePipes();
    this.#areTaken = true;
    return this.made;
  }

  /** Closes them if nobody took them. */
  async close(): Promise<void> {
    if (!this.#areTaken) closePipes(await this.take());
  }
}

/**
 * True pipes, which node cannot make itself: what it calls pipes are sockets, and a command that opens /dev/stdout or
 * /dev/stderr, as shell scripts do, fails on one.
 */
export async function makePipes(): Promise<Pipes> {
  const program = MKFIFO.find((file) => existsSync(file));
  const directory = program === undefined ? undefined : scratchDirectory();
  if (program === undefined || directory === undefined) return undefined;
  const [out, err] = [join(directory, 'out'), join(directory, 'err')];
  const pipes = (await ranWell(program, ['-m', '600', out, err])) ? openBoth(out, err) : undefined;
  removeScratch(directory);
  return pipes;
}

export function closePipes(pipes: readonly Pipe[] = []): void {
  for (const { readEnd, writeEnd } of pipes) {
    closeSync(readEnd);
    closeSync(writeEnd);
  }
}

function scratchDirectory(): string | undefined {
  try {
    return mkdtempSync(join(tmpdir(), 'agentgate-run-'));
  } catch {
    return undefined;
  }
}

/** What is left of it harms nobody: the pipes have no use for their names. */
function removeScratch(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true });
  } catch {
    // Somebody else took it in hand.
  }
}

function ranWell(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', env: {}, timeout: TIMEOUT, killSignal: 'SIGKILL' });
    child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
  });
}

function openBoth(out: string, err: string): Pipes {
  const first = openPipe(out);
  const second = first === undefined ? undefined : openPipe(err);
  if (first !== undefined && second !== undefined) return [first, second];
  if (first !== undefined) closePipes([first]);
  return undefined;
}

/** The reading end first and without waiting, so that opening the other one does not wait for it. */
function openPipe(name: string): Pipe | undefined {
  const ends: number[] = [];
  try {
    for (const flags of [constants.O_RDONLY | constants.O_NONBLOCK, constants.O_WRONLY]) {
      const end = openSync(name, flags | constants.O_NOFOLLOW);
      ends.push(end);
      // Whoever says where temporary files lie may have put something else there: what nothing came out of, or anything.
      if (!fstatSync(end).isFIFO()) throw new Error('no pipe');
    }
    const [readEnd, writeEnd] = ends;
    if (readEnd !== undefined && writeEnd !== undefined) return { readEnd, writeEnd };
  } catch {
    for (const end of ends) closeSync(end);
  }
  return undefined;
}
