import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../engine/problem.ts';
import { readRepositoryFile, whyUnreadable } from './file.ts';

/**
 * Puts another text into a file of a repository, at once: whoever reads it meets the old one or the new one. What has
 * changed since it was read, or has become a link, is left alone.
 */
export function replaceText(root: string, path: string, before: string, after: string): void {
  if (readRepositoryFile(root, path) !== before)
    throw new InputError('has changed meanwhile: run this again', { file: path });
  const file = join(root, path);
  const next = `${file}.${process.pid}.tmp`;
  try {
    accessSync(file, constants.W_OK);
    writeFileSync(next, after, { flag: 'wx', mode: statSync(file).mode });
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw new InputError(whyUnreadable(error).replace('read', 'written'), { file: path });
  }
}
