import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { realpath } from '../audit/git/program.ts';
import type { Repository } from '../audit/git/repository.ts';
import { GateError } from './error.ts';

/**
 * The root of the work tree that a directory is in: where the `.git` stands that git itself goes by. Whoever works here
 * can make other directories of that name, and of `.agentgate`, from which the repository's paths would look like
 * somebody else's.
 */
export function workTreeOf({ commonDir, gitDir }: Repository, directory: string): string {
  const own = realpath(gitDir);
  for (let current = resolve(directory); ; current = dirname(current)) {
    if (own !== undefined && leadsTo(join(current, '.git')) === own) {
      refuseSecond(current, commonDir, gitDir);
      return current;
    }
    if (dirname(current) === current) break;
  }
  throw new GateError('not-ready', `${directory} is in no work tree: go into the one where agents work`);
}

/** The main work tree of a linked one; none for the main one itself, or where there is none. */
export function mainWorkTree({ commonDir, gitDir }: Repository): string[] {
  return gitDir === commonDir || basename(commonDir) !== '.git' ? [] : [dirname(commonDir)];
}

/** A repository inside another one is a gate of its own, whoever made it: people should know whose word this is. */
export function notesOnPlace(root: string): string[] {
  for (let current = dirname(root); ; current = dirname(current)) {
    if (isThere(join(current, '.git')) && isThere(join(current, '.agentgate'))) {
      return [`the repository ${root} lies in ${current}, whose policies say nothing here`];
    }
    if (dirname(current) === current) return [];
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Where a `.git` leads, as git reads it; undefined when there is none. */
function leadsTo(marker: string): string | undefined {
  try {
    if (lstatSync(marker).isFile()) {
      const [, place] = /^gitdir: ([^\n]*)/.exec(readFileSync(marker, 'utf8')) ?? [];
      return place === undefined ? undefined : realpath(resolve(dirname(marker), place));
    }
    return realpath(marker);
  } catch {
    return undefined;
  }
}

/** A `.git` that leads to that of the work tree around it makes a second root of the same files. */
function refuseSecond(root: string, commonDir: string, gitDir: string): void {
  const main = dirname(commonDir);
  const isSecond = gitDir === commonDir && basename(commonDir) === '.git' && isBelow(root, main);
  if (!isSecond) return;
  throw new GateError('not-ready', `${join(root, '.git')} leads into the repository of ${main}: remove it`);
}

function isBelow(place: string, directory: string): boolean {
  return (realpath(place) ?? place).startsWith(directory.endsWith(sep) ? directory : directory + sep);
}
