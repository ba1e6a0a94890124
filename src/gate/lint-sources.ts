import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CODEOWNERS_PATHS } from '../engine/codeowners/parse.ts';
import { kindOfPath, kindOfStranger, type LintFile, type LostFile } from '../engine/lint/input.ts';
import { InputError } from '../engine/problem.ts';
import { readFileCapped } from './file.ts';

/** What the linter looks at in a working tree; what cannot be read or is not loaded is named instead. */
export interface LintSources {
  readonly files: readonly LintFile[];
  readonly unloaded: readonly LostFile[];
  readonly unreadable: readonly LostFile[];
}

const HOME = '.agentgate';
const MAX_DEPTH = 32;
const MAX_FILES = 10_000;
/** More than GitHub loads, so that too large a file is told from one that is no CODEOWNERS. */
const MAX_CODEOWNERS = 16 * 1024 * 1024;
/** Names that look like a policy, and so like something that counts. */
const LOOKS_LOADED = /\.(?:ya?ml|json)$/i;

/** Everything in a working tree that lint looks at. */
export function readLintSources(root: string): LintSources {
  const collected: Collected = { files: [], unloaded: [], unreadable: [] };
  for (const { path, problem } of listFiles(root, HOME)) {
    if (problem !== undefined) collected.unreadable.push({ path, message: problem });
    else if (kindOfPath(path) !== undefined) collect(root, path, collected);
    else if (LOOKS_LOADED.test(path)) collected.unloaded.push({ path, message: placeFor(path) });
  }
  const owners = CODEOWNERS_PATHS.filter((path) => existsSync(join(root, path)));
  for (const [index, path] of owners.entries()) {
    if (index === 0) collect(root, path, collected);
    else collected.unloaded.push({ path, message: `GitHub reads ${owners[0]} alone: move its lines there` });
  }
  return collected;
}

/** The files that somebody named, each or all YAML files of a directory. Throws InputError for what is no such thing. */
export function readNamed(root: string, paths: readonly string[]): LintFile[] {
  return paths.flatMap((path) => {
    const inside = insideOf(root, path);
    const isDirectory = statSync(join(root, inside), { throwIfNoEntry: false })?.isDirectory() === true;
    const found = isDirectory
      ? listFiles(root, inside).filter((file) => isWanted(file.path))
      : [{ path: inside }];
    return found.map((file) => {
      if ('problem' in file && file.problem !== undefined)
        throw new InputError(file.problem, { file: file.path });
      return named(root, file.path);
    });
  });
}

/** A text from elsewhere (standard input) as a file to look at. */
export function namedText(path: string, text: string): LintFile {
  return { path, text, kind: kindOfPath(path) ?? kindOfStranger({ path, text }) };
}

interface Collected {
  readonly files: LintFile[];
  readonly unloaded: LostFile[];
  readonly unreadable: LostFile[];
}

function collect(root: string, path: string, { files, unreadable }: Collected): void {
  try {
    files.push(named(root, path));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    unreadable.push({ path, message: error.message });
  }
}

function named(root: string, path: string): LintFile {
  try {
    const cap = path.endsWith('CODEOWNERS') ? MAX_CODEOWNERS : undefined;
    return namedText(path, readFileCapped(join(root, path), cap));
  } catch (error) {
    if (error instanceof InputError) throw new InputError(error.message, { file: path });
    throw error;
  }
}

/** The path from the root, with its links followed: nothing outside the repository is read. */
function insideOf(root: string, path: string): string {
  const base = realpathSync(root);
  let real: string;
  try {
    real = realpathSync(resolve(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    const why =
      code === 'ELOOP'
        ? 'is a loop of symbolic links'
        : code === 'ENOENT'
          ? 'no such file'
          : `cannot be read: ${code}`;
    throw new InputError(why, { file: path });
  }
  const inside = relative(base, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new InputError('is outside the repository: name a file inside', { file: path });
  }
  return inside.split(sep).join('/');
}

function isWanted(path: string): boolean {
  return path.endsWith('.yaml') || path.endsWith('CODEOWNERS');
}

interface Listed {
  readonly path: string;
  readonly problem?: string;
}

/** Every file below a directory; links are not followed, so that there are no loops. */
function listFiles(root: string, directory: string): Listed[] {
  if (lstatSync(join(root, directory), { throwIfNoEntry: false }) === undefined) return [];
  const found: Listed[] = [];
  const visit = (path: string, depth: number): void => {
    if (found.length > MAX_FILES) return;
    if (depth > MAX_DEPTH) {
      found.push({ path, problem: `is nested deeper than ${MAX_DEPTH} directories: move it up` });
      return;
    }
    const entries = entriesOf(root, path);
    if (typeof entries === 'string') {
      found.push({ path, problem: entries });
      return;
    }
    for (const entry of entries) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(child, depth + 1);
      else if (entry.isFile()) found.push({ path: child });
      else
        found.push({
          path: child,
          problem: 'is not a regular file, and is not followed: put the file itself here',
        });
    }
  };
  visit(directory, 0);
  if (found.length > MAX_FILES) throw new InputError(`has more than ${MAX_FILES} files`, { file: directory });
  return found;
}

function entriesOf(root: string, path: string): Dirent[] | string {
  try {
    return readdirSync(join(root, path), { withFileTypes: true })
      .filter(({ name }) => name !== '.git' && name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return `cannot be read: ${error instanceof Error && 'code' in error ? String(error.code) : String(error)}`;
  }
}

function placeFor(path: string): string {
  if (/^\.agentgate\/(?:policies|tests)\//.test(path)) return 'rename it to end in .yaml';
  if (/^\.agentgate\/(?:config|people)\.(?:yml|json)$/i.test(path)) return 'rename it to end in .yaml';
  return 'policies belong into .agentgate/policies, tests into .agentgate/tests, settings into .agentgate/config.yaml';
}
