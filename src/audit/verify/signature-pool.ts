import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EntryKey } from '../entry-key.ts';

/** Checks one signature. */
export type VerifySignature = (key: EntryKey, payload: Uint8Array, signature: Uint8Array) => Promise<boolean>;

/** Fewer signatures are checked sooner than a worker starts. */
const WORTH_A_WORKER = 512;
const BATCH = 128;
const MAX_WORKERS = 4;

interface Waiting {
  readonly spki: string;
  readonly data: Uint8Array;
  readonly signature: Uint8Array;
  readonly resolve: (good: boolean) => void;
  readonly reject: (error: Error) => void;
}

/** What a worker is sent: the data and the signature of each job, all in one buffer that moves over uncopied. */
interface Message {
  readonly jobs: readonly { readonly spki: string; readonly data: number; readonly signature: number }[];
  readonly bytes: Uint8Array;
}

/**
 * What a worker does. It is handed over as source, so it must use nothing from around it but its parameter; that way
 * it needs no file of its own, wherever this program was bundled to.
 */
function work(require: NodeJS.Require): void {
  const { createPublicKey, verify } = require('node:crypto') as typeof import('node:crypto');
  const { parentPort } = require('node:worker_threads') as typeof import('node:worker_threads');
  const keys = new Map<string, import('node:crypto').KeyObject>();
  const keyOf = (spki: string) => {
    const known = keys.get(spki);
    if (known !== undefined) return known;
    const key = createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
    keys.set(spki, key);
    return key;
  };
  parentPort?.on('message', ({ jobs, bytes }: Message) => {
    let at = 0;
    const take = (length: number) => {
      at += length;
      return bytes.subarray(at - length, at);
    };
    parentPort.postMessage(
      jobs.map(({ spki, data, signature }) => verify('sha256', take(data), keyOf(spki), take(signature))),
    );
  });
}

/** Checks signatures on other cores, once there are enough of them. */
export class SignaturePool {
  readonly #encode: (payload: Uint8Array) => Uint8Array;
  readonly #workers: PoolWorker[] = [];
  #batch: Waiting[] = [];
  #checked = 0;
  #next = 0;

  /** `encode` gives what is signed for a payload. */
  constructor(encode: (payload: Uint8Array) => Uint8Array) {
    this.#encode = encode;
  }

  readonly verify: VerifySignature = (key, payload, signature) => {
    this.#checked += 1;
    if (this.#checked <= WORTH_A_WORKER) return key.verify(payload, signature);
    const data = this.#encode(payload);
    return new Promise((resolve, reject) => {
      if (this.#batch.length === 0) setImmediate(() => this.#flush());
      this.#batch.push({ spki: key.spki, data, signature, resolve, reject });
      if (this.#batch.length >= BATCH) this.#flush();
    });
  };

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }

  #flush(): void {
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    const count = Math.min(MAX_WORKERS, Math.max(1, availableParallelism() - 1));
    const at = this.#next++ % count;
    this.#workers[at] ??= new PoolWorker();
    this.#workers[at].send(batch);
  }
}

/** One worker, and what it was sent and has not answered. */
class PoolWorker {
  readonly #worker = new Worker(`(${work.toString()})(require)`, { eval: true });
  readonly #sent: Waiting[][] = [];

  constructor() {
    this.#worker.on('message', (answers: readonly boolean[]) => {
      for (const [at, waiting] of (this.#sent.shift() ?? []).entries()) waiting.resolve(answers[at] === true);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('a worker that checks signatures ended')));
  }

  send(batch: Waiting[]): void {
    this.#sent.push(batch);
    const bytes = concat(batch.flatMap(({ data, signature }) => [data, signature]));
    const jobs = batch.map(({ spki, data, signature }) => ({
      spki,
      data: data.length,
      signature: signature.length,
    }));
    this.#worker.postMessage({ jobs, bytes } satisfies Message, [bytes.buffer]);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const waiting of this.#sent.splice(0).flat()) waiting.reject(error);
  }
}

/** In a buffer of its own, which can move to another thread. */
function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
