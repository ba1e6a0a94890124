import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { SshSignatureError } from './ssh-error.ts';
import { malformed, SshReader } from './ssh-wire.ts';

const ED25519_KEY_BYTES = 32;
const ED25519_SIGNATURE_BYTES = 64;
const MIN_RSA_BITS = 2048;
const MAX_RSA_BITS = 16_384;
const MAX_EXPONENT_BYTES = 4;

/** How one public key checks signatures of one algorithm. */
export interface Scheme {
  /** Reads a signature as the algorithm writes it; throws when its form is wrong. */
  read(signature: SshReader): Buffer;
  valid(data: Uint8Array, signature: Buffer): boolean;
}

interface Curve {
  readonly name: string;
  readonly crv: string;
  readonly hash: string;
  readonly bytes: number;
}

/** The curves of RFC 5656 that SSH keys use, each with the hash that goes with it. */
export const CURVES = {
  p256: { name: 'nistp256', crv: 'P-256', hash: 'sha256', bytes: 32 },
  p384: { name: 'nistp384', crv: 'P-384', hash: 'sha384', bytes: 48 },
  p521: { name: 'nistp521', crv: 'P-521', hash: 'sha512', bytes: 66 },
} as const satisfies Record<string, Curve>;

/** Ed25519 (RFC 8709): a key of 32 bytes, a signature of 64. */
export function readEd25519(blob: SshReader): Scheme {
  const point = blob.string();
  if (point.length !== ED25519_KEY_BYTES) throw malformed('has an Ed25519 key that is not 32 bytes');
  const key = importKey({ kty: 'OKP', crv: 'Ed25519', x: base64url(point) });
  return {
    read: (signature) => exactly(signature.string(), ED25519_SIGNATURE_BYTES),
    valid: (data, signature) => verify(null, data, key, signature),
  };
}

/** ECDSA (RFC 5656): a point on a named curve, a signature of two integers. */
export function readEcdsa(blob: SshReader, curve: Curve): Scheme {
  if (blob.name() !== curve.name) throw malformed('names another curve than its type');
  const point = blob.string();
  if (point.length !== 1 + 2 * curve.bytes || point[0] !== 0x04) {
    throw malformed('has a point that is not uncompressed');
  }
  const [x, y] = [point.subarray(1, 1 + curve.bytes), point.subarray(1 + curve.bytes)];
  const key = importKey({ kty: 'EC', crv: curve.crv, x: base64url(x), y: base64url(y) });
  return {
    read: (signature) => {
      const integers = new SshReader(signature.string());
      const halves = [integers.positive(), integers.positive()];
      integers.end();
      return Buffer.concat(halves.map((half) => leftPad(half, curve.bytes)));
    },
    valid: (data, signature) => verify(curve.hash, data, { key, dsaEncoding: 'ieee-p1363' }, signature),
  };
}

/** RSA with SHA-2 (RFC 8332), never with SHA-1: two algorithms for one key. */
export function readRsa(blob: SshReader): Record<string, Scheme> {
  const [exponent, modulus] = [blob.positive(), blob.positive()];
  const bits = modulus.length * 8 - (Math.clz32(modulus[0] ?? 0) - 24);
  if (bits < MIN_RSA_BITS) {
    throw new SshSignatureError('weak-key', `an RSA key must have at least ${MIN_RSA_BITS} bits`);
  }
  const odd = (exponent.at(-1) ?? 0) % 2 === 1;
  const one = exponent.length === 1 && exponent[0] === 1;
  if (bits > MAX_RSA_BITS || !odd || one || exponent.length > MAX_EXPONENT_BYTES) {
    throw unsupportedKey('is an RSA key with unusual numbers');
  }
  const key = importKey({ kty: 'RSA', n: base64url(modulus), e: base64url(exponent) });
  const scheme = (hash: string): Scheme => ({
    read: (signature) => exactly(signature.string(), modulus.length),
    valid: (data, signature) => verify(hash, data, key, signature),
  });
  return { 'rsa-sha2-256': scheme('sha256'), 'rsa-sha2-512': scheme('sha512') };
}

/** The error of a key that this verifier does not use. */
export function unsupportedKey(what: string, cause?: unknown): SshSignatureError {
  return new SshSignatureError('unsupported-key', `the SSH key ${what}`, { cause });
}

function importKey(jwk: JsonWebKey): KeyObject {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch (cause) {
    throw unsupportedKey('is not a point or number of its kind', cause);
  }
}

function exactly(bytes: Buffer, length: number): Buffer {
  if (bytes.length !== length) throw malformed(`has a signature that is not ${length} bytes`);
  return bytes;
}

function leftPad(integer: Buffer, length: number): Buffer {
  if (integer.length > length) throw malformed('has an integer that is too large');
  return Buffer.concat([Buffer.alloc(length - integer.length), integer]);
}

function base64url(bytes: Buffer): string {
  return bytes.toString('base64url');
}
