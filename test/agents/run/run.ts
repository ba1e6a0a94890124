import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { execute, type Outcome } from '../../../src/agents/run/execute.ts';
import type { CommandLine } from '../../../src/agents/run/start.ts';
import { repository } from '../../support/scratch.ts';

export interface Run {
  readonly outcome: Outcome;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly notes: readonly string[];
}

/** Runs a command in a scratch checkout and collects what it prints. */
export async function run(command: CommandLine, cwd = repository()): Promise<Run> {
  const stdout = new Collected();
  const stderr = new Collected();
  const notes: string[] = [];
  const outcome = await execute(command, {
    cwd,
    env: { PATH: '/usr/bin:/bin' },
    stdout,
    stderr,
    note: (text) => notes.push(text),
  });
  return { outcome, stdout: stdout.bytes(), stderr: stderr.bytes(), notes };
}

class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

/** A stream as an outcome says it. */
export function streamOf(bytes: string | Uint8Array): { digest: string; bytes: number } {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { digest, bytes: Buffer.byteLength(bytes) };
}
