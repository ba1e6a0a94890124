import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** What a command writes into, and what comes out of it. */
export interface Pipe {
  /** For the command's stdio; this process closes it when the command has it. */
  readonly writeEnd: number;
  readonly readEnd: Readable;
}

const MKFIFO = ['/usr/bin/mkfifo', '/bin/mkfifo'];

/**
 * True pipes, which node cannot make itself: what it calls pipes are sockets, and a command that opens /dev/stdout or
 * /dev/stderr, as shell scripts do, fails on one. Undefined where they cannot be made: node's own have to do there.
 */
export function openPipes(count: number): readonly Pipe[] | undefined {
  const directory = scratchDirectory();
  if (directory === undefined) return undefined;
  const names = Array.from({ length: count }, (_, at) => join(directory, String(at)));
  const pipes: Pipe[] = [];
  try {
    makeFifos(names);
    for (const name of names) pipes.push(openPipe(name));
    return pipes;
  } catch {
    for (const { writeEnd, readEnd } of pipes) {
      closeSync(writeEnd);
      readEnd.destroy();
    }
    return undefined;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function scratchDirectory(): string | undefined {
  try {
    return mkdtempSync(join(tmpdir(), 'agentgate-run-'));
  } catch {
    return undefined;
  }
}

function makeFifos(names: readonly string[]): void {
  let failure: unknown;
  for (const program of MKFIFO) {
    try {
      execFileSync(program, ['-m', '600', ...names], { stdio: 'ignore', env: {} });
      return;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** The reading end first and without waiting, so that opening the other one does not wait for it. */
function openPipe(name: string): Pipe {
  const reading = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const writeEnd = openSync(name, constants.O_WRONLY);
    return { writeEnd, readEnd: new Socket({ fd: reading, readable: true, writable: false }) };
  } catch (error) {
    closeSync(reading);
    throw error;
  }
}
