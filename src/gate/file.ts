import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeUtf8 } from '../engine/json/text.ts';
import { InputError, messageOf } from '../engine/problem.ts';

/** More than any document that agentgate reads; what is longer is refused, not cut. */
export const MAX_INPUT_BYTES = 1024 * 1024;

/** A file (or pipe) as text; refuses more than `cap` bytes and what is not UTF-8, and names the file when it cannot. */
export function readFileCapped(path: string, cap = MAX_INPUT_BYTES): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    return decode(readUpTo(descriptor, cap + 1), path, cap);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(whyUnreadable(error), { file: path });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

export const NOT_REGULAR = 'is not a regular file, and is not followed: put the file itself here';

/**
 * The same for a file of a repository: messages name it as the repository does, not by its place on this machine. No link
 * is followed, which may lead out of the repository, and no pipe is waited for.
 */
export function readRepositoryFile(root: string, path: string, cap?: number): string {
  try {
    const isLinked = realpathSync(join(root, path)) !== join(realpathSync(root), path);
    const found = statSync(join(root, path));
    // Of a directory reading says what it is.
    if (isLinked || !(found.isFile() || found.isDirectory())) throw new InputError(NOT_REGULAR);
    return readFileCapped(join(root, path), cap);
  } catch (error) {
    const why = error instanceof InputError ? error.message : whyUnreadable(error);
    throw new InputError(why, { file: path });
  }
}

function readUpTo(descriptor: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size < limit) {
    const chunk = Buffer.allocUnsafe(Math.min(64 * 1024, limit - size));
    const read = readSync(descriptor, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    size += read;
  }
  return Buffer.concat(chunks);
}

/** Bytes as text; refuses more than `cap` and what is not UTF-8. */
export function decode(bytes: Buffer, file: string, cap: number): string {
  if (bytes.length > cap) throw new InputError(`is larger than ${cap} bytes: make it smaller`, { file });
  return decodeUtf8(bytes, file);
}

/** Why a file or directory cannot be read, for the end of a sentence that names it. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file';
  if (code === 'EISDIR') return 'is a directory, not a file';
  if (code === 'ELOOP') return 'is a loop of symbolic links';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied';
  return `cannot be read: ${messageOf(error)}`;
}
