import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';
import type { Digest } from '../engine/action/digest.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { formatBundle, preAuthEncoding } from './bundle.ts';
import { AuditError } from './error.ts';

const CURVE = 'prime256v1';

/** Whoever signs entries: a local key, or the identity of a workflow. */
export interface EntrySigner {
  /** Signs a statement and returns the bytes of its entry. */
  sign(payload: Uint8Array): Promise<Uint8Array>;
}

/** A P-256 public key whose signatures on entries are checked. */
export interface EntryKey {
  /** What bundles name it by: base64 of the SHA-256 of its SPKI form. */
  readonly hint: string;
  /** base64 of the SPKI form, as the trust policy carries it. */
  readonly spki: string;
  verify(payload: Uint8Array, signature: Uint8Array): Promise<boolean>;
}

/** Reads a P-256 public key from base64 of its SPKI form. Throws AuditError on any other text or key. */
export function parseEntryKey(spki: string): EntryKey {
  const der = decodeBase64(spki);
  if (der === undefined) throw new AuditError('malformed', 'a signer key is base64 of its SPKI form');
  const key = importKey(der);
  const canonical = key.export({ format: 'der', type: 'spki' });
  if (key.asymmetricKeyDetails?.namedCurve !== CURVE || !canonical.equals(der)) {
    throw new AuditError('malformed', 'a signer key is a P-256 public key in its SPKI form');
  }
  return { hint: hintOf(der), spki, verify: (payload, signature) => verifyWith(key, payload, signature) };
}

/** What entries name a key by that they retire or announce: SHA-256 over its SPKI form. */
export function keyFingerprint(spki: string): Digest {
  return `sha256:${hash('sha256', decodeBase64(spki) ?? new Uint8Array(), 'hex')}`;
}

/** The signer for a P-256 private key: a key object, or PKCS #8 PEM. */
export function localSigner(privateKey: KeyObject | string): EntrySigner & { readonly spki: string } {
  const key = typeof privateKey === 'string' ? createPrivateKey(privateKey) : privateKey;
  if (key.type !== 'private' || key.asymmetricKeyDetails?.namedCurve !== CURVE) {
    throw new AuditError('invalid-argument', 'an entry is signed with a P-256 private key');
  }
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const hint = hintOf(der);
  return {
    spki: encodeBase64(der),
    sign: async (payload) => formatBundle(payload, sign('sha256', preAuthEncoding(payload), key), hint),
  };
}

function importKey(der: Uint8Array): KeyObject {
  try {
    return createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' });
  } catch (cause) {
    throw new AuditError('malformed', 'a signer key is no public key', { cause });
  }
}

/** In Node's thread pool: many signatures are checked at once, on every core. */
function verifyWith(key: KeyObject, payload: Uint8Array, signature: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    verify('sha256', preAuthEncoding(payload), key, signature, (error, good) =>
      resolve(error === null && good),
    );
  });
}

function hintOf(der: Uint8Array): string {
  return hash('sha256', der, 'base64');
}
