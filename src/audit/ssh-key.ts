import { hash } from 'node:crypto';
import { SshSignatureError } from './ssh-error.ts';
import { CURVES, readEcdsa, readEd25519, readRsa, type Scheme, unsupportedKey } from './ssh-scheme.ts';
import { SshReader } from './ssh-wire.ts';

const FLAG_USER_PRESENCE = 0x01;
const FLAG_USER_VERIFICATION = 0x04;
const COUNTER_BYTES = 4;

/** What a signature says about the person: whether a hardware key made it, was touched, and asked for a PIN. */
export interface Presence {
  readonly hardware: boolean;
  readonly userPresence: boolean;
  readonly userVerification: boolean;
}

/** An SSH public key that can check signatures. */
export interface SshPublicKey {
  readonly type: SshKeyType;
  readonly blob: Uint8Array;
  /** `SHA256:…`, as ssh-keygen prints it. */
  readonly fingerprint: string;
  /** Throws unless `signature`, in SSH's encoding, is this key's over `data`. */
  verify(data: Uint8Array, signature: Uint8Array): Presence;
}

interface Key {
  /** By the name of the signature algorithm. */
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** Of a hardware key: what it signs for. Such a key signs flags and a counter as well. */
  readonly application?: Buffer;
}

const SK_ED25519 = 'sk-ssh-ed25519@openssh.com';
const SK_ECDSA = 'sk-ecdsa-sha2-nistp256@openssh.com';

/** How the rest of a key blob, after its type, becomes a key. */
const KEY_TYPES = {
  'ssh-ed25519': (blob) => ({ schemes: { 'ssh-ed25519': readEd25519(blob) } }),
  'ecdsa-sha2-nistp256': (blob) => ({ schemes: { 'ecdsa-sha2-nistp256': readEcdsa(blob, CURVES.p256) } }),
  'ecdsa-sha2-nistp384': (blob) => ({ schemes: { 'ecdsa-sha2-nistp384': readEcdsa(blob, CURVES.p384) } }),
  'ecdsa-sha2-nistp521': (blob) => ({ schemes: { 'ecdsa-sha2-nistp521': readEcdsa(blob, CURVES.p521) } }),
  'ssh-rsa': (blob) => ({ schemes: readRsa(blob) }),
  [SK_ED25519]: (blob) => ({ schemes: { [SK_ED25519]: readEd25519(blob) }, application: blob.string() }),
  [SK_ECDSA]: (blob) => ({
    schemes: { [SK_ECDSA]: readEcdsa(blob, CURVES.p256) },
    application: blob.string(),
  }),
} as const satisfies Record<string, (blob: SshReader) => Key>;

/** The kinds of keys whose signatures count. */
export type SshKeyType = keyof typeof KEY_TYPES;

/** Whether a text names a kind of key whose signatures count. */
export function isSshKeyType(type: string): type is SshKeyType {
  return Object.hasOwn(KEY_TYPES, type);
}

/** The key in a public key blob. Throws when the blob has anything missing, left over or unsupported. */
export function parseSshPublicKey(blob: Uint8Array): SshPublicKey {
  const reader = new SshReader(blob);
  const type = reader.name();
  if (!isSshKeyType(type)) throw unsupportedKey('is of a type that is not supported');
  const key: Key = KEY_TYPES[type](reader);
  reader.end();
  return {
    type,
    blob: Uint8Array.from(blob),
    fingerprint: `SHA256:${hash('sha256', blob, 'base64').replace(/=+$/, '')}`,
    verify: (data, signature) => verifySignature(key, data, signature),
  };
}

function verifySignature(key: Key, data: Uint8Array, signature: Uint8Array): Presence {
  const reader = new SshReader(signature);
  const algorithm = reader.name();
  const scheme = Object.hasOwn(key.schemes, algorithm) ? key.schemes[algorithm] : undefined;
  if (scheme === undefined) throw badSignature('uses an algorithm that its key does not');
  const value = scheme.read(reader);
  const touch = key.application === undefined ? undefined : readTouch(reader, key.application);
  reader.end();
  const signed = touch === undefined ? data : Buffer.concat([touch.bytes, sha256(data)]);
  if (!scheme.valid(signed, value)) throw badSignature('is not of this message by this key');
  return touch?.presence ?? { hardware: false, userPresence: false, userVerification: false };
}

/** What a hardware key signs before the message: the hash of its application, flags and a counter. */
function readTouch(reader: SshReader, application: Buffer): { presence: Presence; bytes: Buffer } {
  const flags = reader.byte();
  const counter = reader.raw(COUNTER_BYTES);
  return {
    presence: {
      hardware: true,
      userPresence: (flags & FLAG_USER_PRESENCE) !== 0,
      userVerification: (flags & FLAG_USER_VERIFICATION) !== 0,
    },
    bytes: Buffer.concat([sha256(application), Buffer.of(flags), counter]),
  };
}

function badSignature(what: string): SshSignatureError {
  return new SshSignatureError('bad-signature', `the SSH signature ${what}`);
}

function sha256(data: Uint8Array): Buffer {
  return hash('sha256', data, 'buffer');
}
