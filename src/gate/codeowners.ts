import { type Codeowners, codeownersPath, parseCodeowners } from '../engine/codeowners/parse.ts';
import { readRepositoryFile } from './file.ts';
import { kindOf } from './listing.ts';

/** More than GitHub loads, so that too large a file is told from one that is no CODEOWNERS. */
export const MAX_CODEOWNERS = 16 * 1024 * 1024;

/** Where the CODEOWNERS file that counts is in a working tree; a link that leads nowhere hides the others all the same. */
export function codeownersPathIn(root: string): string | undefined {
  return codeownersPath((path) => kindOf(root, path) !== undefined);
}

/** The CODEOWNERS of a working tree. */
export function readCodeowners(root: string): Codeowners | undefined {
  const path = codeownersPathIn(root);
  return path === undefined
    ? undefined
    : parseCodeowners(readRepositoryFile(root, path, MAX_CODEOWNERS), path);
}
