import { generateKeyPairSync } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBundle, MAX_ENTRY_BYTES, parseBundle, preAuthEncoding } from '../../src/audit/bundle.ts';
import { localSigner, parseEntryKey } from '../../src/audit/entry-key.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signer = localSigner(privateKey);
const key = parseEntryKey(signer.spki);
const payload = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');

/** Verifies as any program with the sigstore library does, with our key. */
function verifyWithSigstore(bytes: Uint8Array): void {
  const root = TrustedRoot.fromJSON({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
  });
  const rawBytes = Buffer.from(key.spki, 'base64');
  const material = toTrustMaterial(root, {
    [key.hint]: { rawBytes, keyDetails: 5, validFor: { start: new Date(0) } },
  } as Parameters<typeof toTrustMaterial>[1]);
  const verifier = new Verifier(material, { tlogThreshold: 0, timestampThreshold: 0, ctlogThreshold: 0 });
  verifier.verify(toSignedEntity(bundleFromJSON(JSON.parse(Buffer.from(bytes).toString()))));
}

describe('our bundles and the sigstore library', () => {
  test('it verifies what we sign', async () => {
    const bytes = await signer.sign(payload);
    expect(() => verifyWithSigstore(bytes)).not.toThrow();
  });

  test('it refuses what was changed', async () => {
    const bundle = JSON.parse(Buffer.from(await signer.sign(payload)).toString());
    bundle.dsseEnvelope.payload = Buffer.from('{}').toString('base64');
    expect(() => verifyWithSigstore(Buffer.from(JSON.stringify(bundle)))).toThrow();
  });
});

test('what DSSE signs is as its specification says', () => {
  expect(Buffer.from(preAuthEncoding(Buffer.from('héllo'))).toString()).toBe(
    'DSSEv1 28 application/vnd.in-toto+json 6 héllo',
  );
});

describe('a bundle', () => {
  test('comes back as it was signed', async () => {
    const { payload: back, signature, signedBy } = parseBundle(await signer.sign(payload));
    expect(Buffer.from(back)).toEqual(payload);
    expect(signedBy).toEqual({ kind: 'key', hint: key.hint });
    expect(await key.verify(back, signature)).toBe(true);
  });

  test('with any bit of payload or signature turned does not verify', async () => {
    const { signature } = parseBundle(await signer.sign(payload));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: payload.length * 8 - 1 }),
        fc.nat({ max: signature.length * 8 - 1 }),
        async (a, b) => {
          expect(await key.verify(turned(payload, a), signature)).toBe(false);
          expect(await key.verify(payload, turned(signature, b))).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });

  const good = JSON.parse(Buffer.from(formatBundle(payload, Buffer.of(1), key.hint)).toString());
  test.each<[string, unknown]>([
    ['of another media type', { ...good, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' }],
    ['with an unknown field', { ...good, extra: 1 }],
    ['with a message signature instead', { ...good, dsseEnvelope: undefined, messageSignature: {} }],
    ['without its key', { ...good, verificationMaterial: {} }],
    [
      'with a key and a certificate',
      { ...good, verificationMaterial: { publicKey: { hint: '' }, certificate: { rawBytes: 'AA==' } } },
    ],
    ['with two signatures', envelope({ signatures: [{ sig: 'AA==' }, { sig: 'AA==' }] })],
    ['without one', envelope({ signatures: [] })],
    ['with an empty one', envelope({ signatures: [{ sig: '' }] })],
    ['of another payload type', envelope({ payloadType: 'text/plain' })],
    ['with base64 that is not canonical', envelope({ payload: 'AB==' })],
    ['with base64url', envelope({ payload: '_-8=' })],
    ['that is a list', []],
    ['that is null', null],
  ])('%s is malformed', (_, bundle) => {
    expect(() => parseBundle(Buffer.from(JSON.stringify(bundle)))).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });

  function envelope(change: object): unknown {
    return { ...good, dsseEnvelope: { ...good.dsseEnvelope, ...change } };
  }

  test('that is too long is refused unread', () => {
    expect(() => parseBundle(Buffer.alloc(MAX_ENTRY_BYTES + 1, 0x20))).toThrow(/longer than/);
  });

  test('with a field said twice is malformed', () => {
    const text = JSON.stringify(good).replace('{"mediaType"', '{"mediaType":"x","mediaType"');
    expect(() => parseBundle(Buffer.from(text))).toThrow(/strict JSON/);
  });

  test('any other text is malformed, and nothing worse', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseBundle(Buffer.from(text))).toThrow(expect.objectContaining({ name: 'AuditError' }));
      }),
    );
  });
});

describe('a signer key', () => {
  const spki = (type: 'ed25519' | 'rsa' | 'p384' | 'secp256k1') => {
    const pair =
      type === 'ed25519'
        ? generateKeyPairSync('ed25519')
        : type === 'rsa'
          ? generateKeyPairSync('rsa', { modulusLength: 2048 })
          : generateKeyPairSync('ec', { namedCurve: type === 'p384' ? 'P-384' : 'secp256k1' });
    return pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  };
  test.each([
    ['Ed25519', spki('ed25519')],
    ['RSA', spki('rsa')],
    ['P-384', spki('p384')],
    ['secp256k1', spki('secp256k1')],
    [
      'followed by more',
      `${Buffer.concat([Buffer.from(signer.spki, 'base64'), Buffer.of(0)]).toString('base64')}`,
    ],
    ['in PEM', '-----BEGIN PUBLIC KEY-----'],
    ['empty', ''],
  ])('%s is refused', (_, text) => {
    expect(() => parseEntryKey(text)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  test('to sign with must be P-256', () => {
    expect(() => localSigner(generateKeyPairSync('ed25519').privateKey)).toThrow(/P-256/);
    expect(() => localSigner(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey)).toThrow(/P-256/);
  });
});

function turned(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8);
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8));
  return copy;
}
