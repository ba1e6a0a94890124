import { SshSignatureError } from './ssh-error.ts';

/** Reads SSH's wire encoding (RFC 4251, section 5). Every read throws when the bytes run out. */
export class SshReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  raw(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw malformed('ends too early');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  byte(): number {
    return this.raw(1).readUInt8();
  }

  uint32(): number {
    return this.raw(4).readUInt32BE();
  }

  string(): Buffer {
    return this.raw(this.uint32());
  }

  /** A string of printable ASCII: the name of an algorithm or a namespace. */
  name(): string {
    const name = this.string();
    if (name.some((byte) => byte < 0x20 || byte > 0x7e)) throw malformed('has a name that is not ASCII');
    return name.toString('latin1');
  }

  /** A positive integer in its one canonical form, without the sign byte. */
  positive(): Buffer {
    const integer = this.string();
    const [first, second = 0] = integer;
    if (first === undefined || first >= 0x80) throw malformed('has an integer that is not positive');
    if (first !== 0) return integer;
    if (second < 0x80) throw malformed('has an integer with a needless zero');
    return integer.subarray(1);
  }

  /** Throws unless every byte was read. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw malformed('has bytes after its end');
  }
}

/** A string in SSH's wire encoding. */
export function sshString(value: Uint8Array | string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The error of bytes that are not what they should be. */
export function malformed(what: string): SshSignatureError {
  return new SshSignatureError('malformed-signature', `the SSH signature or key ${what}`);
}
