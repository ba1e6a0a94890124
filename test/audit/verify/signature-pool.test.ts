import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../src/audit/base64.ts';
import { preAuthEncoding } from '../../../src/audit/bundle.ts';
import { parseEntryKey } from '../../../src/audit/entry-key.ts';
import { SignaturePool } from '../../../src/audit/verify/signature-pool.ts';

/** More than are checked without a worker, and no multiple of what one is sent at once. */
const JOBS = 1_500;

const people = [makePerson(), makePerson()] as const;
const pool = new SignaturePool(preAuthEncoding);
afterAll(() => pool.close());

describe('SignaturePool', () => {
  it('answers each of many signatures as its key would alone', async () => {
    const jobs = Array.from({ length: JOBS }, (_, at) => makeJob(at));
    const answers = await Promise.all(
      jobs.map(({ key, payload, signature }) => pool.verify(key, payload, signature)),
    );
    expect(answers).toEqual(jobs.map(({ good }) => good));
  });
});

/** Every seventh is wrong, in one of four ways; lengths differ, so that nothing falls into step again by chance. */
function makeJob(at: number) {
  const { key, privateKey } = people[at % 2 === 0 ? 0 : 1];
  const payload = Buffer.from(`payload ${at} ${'x'.repeat((at * 31) % 700)}`);
  const signature = sign('sha256', preAuthEncoding(payload), privateKey);
  if (at % 7 !== 3) return { key, payload, signature, good: true };
  const way = at % 4;
  if (way === 0) return { key: people[at % 2 === 0 ? 1 : 0].key, payload, signature, good: false };
  if (way === 1) return { key, payload: payload.subarray(1), signature, good: false };
  return { key, payload, signature: way === 2 ? signature.subarray(1) : new Uint8Array(), good: false };
}

function makePerson() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return { key: parseEntryKey(encodeBase64(publicKey.export({ format: 'der', type: 'spki' }))), privateKey };
}
