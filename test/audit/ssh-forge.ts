import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { sshString } from '../../src/audit/ssh-wire.ts';

/** The fields of a signature, so that a test can spoil any of them. */
export interface Fields {
  version?: number;
  magic?: string;
  namespace?: string;
  reserved?: string;
  hashAlgorithm?: string;
  publicKey?: Uint8Array;
  signature?: Uint8Array;
  trailing?: Uint8Array;
}

/** A private key that signs as OpenSSH, or as a security key, would. */
export interface ForgedKey {
  readonly type: string;
  readonly blob: Buffer;
  readonly line: string;
  /** The inner signature over SSHSIG's signed data. */
  sign(data: Uint8Array, flags?: number): Buffer;
}

export const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** A positive integer with a sign byte where it needs one. */
export function mpint(value: Uint8Array): Buffer {
  let bytes = Buffer.from(value);
  while (bytes.length > 1 && bytes[0] === 0) bytes = bytes.subarray(1);
  return sshString((bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

function forged(type: string, rest: Buffer[], signer: ForgedKey['sign']): ForgedKey {
  const blob = Buffer.concat([sshString(type), ...rest]);
  return { type, blob, line: `${type} ${blob.toString('base64')}`, sign: signer };
}

const b64 = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url');
const sha256 = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** What a security key signs: the hash of its application, flags, a counter, and the hash of the message. */
function touched(application: string, flags: number, counter: Buffer, data: Uint8Array): Buffer {
  return Buffer.concat([sha256(Buffer.from(application)), Buffer.of(flags), counter, sha256(data)]);
}

export function forgeEd25519(): ForgedKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const point = b64(publicKey.export({ format: 'jwk' }).x);
  return forged('ssh-ed25519', [sshString(point)], (data) =>
    Buffer.concat([sshString('ssh-ed25519'), sshString(sign(null, data, privateKey))]),
  );
}

export function forgeRsa(bits: number, exponent = 65_537): ForgedKey & { privateKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicExponent: exponent,
  });
  const { n, e } = publicKey.export({ format: 'jwk' });
  const key = forged('ssh-rsa', [mpint(b64(e)), mpint(b64(n))], (data) =>
    Buffer.concat([sshString('rsa-sha2-256'), sshString(sign('sha256', data, privateKey))]),
  );
  return { ...key, privateKey };
}

export function forgeSkEd25519(application = 'ssh:'): ForgedKey {
  const type = 'sk-ssh-ed25519@openssh.com';
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const point = b64(publicKey.export({ format: 'jwk' }).x);
  return forged(type, [sshString(point), sshString(application)], (data, flags = 1) => {
    const counter = uint32(7);
    const signature = sign(null, touched(application, flags, counter, data), privateKey);
    return Buffer.concat([sshString(type), sshString(signature), Buffer.of(flags), counter]);
  });
}

export function forgeSkEcdsa(application = 'ssh:'): ForgedKey {
  const type = 'sk-ecdsa-sha2-nistp256@openssh.com';
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.of(4), b64(x), b64(y)]);
  return forged(
    type,
    [sshString('nistp256'), sshString(point), sshString(application)],
    (data, flags = 1) => {
      const counter = uint32(9);
      const message = touched(application, flags, counter, data);
      const raw = sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
      const integers = Buffer.concat([mpint(raw.subarray(0, 32)), mpint(raw.subarray(32))]);
      return Buffer.concat([sshString(type), sshString(integers), Buffer.of(flags), counter]);
    },
  );
}

export function signedData(
  message: string,
  { namespace = 'agentgate', hashAlgorithm = 'sha512' }: Fields,
): Buffer {
  const digest = createHash(hashAlgorithm === 'sha256' ? 'sha256' : 'sha512')
    .update(message)
    .digest();
  const fields = [namespace, '', hashAlgorithm, digest].map(sshString);
  return Buffer.concat([Buffer.from('SSHSIG'), ...fields]);
}

/** An armored signature of a message, with any field as the test wants it. */
export function forge(key: ForgedKey, message: string, fields: Fields = {}, flags?: number): string {
  const { namespace = 'agentgate', reserved = '', hashAlgorithm = 'sha512' } = fields;
  const blob = Buffer.concat([
    Buffer.from(fields.magic ?? 'SSHSIG'),
    uint32(fields.version ?? 1),
    sshString(fields.publicKey ?? key.blob),
    sshString(namespace),
    sshString(reserved),
    sshString(hashAlgorithm),
    sshString(fields.signature ?? key.sign(signedData(message, fields), flags)),
    fields.trailing ?? Buffer.alloc(0),
  ]);
  return armor(blob);
}

export function armor(blob: Uint8Array): string {
  const lines = Buffer.from(blob)
    .toString('base64')
    .replace(/.{70}(?=.)/g, '$&\n');
  return `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----\n`;
}

export function dearmor(armored: string): Buffer {
  return Buffer.from(armored.split('\n').slice(1, -2).join(''), 'base64');
}
