import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogCommit, LogHistory } from '../log-history.ts';
import { readFileAt } from './commit-files.ts';
import { gitFailure } from './failure.ts';
import type { Commit } from './object.ts';
import type { Repository } from './repository.ts';
import { streamGit } from './stream.ts';
import { treeChanges } from './tree-changes.ts';

/** The history of a log's branch, at the commit that it points to now; without a ref, that of a log without a branch. */
export async function gitHistory(repository: Repository, ref: string | undefined): Promise<LogHistory> {
  const tip = ref === undefined ? undefined : (await repository.tip(ref))?.oid;
  return {
    tip,
    obstacles: () => obstacles(repository),
    contains: async (commit) => tip !== undefined && (await isFirstParent(repository, commit, tip)),
    commits: (since) => (tip === undefined ? none() : commits(repository, tip, since)),
    blob: async (id, cap) => (await repository.object(id, 'blob', cap)).bytes,
    file: async (path, cap, commit = tip) =>
      commit === undefined ? undefined : readFileAt(repository, commit, path, cap),
  };
}

async function obstacles(repository: Repository): Promise<string[]> {
  const found: string[] = [];
  if (repository.shallow || (await hasText(join(repository.commonDir, 'shallow')))) {
    found.push('the clone is shallow, so the start of the history is missing: run "git fetch --unshallow"');
  }
  if (await hasText(join(repository.commonDir, 'info', 'grafts'))) {
    found.push('info/grafts gives commits other parents than they have: remove it');
  }
  const replaced = await repository.run(['for-each-ref', '--count=1', '--format=%(refname)', 'refs/replace']);
  if (replaced.code !== 0) throw gitFailure('reading refs/replace', replaced, 'unreadable');
  const [ref] = replaced.stdout.split('\n');
  if (ref !== undefined && ref !== '') {
    found.push(`${ref} shows other programs another object than was committed: delete it`);
  }
  return found;
}

async function hasText(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isFile() || found.size > 1 << 20) return true;
  return /^[^#\s]/m.test(await readFile(path, 'latin1'));
}

async function isFirstParent(repository: Repository, commit: string, tip: string): Promise<boolean> {
  if (commit === tip) return true;
  // The oldest commit after `commit` has it as its first parent exactly if it is on the line.
  for await (const line of streamGit(repository, ['rev-list', '--parents', ...walk(tip, commit)])) {
    return line.split(' ')[1] === commit;
  }
  return false;
}

function walk(tip: string, since?: string): string[] {
  const range = since === undefined ? [tip] : [tip, `^${since}`];
  return ['--first-parent', '--reverse', ...range, '--'];
}

/** Commits that are compared ahead of the one that is asked for: each waits for git most of its time. */
const AHEAD = 4;

async function* commits(repository: Repository, tip: string, since?: string): AsyncGenerator<LogCommit> {
  const ahead: Promise<LogCommit>[] = [];
  let parent: Promise<Commit> | undefined;
  for await (const id of streamGit(repository, ['rev-list', ...walk(tip, since)])) {
    const commit = repository.commit(id);
    const comparing = compare(repository, commit, parent);
    // Who stops at an earlier failure never looks at this one.
    comparing.catch(() => undefined);
    parent = commit;
    if (ahead.push(comparing) <= AHEAD) continue;
    const next = await ahead.shift();
    if (next !== undefined) yield next;
  }
  for (const next of ahead) yield await next;
}

/** A commit and its difference from its first parent, which is most likely the commit that was just read. */
async function compare(
  repository: Repository,
  reading: Promise<Commit>,
  likely: Promise<Commit> | undefined,
): Promise<LogCommit> {
  const { oid, tree, parents } = await reading;
  const [first] = parents;
  const read = await likely;
  const parent = first === undefined || first === read?.oid ? read : await repository.commit(first);
  const before = first === undefined ? undefined : parent?.tree;
  return { id: oid, parents, changes: await treeChanges(repository, before, tree) };
}

async function* none(): AsyncGenerator<never> {
  // A branch that does not exist has no commits.
}
