import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SshReader, sshString } from '../../../src/audit/ssh-wire.ts';
import { type KeyName, keyFile } from '../../support/gate-people.ts';

const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const keys = new Map<KeyName, Key>();

interface Key {
  readonly blob: Uint8Array;
  readonly secret: KeyObject;
}

/** What `ssh-keygen -Y sign` would answer, without a process. */
export function sshSign(name: KeyName, message: Uint8Array): string {
  const { blob, secret } = keyOf(name);
  const digest = createHash('sha512').update(message).digest();
  const about = ['agentgate', '', 'sha512'].map((field) => sshString(field));
  const signed = Buffer.concat([Buffer.from('SSHSIG'), ...about, sshString(digest)]);
  const signature = Buffer.concat([sshString('ssh-ed25519'), sshString(sign(null, signed, secret))]);
  const version = Buffer.of(0, 0, 0, 1);
  const whole = Buffer.concat([
    Buffer.from('SSHSIG'),
    version,
    sshString(blob),
    ...about,
    sshString(signature),
  ]);
  const lines = whole.toString('base64').replace(/.{70}(?=.)/g, '$&\n');
  return `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----\n`;
}

function keyOf(name: KeyName): Key {
  const known = keys.get(name) ?? readKey(keyFile(name));
  keys.set(name, known);
  return known;
}

/** An Ed25519 key without a passphrase, as OpenSSH keeps it. */
function readKey(file: string): Key {
  const text = readFileSync(file, 'utf8').replace(/-----.*-----|\s/g, '');
  const outer = new SshReader(Buffer.from(text, 'base64'));
  outer.raw('openssh-key-v1\0'.length);
  for (const _ of ['cipher', 'kdf', 'options']) outer.string();
  outer.uint32();
  const blob = outer.string();
  const inner = new SshReader(outer.string());
  inner.raw(8);
  for (const _ of ['type', 'public']) inner.string();
  const seed = inner.string().subarray(0, 32);
  const key = Buffer.concat([ED25519_PKCS8, seed]);
  return { blob, secret: createPrivateKey({ key, format: 'der', type: 'pkcs8' }) };
}
