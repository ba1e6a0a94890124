import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CODEOWNERS_PATHS } from '../engine/codeowners/parse.ts';
import { kindOfPath, kindOfStranger, type LintFile, type LostFile } from '../engine/lint/input.ts';
import { InputError } from '../engine/problem.ts';
import { MAX_CODEOWNERS } from './codeowners.ts';
import { readRepositoryFile, whyUnreadable } from './file.ts';
import { pathInside } from './inside.ts';
import { kindOf, type Listed, listFiles } from './listing.ts';

/** What the linter looks at in a working tree; what cannot be read or is not loaded is named instead. */
export interface LintSources {
  readonly files: readonly LintFile[];
  readonly unloaded: readonly LostFile[];
  readonly unreadable: readonly LostFile[];
}

const HOME = '.agentgate';
/** What `lint .` has no business in. */
const FOREIGN = ['.git', 'node_modules'];
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
  // A link that leads nowhere counts, and hides the others all the same.
  const owners = CODEOWNERS_PATHS.filter((path) => kindOf(root, path) !== undefined);
  for (const [index, path] of owners.entries()) {
    if (index === 0) collect(root, path, collected);
    else collected.unloaded.push({ path, message: `GitHub reads ${owners[0]} alone: move its lines there` });
  }
  return collected;
}

/** The files that somebody named, each or all YAML files of a directory. Throws InputError for what is no such thing. */
export function readNamed(root: string, paths: readonly string[]): LintFile[] {
  return paths.flatMap((name) => {
    const inside = insideOf(root, name);
    const isDirectory = statSync(join(root, inside), { throwIfNoEntry: false })?.isDirectory() === true;
    const found: Listed[] = isDirectory
      ? listFiles(root, inside, FOREIGN).filter(isWanted)
      : [{ path: inside }];
    return found.map(({ path, problem }) => {
      if (problem !== undefined) throw new InputError(problem, { file: path });
      return named(root, path);
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
  const cap = path.endsWith('CODEOWNERS') ? MAX_CODEOWNERS : undefined;
  return namedText(path, readRepositoryFile(root, path, cap));
}

/** The path from the root, with its links followed: nothing outside the repository is read. */
function insideOf(root: string, path: string): string {
  try {
    const inside = pathInside(realpathSync(root), realpathSync(path));
    if (inside !== undefined) return inside;
  } catch (error) {
    throw new InputError(whyUnreadable(error), { file: path });
  }
  throw new InputError('is outside the repository: name a file inside', { file: path });
}

function isWanted({ path }: Listed): boolean {
  return path.endsWith('.yaml') || path.endsWith('CODEOWNERS');
}

function placeFor(path: string): string {
  if (/^\.agentgate\/(?:policies|tests)\//.test(path)) return 'rename it to end in .yaml';
  if (/^\.agentgate\/(?:config|people)\.(?:yml|json)$/i.test(path)) return 'rename it to end in .yaml';
  return 'policies belong into .agentgate/policies, tests into .agentgate/tests, settings into .agentgate/config.yaml';
}
