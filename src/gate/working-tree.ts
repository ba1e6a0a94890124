import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { CONFIG_PATH } from '../engine/policy/config.ts';
import type { PolicySources } from '../engine/policy/set.ts';
import type { SourceFile } from '../engine/policy/source.ts';
import { InputError } from '../engine/problem.ts';
import { readRepositoryFile } from './file.ts';
import { kindOf, type Listed, listFiles } from './listing.ts';

const HOME = '.agentgate';
const POLICIES = '.agentgate/policies';
const TESTS = '.agentgate/tests';

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
  checkHome(root);
  const policies = yamlFiles(root, POLICIES);
  const config = kindOf(root, CONFIG_PATH) === undefined ? undefined : readSource(root, CONFIG_PATH);
  return { policies, config };
}

/** Settings that are not read would count for nothing, and a link is no directory to git. */
function checkHome(root: string): void {
  const kind = kindOf(root, HOME);
  if (kind === 'link')
    throw new InputError('is a link, and is not followed: put the directory itself here', { file: HOME });
  const names =
    kind === undefined || !statSync(join(root, HOME)).isDirectory() ? [] : readdirSync(join(root, HOME));
  const lost = names.find((name) => /^config\.ya?ml\s*$/i.test(name) && `${HOME}/${name}` !== CONFIG_PATH);
  if (lost !== undefined) {
    throw new InputError('is not loaded because of its name: rename it to config.yaml', {
      file: `${HOME}/${lost}`,
    });
  }
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

function readSource(root: string, path: string): SourceFile {
  return { path, text: readRepositoryFile(root, path) };
}

function yamlFiles(root: string, directory: string): SourceFile[] {
  const paths = listFiles(root, directory)
    .filter(isLoaded)
    .map(({ path }) => path);
  return paths.sort().map((path) => readSource(root, path));
}

/** What looks like a policy and would not count is an error: it may be the one that denies. */
function isLoaded({ path, problem }: Listed): boolean {
  if (problem !== undefined) throw new InputError(problem, { file: path });
  if (path.endsWith('.yaml')) return true;
  if (/\.ya?ml\s*$/i.test(path)) {
    throw new InputError('is not loaded because of its name: rename it to end in .yaml', { file: path });
  }
  return false;
}
