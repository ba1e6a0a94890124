import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Codeowners, codeownersPath, parseCodeowners } from '../engine/codeowners/parse.ts';
import { readRepositoryFile } from './file.ts';

/** More than GitHub loads, so that too large a file is told from one that is no CODEOWNERS. */
export const MAX_CODEOWNERS = 16 * 1024 * 1024;

/** Where the CODEOWNERS file that counts is in a working tree. */
export function codeownersPathIn(root: string): string | undefined {
  return codeownersPath((path) => existsSync(join(root, path)));
}

/** The CODEOWNERS of a working tree. */
export function readCodeowners(root: string): Codeowners | undefined {
  const path = codeownersPathIn(root);
  return path === undefined
    ? undefined
    : parseCodeowners(readRepositoryFile(root, path, MAX_CODEOWNERS), path);
}
