import { existsSync, statSync } from 'node:fs';
import { decodeBase64, encodeBase64 } from '../../audit/base64.ts';
import { isSshKeyType, parseSshPublicKey, type SshPublicKey } from '../../audit/ssh-key.ts';
import { SshReader } from '../../audit/ssh-wire.ts';
import { InputError, messageOf } from '../../engine/problem.ts';
import { readFileCapped, whyUnreadable } from '../file.ts';

const MAX_KEY_FILE = 64 << 10;
const OPENSSH = /^-----BEGIN OPENSSH PRIVATE KEY-----\r?\n([\s\S]*)\r?\n-----END OPENSSH PRIVATE KEY-----/;
const OTHER_PRIVATE = /^-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const OPENSSH_MAGIC = 'openssh-key-v1\0';

/** Whether a text is a public key itself, and no name of a file. */
export function isLiteralKey(text: string): boolean {
  return text.startsWith('key::') || /^ssh-\S+ /.test(text) || isSshKeyType(text.split(' ')[0] ?? '');
}

/** The key in a line `type base64 comment`, with git's `key::` before it or not. */
export function parseKeyLine(line: string): SshPublicKey {
  const [type = '', base64 = ''] = line
    .replace(/^key::/, '')
    .trim()
    .split(/[ \t]+/);
  const blob = decodeBase64(base64);
  if (!isSshKeyType(type) || blob === undefined) {
    throw new InputError(
      'is no SSH public key of a kind whose signatures count: ed25519, ecdsa, rsa or a security key',
    );
  }
  const key = parseBlob(blob);
  if (key.type !== type) throw new InputError(`says that the key is of type ${type}, but it is ${key.type}`);
  return key;
}

/** A public key as a line of a file. */
export function keyLine({ type, blob }: SshPublicKey): string {
  return `${type} ${encodeBase64(blob)}\n`;
}

/** The public side of a key file, without asking for any passphrase. */
export function readKeyFile(file: string): SshPublicKey {
  try {
    return parseKeyText(readRegular(file), file);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(error.message, { file: error.file ?? file });
    throw error;
  }
}

function parseKeyText(text: string, file: string): SshPublicKey {
  const [, openssh] = OPENSSH.exec(text) ?? [];
  if (openssh !== undefined) return publicSide(openssh);
  if (!OTHER_PRIVATE.test(text)) return parseKeyLine(text.trimStart().split('\n')[0] ?? '');
  const beside = `${file}.pub`;
  if (existsSync(beside)) return parseKeyText(readRegular(beside), beside);
  throw new InputError(`does not show its public side: write it with "ssh-keygen -y -f FILE > FILE.pub"`);
}

/** OpenSSH's own form carries the public side in the clear, before what may be encrypted. */
function publicSide(base64: string): SshPublicKey {
  const bytes = decodeBase64(base64.replace(/\s+/g, ''));
  if (bytes === undefined) throw new InputError('is no private key: its base64 is damaged');
  const reader = new SshReader(bytes);
  try {
    if (reader.raw(OPENSSH_MAGIC.length).toString('latin1') !== OPENSSH_MAGIC)
      throw new Error('another format');
    for (let field = 0; field < 3; field += 1) reader.string();
    if (reader.uint32() !== 1) throw new Error('several keys');
  } catch (error) {
    throw new InputError(`is no private key that can be read: ${messageOf(error)}`);
  }
  return parseBlob(reader.string());
}

function parseBlob(blob: Uint8Array): SshPublicKey {
  try {
    return parseSshPublicKey(blob);
  } catch (error) {
    throw new InputError(`holds a key that does not count: ${messageOf(error)}`);
  }
}

/** A device or a pipe could keep the reader waiting for ever. */
function readRegular(file: string): string {
  let isFile: boolean;
  try {
    isFile = statSync(file).isFile();
  } catch (error) {
    throw new InputError(whyUnreadable(error), { file });
  }
  if (!isFile) throw new InputError('is not a plain file', { file });
  return readFileCapped(file, MAX_KEY_FILE);
}
