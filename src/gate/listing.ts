import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../engine/problem.ts';
import { NOT_REGULAR, whyUnreadable } from './file.ts';

/** A file below a directory, or what stands in its place and why it is not read. */
export interface Listed {
  readonly path: string;
  readonly problem?: string;
}

const MAX_DEPTH = 32;
const MAX_FILES = 10_000;

/**
 * Every file below a directory of a repository, in order; none when there is no such directory. Links are not followed:
 * they may lead out of the repository, or in a circle.
 */
export function listFiles(root: string, directory: string, skipped: readonly string[] = []): Listed[] {
  const kind = kindOf(root, directory);
  if (kind === undefined) return [];
  if (kind === 'link') return [{ path: directory, problem: NOT_REGULAR }];
  const found: Listed[] = [];
  const visit = (path: string, depth: number): void => {
    const entries = depth > MAX_DEPTH ? TOO_DEEP : entriesOf(join(root, path), skipped);
    if (typeof entries === 'string') found.push({ path, problem: entries });
    else for (const entry of entries) look(path === '' ? entry.name : `${path}/${entry.name}`, entry, depth);
  };
  const look = (path: string, entry: Dirent, depth: number): void => {
    if (found.length >= MAX_FILES) throw new InputError(TOO_MANY, { file: directory });
    if (entry.isDirectory()) visit(path, depth + 1);
    else found.push(entry.isFile() ? { path } : { path, problem: NOT_REGULAR });
  };
  visit(directory, 0);
  return found;
}

/** Whether something of this name is there, be it a link that leads nowhere; throws an InputError when nobody can tell. */
export function kindOf(root: string, path: string): 'link' | 'other' | undefined {
  try {
    const found = lstatSync(join(root, path));
    // The root is where the user is, however she came there.
    return found.isSymbolicLink() && path !== '' ? 'link' : 'other';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new InputError(whyUnreadable(error), { file: path });
  }
}

const TOO_DEEP = `is nested deeper than ${MAX_DEPTH} directories: move it up`;
const TOO_MANY = `has more than ${MAX_FILES} files: name the ones that count`;

function entriesOf(directory: string, skipped: readonly string[]): Dirent[] | string {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter(({ name }) => !skipped.includes(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return whyUnreadable(error);
  }
}
