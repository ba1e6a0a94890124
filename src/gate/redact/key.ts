import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPrivateFile } from '../../audit/journal/private-file.ts';
import { privateDirectory } from '../../audit/journal/state-home.ts';
import { READ_PLAIN } from '../../audit/plain-file.ts';
import { InputError } from '../../engine/problem.ts';

const KEY_BYTES = 32;

/**
 * The key that masks secrets, of one repository: made when it is first asked for, then always the same. Another key
 * would give every action with a secret another digest, so a key that cannot be used is never replaced.
 */
export function redactionKey(state: string, outside?: string): Uint8Array {
  const directory = join(state, 'keys');
  privateDirectory(directory, outside);
  const path = join(directory, 'redaction.key');
  return readKey(path) ?? makeKey(path);
}

function makeKey(path: string): Uint8Array {
  try {
    // Where another process was faster, its key is the one.
    createPrivateFile(path, randomBytes(KEY_BYTES));
  } catch (error) {
    throw unusable(path, error);
  }
  const key = readKey(path);
  if (key === undefined) throw new InputError('the key was taken away while it was made', { file: path });
  return key;
}

/** Undefined when there is none. Nothing of what is in the file ever comes into a message. */
function readKey(path: string): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, READ_PLAIN);
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new InputError('is no plain file, as a key must be', { file: path });
    if ((stat.mode & 0o077) !== 0 && process.platform !== 'win32') {
      throw new InputError('others can read this key: run chmod 600 on it', { file: path });
    }
    const bytes = stat.size === KEY_BYTES ? readFileSync(file) : undefined;
    if (bytes?.length !== KEY_BYTES) {
      throw new InputError(`is no redaction key: it must have ${KEY_BYTES} bytes; restore it`, {
        file: path,
      });
    }
    return new Uint8Array(bytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (codeOf(error) === 'ENOENT') return undefined;
    throw unusable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function unusable(path: string, error: unknown): InputError {
  const code = codeOf(error);
  const known = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code;
  const why = code === 'ELOOP' ? 'it is a symbolic link' : known;
  return new InputError(`the redaction key cannot be used: ${why}`, { file: path });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
}
