import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../error-code.ts';
import { syncDirectory } from './sync-directory.ts';

type Content = string | Uint8Array;

/**
 * Writes a file that only this user can read, in the place of the one that is there, if any. Whoever reads it, also
 * after a power cut, finds all of the old one or all of the new one; once this returns, the new one.
 */
export function replacePrivateFile(path: string, content: Content): void {
  place(path, content, (written) => renameSync(written, path));
}

/** The same where there is none yet. False when there is one, which stays as it is, also after a power cut. */
export function createPrivateFile(path: string, content: Content): boolean {
  try {
    // Unlike a rename, a link never replaces what another process has just made.
    place(path, content, (written) => linkSync(written, path));
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    // Who made it may not have come to this yet.
    syncDirectory(dirname(path));
    return false;
  }
}

/** Replaces a file that holds only what can be computed again. Nothing is flushed: a power cut may leave any part of it. */
export function replaceCacheFile(path: string, content: Content): void {
  place(path, content, (written) => renameSync(written, path), false);
}

function place(path: string, content: Content, name: (written: string) => void, isDurable = true): void {
  const directory = dirname(path);
  const written = join(directory, `.${basename(path)}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const descriptor = openSync(written, 'wx', 0o600);
    try {
      writeFileSync(descriptor, content);
      if (isDurable) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    name(written);
  } finally {
    rmSync(written, { force: true });
  }
  if (isDurable) syncDirectory(directory);
}
