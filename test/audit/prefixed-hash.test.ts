import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prefixedHash } from '../../src/audit/prefixed-hash.ts';

const SCRATCH = 128 << 10;

describe('prefixedHash', () => {
  // From large to small too, so that what a longer input left behind would show.
  it.each([300_000, SCRATCH, SCRATCH - 6, SCRATCH - 7, 70_000, 1, 0])(
    'is the hash of the prefix and %i bytes',
    (length) => {
      const data = new Uint8Array(length).map((_, at) => at * 7);
      for (const algorithm of ['sha1', 'sha256'] as const) {
        const expected = createHash(algorithm).update('blob 1\0').update(data).digest('hex');
        expect(prefixedHash(algorithm, 'blob 1\0', data)).toBe(expected);
      }
    },
  );
});
