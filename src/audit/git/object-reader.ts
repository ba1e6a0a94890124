import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { type BatchAnswer, BatchParser } from './batch-parser.ts';
import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import { type GitObject, gitObject } from './object.ts';
import { isOid, type ObjectFormat } from './oid.ts';
import type { Command } from './run.ts';

interface Request {
  readonly name: string;
  readonly cap: number;
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

type Whole = Exclude<BatchAnswer, { kind: 'too-large' }>;

interface Reading {
  readonly child: ChildProcessWithoutNullStreams;
  readonly parser: BatchParser;
  stderr: string;
}

/** How many requests git has before it at once: more would only fill pipes. It gets new ones when half are answered. */
const WINDOW = 256;

/**
 * Reads objects by name through one `git cat-file --batch`, without checkout filters. What comes back is hashed again,
 * so that an object is what its name says. The process starts with the first request and does not keep ours alive.
 */
export class ObjectReader {
  readonly #command: Command;
  readonly #format: ObjectFormat;
  readonly #waiting: Request[] = [];
  readonly #asked: Request[] = [];
  #reading: Reading | undefined;

  constructor(command: Command, format: ObjectFormat) {
    this.#command = command;
    this.#format = format;
  }

  /** The object with this name (an object's or a whole ref's), or undefined when there is none. */
  read(name: string, cap: number): Promise<GitObject | undefined> {
    return new Promise((resolve, reject) => {
      if (!/^[\w./-]+$/.test(name)) throw new GitError('unreadable', 'no object or ref has this name');
      this.#waiting.push({ name, cap, resolve, reject });
      this.#reading ??= this.#start();
      // Requests that come together are written together: each write wakes git.
      if (this.#waiting.length === 1) queueMicrotask(() => this.#ask());
    });
  }

  /** Ends the process; the next request would start another. What is still asked for fails, whoever waits for it. */
  close(): void {
    this.#reading?.child.stdin.end();
    this.#reading = undefined;
    const closed = new GitError('unreadable', 'the repository was closed while an object was being read');
    for (const { reject } of [...this.#asked.splice(0), ...this.#waiting.splice(0)]) reject(closed);
  }

  #ask(): void {
    if (this.#waiting.length === 0 || this.#asked.length >= WINDOW) return;
    this.#reading ??= this.#start();
    const { child } = this.#reading;
    const next = this.#waiting.splice(0, WINDOW - this.#asked.length);
    this.#asked.push(...next);
    keepAlive(child, true);
    child.stdin.write(next.map(({ name }) => `${name}\n`).join(''));
  }

  #start(): Reading {
    const { file, args, cwd, env } = this.#command;
    const child = spawn(file, args, { cwd, env: { ...env }, stdio: 'pipe', windowsHide: true });
    const reading: Reading = { child, parser: new BatchParser(), stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      reading.parser.push(chunk);
      this.#answer(reading);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      reading.stderr = (reading.stderr + chunk).slice(-10_000);
    });
    child.stdin.on('error', () => undefined);
    child.on('error', (cause) => {
      this.#restart(
        reading,
        new GitError('git-missing', `git cannot be started: ${cause.message}`, { cause }),
      );
    });
    child.on('close', (code, signal) => {
      const ended = { code, signal, stderr: reading.stderr };
      this.#restart(reading, gitFailure('reading an object', ended, 'unreadable'));
    });
    return reading;
  }

  #answer(reading: Reading): void {
    if (this.#reading !== reading) return;
    for (let [request] = this.#asked; request !== undefined; [request] = this.#asked) {
      const answer = reading.parser.next(request.cap);
      if (answer === undefined) break;
      if (answer.kind === 'too-large') {
        // Its bytes may be many more than anybody should wait for: another process reads on behind it.
        reading.child.kill('SIGKILL');
        this.#restart(reading, tooLarge(answer.oid, answer.size, request.cap));
        return;
      }
      this.#asked.shift();
      settle(request, answer, this.#format);
    }
    if (this.#asked.length === 0) keepAlive(reading.child, false);
    if (this.#asked.length <= WINDOW / 2) this.#ask();
  }

  /** The request that git was at fails; the others are asked again. */
  #restart(reading: Reading, error: GitError): void {
    if (this.#reading !== reading) return;
    this.#reading = undefined;
    const [failed, ...others] = this.#asked.splice(0);
    this.#waiting.unshift(...others);
    failed?.reject(error);
    this.#ask();
  }
}

function tooLarge(oid: string, size: number, cap: number): GitError {
  return new GitError('too-large', `the object ${oid} has ${size} bytes; no more than ${cap} are read here`);
}

/** A process that waits for requests must not keep ours from ending; one that answers must. */
function keepAlive(child: ChildProcessWithoutNullStreams, alive: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr] as (Socket & { ref(): void })[]) {
    if (alive) handle.ref();
    else handle.unref();
  }
}

function settle({ name, resolve, reject }: Request, answer: Whole, format: ObjectFormat): void {
  if (answer.kind === 'absent') {
    if (answer.words === `${name} missing`) resolve(undefined);
    else reject(new GitError('unreadable', `git cannot read ${name}: ${answer.words}`));
    return;
  }
  const object = gitObject(format, answer.type, answer.bytes);
  const isAsked = name === answer.oid || !isOid(name);
  if (object.oid === answer.oid && isAsked) resolve(object);
  else
    reject(
      new GitError('object-corrupt', `the object ${answer.oid} is damaged: its bytes have another hash`),
    );
}
