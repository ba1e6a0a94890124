import { spawnSync } from 'node:child_process';
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { CODEOWNERS_PATHS, type Codeowners, parseCodeowners } from '../engine/codeowners/parse.ts';
import { CONFIG_PATH } from '../engine/policy/config.ts';
import type { PolicySources } from '../engine/policy/set.ts';
import type { SourceFile } from '../engine/policy/source.ts';
import { InputError } from '../engine/problem.ts';
import { readFileCapped } from './file.ts';

const POLICIES = '.agentgate/policies';
const TESTS = '.agentgate/tests';
const MAX_DEPTH = 32;
/** GitHub loads no CODEOWNERS of 3 MB or more; one byte over the limit is enough to tell. */
const MAX_CODEOWNERS = 3 * 1024 * 1024 + 1;

/** The root of the repository that a directory is in: the nearest one with `.git` or `.agentgate`, else itself. */
export function findRoot(directory: string): string {
  const start = resolve(directory);
  for (let current = start; ; current = dirname(current)) {
    if (existsSync(join(current, '.git')) || existsSync(join(current, '.agentgate'))) return current;
    if (dirname(current) === current) return start;
  }
}

/** The policies and settings of a working tree. */
export function readPolicySources(root: string): PolicySources {
  const policies = yamlFiles(root, POLICIES);
  const config = existsSync(join(root, CONFIG_PATH)) ? readSource(root, CONFIG_PATH) : undefined;
  return { policies, config };
}

/** The policy tests of a working tree. */
export function readTestSources(root: string): SourceFile[] {
  return yamlFiles(root, TESTS);
}

/** One file of a working tree, or every YAML file of a directory in it. */
export function readSourcesAt(root: string, path: string): SourceFile[] {
  const inside = relative(root, resolve(path));
  if (statSync(resolve(path), { throwIfNoEntry: false })?.isDirectory()) return yamlFiles(root, inside);
  return [readSource(root, inside)];
}

/** The CODEOWNERS file that counts: the first of the places where GitHub looks. */
export function readCodeowners(root: string): Codeowners | undefined {
  const path = CODEOWNERS_PATHS.find((candidate) => existsSync(join(root, candidate)));
  if (path === undefined) return undefined;
  return parseCodeowners(readFileCapped(join(root, path), MAX_CODEOWNERS), path);
}

/** The files that git tracks; none outside a repository. */
export function trackedFiles(root: string): readonly string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--cached'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.split('\0').filter((path) => path !== '') : [];
}

function readSource(root: string, path: string): SourceFile {
  try {
    return { path, text: readFileCapped(join(root, path)) };
  } catch (error) {
    // The message names the file as the repository does, not by its place on this machine.
    if (error instanceof InputError) throw new InputError(error.message, { file: path });
    throw error;
  }
}

function yamlFiles(root: string, directory: string): SourceFile[] {
  if (!existsSync(join(root, directory))) return [];
  return yamlPaths(root, directory, 0)
    .sort()
    .map((path) => readSource(root, path));
}

function yamlPaths(root: string, directory: string, depth: number): string[] {
  if (depth > MAX_DEPTH) throw new InputError('is nested too deep', { file: directory });
  return entriesOf(root, directory).flatMap((entry) => {
    const path = `${directory}/${entry.name}`;
    if (entry.isDirectory()) return yamlPaths(root, path, depth + 1);
    if (/\.yml$/i.test(entry.name)) {
      throw new InputError('is not loaded because of its name: rename it to end in .yaml', { file: path });
    }
    if (!entry.name.endsWith('.yaml')) return [];
    if (!entry.isFile())
      throw new InputError('is not a regular file: put the file itself here', { file: path });
    return [path];
  });
}

function entriesOf(root: string, directory: string): Dirent[] {
  try {
    return readdirSync(join(root, directory), { withFileTypes: true });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new InputError(`cannot be read: ${why}`, { file: directory });
  }
}
