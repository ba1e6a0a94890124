import {
  createPrivateKey,
  createPublicKey,
  hash,
  type JsonWebKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { AuditError } from './error.ts';

const ED25519_TYPE = 0x01;
const ED25519_BYTES = 32;
const PKCS8_ED25519_SEED = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key that a note may be signed with, known in advance. */
export interface NoteVerifier {
  readonly name: string;
  readonly keyId: number;
  /** `name+keyid+base64(type || public key)`, as configurations carry it. */
  readonly verifierKey: string;
  verify(text: Uint8Array, signature: Uint8Array): boolean;
}

/** A key that signs notes. */
export interface NoteSigner {
  readonly name: string;
  readonly keyId: number;
  readonly verifierKey: string;
  sign(text: Uint8Array): Uint8Array;
}

/** Whether a text can name a key: something, without spaces, pluses or control characters. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\p{White_Space}\p{Cc}\p{Cs}+]/u.test(name);
}

/** The verifier of `name+keyid+base64(0x01 || public key)`. Throws when the parts do not fit together. */
export function parseVerifierKey(text: string): NoteVerifier {
  const [, name, keyId, encoded] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/su.exec(text) ?? [];
  const key = encoded === undefined ? undefined : decodeBase64(encoded);
  if (name === undefined || keyId === undefined || key === undefined || !isKeyName(name)) {
    throw new AuditError('malformed', 'a verifier key has the form name+keyid+base64');
  }
  if (key[0] !== ED25519_TYPE || key.length !== 1 + ED25519_BYTES) {
    throw new AuditError('malformed', `the verifier key of ${name} is not an Ed25519 key`);
  }
  const verifier = noteVerifier(name, key.subarray(1));
  if (verifier.verifierKey !== text) {
    throw new AuditError('malformed', `the key id of the verifier key of ${name} does not fit the key`);
  }
  return verifier;
}

/** The verifier for an Ed25519 public key of 32 bytes under a name. */
export function noteVerifier(name: string, publicKey: Uint8Array): NoteVerifier {
  checkName(name);
  const key = ed25519PublicKey(publicKey);
  const { keyId, verifierKey } = identify(name, publicKey);
  return {
    name,
    keyId,
    verifierKey,
    verify: (text, signature) => verify(null, text, key, signature),
  };
}

/** The signer for an Ed25519 private key: a key object, a PKCS #8 PEM, or a seed of 32 bytes. */
export function noteSigner(name: string, privateKey: KeyObject | string | Uint8Array): NoteSigner {
  checkName(name);
  const key = ed25519PrivateKey(privateKey);
  const publicKey = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url');
  return { name, ...identify(name, publicKey), sign: (text) => new Uint8Array(sign(null, text, key)) };
}

function identify(name: string, publicKey: Uint8Array): { keyId: number; verifierKey: string } {
  const typed = Buffer.concat([Buffer.of(ED25519_TYPE), publicKey]);
  const keyId = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), typed]), 'buffer').readUInt32BE(0);
  const hexId = keyId.toString(16).padStart(8, '0');
  return { keyId, verifierKey: `${name}+${hexId}+${encodeBase64(typed)}` };
}

function ed25519PublicKey(bytes: Uint8Array): KeyObject {
  if (bytes.length !== ED25519_BYTES) {
    throw new AuditError('invalid-argument', 'an Ed25519 public key has 32 bytes');
  }
  const jwk: JsonWebKey = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(bytes).toString('base64url') };
  return createPublicKey({ key: jwk, format: 'jwk' });
}

function ed25519PrivateKey(key: KeyObject | string | Uint8Array): KeyObject {
  const object = privateKeyObject(key);
  if (object.type !== 'private' || object.asymmetricKeyType !== 'ed25519') {
    throw new AuditError('invalid-argument', 'a note is signed with an Ed25519 private key');
  }
  return object;
}

function privateKeyObject(key: KeyObject | string | Uint8Array): KeyObject {
  if (typeof key === 'string') return createPrivateKey(key);
  if (!(key instanceof Uint8Array)) return key;
  if (key.length !== ED25519_BYTES) throw new AuditError('invalid-argument', 'an Ed25519 seed has 32 bytes');
  const der = Buffer.concat([PKCS8_ED25519_SEED, key]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

function checkName(name: string): void {
  if (!isKeyName(name)) {
    throw new AuditError('invalid-argument', 'a key name has no spaces, pluses or control characters');
  }
}
