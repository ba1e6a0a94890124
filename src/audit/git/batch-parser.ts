import { isObjectType, type ObjectType } from './object.ts';

/** What `git cat-file --batch` answers to one name. */
export type BatchAnswer =
  | { readonly kind: 'object'; readonly oid: string; readonly type: ObjectType; readonly bytes: Uint8Array }
  | { readonly kind: 'absent'; readonly words: string }
  | { readonly kind: 'too-large'; readonly oid: string; readonly size: number };

interface Header {
  readonly oid: string;
  readonly type: ObjectType;
  readonly size: number;
}

const HEADER = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) ([0-9]{1,15})$/;
const NEWLINE = 0x0a;

/** Cuts the output of `git cat-file --batch` into answers. Holds at most one object and one chunk. */
export class BatchParser {
  #chunks: Buffer[] = [];
  #length = 0;
  #header: Header | undefined;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** The next whole answer; an object above `cap` is not waited for, and ends what can be read. */
  next(cap: number): BatchAnswer | undefined {
    if (this.#header === undefined) {
      const line = this.#line();
      if (line === undefined) return undefined;
      const [, oid, type, size] = HEADER.exec(line) ?? [];
      if (oid === undefined || !isObjectType(type)) return { kind: 'absent', words: line };
      this.#header = { oid, type, size: Number(size) };
    }
    const { oid, type, size } = this.#header;
    if (size > cap) return { kind: 'too-large', oid, size };
    // The newline after the object is part of the answer.
    if (this.#length < size + 1) return undefined;
    // A copy: who keeps a small object must not keep the chunk that it came in. Node has memory ready for small buffers.
    const copy = Buffer.from(this.#take(size + 1).subarray(0, size));
    const bytes = new Uint8Array(copy.buffer, copy.byteOffset, size);
    this.#header = undefined;
    return { kind: 'object', oid, type, bytes };
  }

  #line(): string | undefined {
    const buffer = this.#whole();
    const end = buffer.indexOf(NEWLINE);
    return end < 0 ? undefined : this.#take(end + 1).toString('latin1', 0, end);
  }

  #take(count: number): Buffer {
    const buffer = this.#whole();
    const rest = buffer.subarray(count);
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
    return buffer.subarray(0, count);
  }

  #whole(): Buffer {
    const [only] = this.#chunks;
    if (this.#chunks.length === 1 && only !== undefined) return only;
    const whole = Buffer.concat(this.#chunks);
    this.#chunks = [whole];
    return whole;
  }
}
