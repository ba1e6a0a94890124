import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import type { EntryStream } from '../../engine/schema/generated/types.ts';

/** How long a stream may be silent, once the command has ended, before whoever still holds it is left alone. */
const GRACE_MS = 1_000;
/** More than a pipe holds: once the command has ended, what comes after so much was not written by it. */
const LAST_BYTES = 1024 * 1024;

/** What came through, and whether something that the command left behind still held the stream open. */
export interface Relayed {
  readonly stream: EntryStream;
  readonly leftOpen: boolean;
  /** Why not all of it was handed on, where that was not for a reader who had seen enough. */
  readonly lost: string | undefined;
}

/**
 * Hands on what a command writes, byte for byte and no faster than it is taken, and hashes it on the way. When nobody
 * takes it any more, the command's end is closed too, so that it learns of it as it would without us.
 */
export class Relay {
  readonly #source: Readable;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  /** How much came since the command ended; undefined while it runs. */
  #late: number | undefined;
  #leftOpen = false;
  #lost: string | undefined;
  /** The silence that is being waited through, while nothing comes. */
  #silence: NodeJS.Timeout | undefined;
  #reading = true;
  #abandon: () => void = () => {};
  readonly done: Promise<Relayed>;

  constructor(source: Readable, target: Writable) {
    this.#source = source;
    const abandoned = new Promise<void>((resolve) => {
      this.#abandon = resolve;
    });
    this.done = Promise.race([this.#run(target), abandoned]).then(() => this.#relayed());
  }

  /** Waits no longer, neither for the command's side nor for who reads from us. */
  giveUp(): void {
    this.#source.destroy();
    this.#abandon();
  }

  /** Says that the command has ended: what it wrote is still handed on, what it left running is not waited for. */
  commandEnded(): void {
    this.#late = 0;
    if (this.#reading) this.#listen();
  }

  async #run(target: Writable): Promise<void> {
    try {
      for await (const chunk of this.#source) {
        this.#took(chunk);
        const failure = await written(target, chunk);
        if (failure !== undefined) {
          if (failure !== CLOSED) this.#lost = failure;
          break;
        }
        this.#leftOpen = this.#late !== undefined && this.#late > LAST_BYTES;
        if (this.#leftOpen) break;
        this.#listen();
      }
    } catch {
      // A stream that breaks, or that was given up, is at its end.
    }
    this.#stopListening();
    this.#source.destroy();
  }

  #relayed(): Relayed {
    const digest = `sha256:${this.#hash.digest('hex')}`;
    return { stream: { digest, bytes: this.#bytes }, leftOpen: this.#leftOpen, lost: this.#lost };
  }

  #took(chunk: Uint8Array): void {
    this.#stopListening();
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    if (this.#late !== undefined) this.#late += chunk.length;
  }

  /** Only silence of the command's side counts: who reads from us may take as long as they like. */
  #listen(): void {
    this.#reading = true;
    if (this.#late === undefined) return;
    const silence = setTimeout(() => {
      // This process may have been stopped for the whole time: what waits to be read comes first.
      setImmediate(() => {
        if (this.#silence !== silence) return;
        this.#leftOpen = true;
        this.#source.destroy();
      });
    }, GRACE_MS);
    this.#silence = silence;
  }

  #stopListening(): void {
    this.#reading = false;
    clearTimeout(this.#silence);
    this.#silence = undefined;
  }
}

/** Of a reader who has seen enough. */
const CLOSED = 'EPIPE';

/** Waits until a chunk is taken; the code of the error when it is not. */
function written(target: Writable, chunk: Uint8Array): Promise<string | undefined> {
  if (target.destroyed || target.writableEnded) return Promise.resolve(CLOSED);
  return new Promise((resolve) => {
    target.write(chunk, (error: NodeJS.ErrnoException | null | undefined) => {
      resolve(error === null || error === undefined ? undefined : (error.code ?? error.message));
    });
  });
}

/**
 * While a command runs, output that nobody takes must not end this process, as its own listeners may have it: the run
 * is still to be recorded. Returns what puts them back.
 */
export function shield(targets: ReadonlySet<Writable>): () => void {
  const restores = [...targets].map((target) => {
    const others = target.listeners('error') as ((error: Error) => void)[];
    const ignore = (): void => {};
    for (const other of others) target.off('error', other);
    target.on('error', ignore);
    return () => {
      for (const other of others) target.on('error', other);
      // What broke once, or still has something to write, may say so a moment later.
      const isQuiet = !target.destroyed && target.errored === null && target.writableLength === 0;
      if (isQuiet) target.off('error', ignore);
    };
  });
  return () => {
    for (const restore of restores) restore();
  };
}
