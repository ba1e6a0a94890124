import { createHash, hash } from 'node:crypto';

/** Larger than any entry. Shared by all calls, as none lets another begin before it has its hash. */
const scratch = Buffer.alloc(128 << 10);

/**
 * The hash over a prefix (latin1) and data, in hexadecimal. For small data one call over a copy takes half of what a
 * hash object takes, or memory for each input.
 */
export function prefixedHash(algorithm: 'sha1' | 'sha256', prefix: string, data: Uint8Array): string {
  const length = prefix.length + data.length;
  if (length > scratch.length)
    return createHash(algorithm).update(prefix, 'latin1').update(data).digest('hex');
  scratch.write(prefix, 'latin1');
  scratch.set(data, prefix.length);
  return hash(algorithm, scratch.subarray(0, length), 'hex');
}
