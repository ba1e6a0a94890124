import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, LogCommit, LogHistory } from '../verify/history.ts';
import { readFileAt } from './commit-files.ts';
import { gitFailure } from './failure.ts';
import type { Repository } from './repository.ts';
import { streamGit } from './stream.ts';

const RAW = /^:[0-7]{6} ([0-7]{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])[0-9]*$/;

/** The history of a log's branch, at the commit that it points to now. */
export async function gitHistory(repository: Repository, ref: string): Promise<LogHistory> {
  const tip = (await repository.tip(ref))?.oid;
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
    found.push('the clone is shallow, so the start of the history is missing: run git fetch --unshallow');
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
  for await (const line of streamGit(repository, walk(tip, commit), '\n')) {
    return line.split(' ')[1] === commit;
  }
  return false;
}

function walk(tip: string, since?: string): string[] {
  const range = since === undefined ? [tip] : [tip, `^${since}`];
  return ['rev-list', '--first-parent', '--parents', '--reverse', ...range, '--'];
}

async function* commits(repository: Repository, tip: string, since?: string): AsyncGenerator<LogCommit> {
  const lines: string[] = [];
  for await (const line of streamGit(repository, walk(tip, since), '\n')) lines.push(line);
  let at = -1;
  let changes: Change[] = [];
  const commitAt = (): LogCommit => {
    const [id = '', ...parents] = lines[at]?.split(' ') ?? [];
    return { id, parents, changes };
  };
  const args = [
    'diff-tree',
    '--stdin',
    '--always',
    '-r',
    '-z',
    '--raw',
    '--root',
    '--no-renames',
    '--no-abbrev',
  ];
  let raw: RegExpExecArray | null = null;
  // diff-tree compares each commit with the parent that it is given: the first, also of a merge.
  for await (const record of streamGit(repository, args, '\0', pairs(lines))) {
    if (raw !== null) {
      const [, mode = '', blob = '', status = ''] = raw;
      changes.push({ status, path: record, mode, blob });
      raw = null;
      continue;
    }
    raw = RAW.exec(record);
    if (raw !== null) continue;
    if (at >= 0) yield commitAt();
    at += 1;
    changes = [];
  }
  if (at >= 0) yield commitAt();
}

function* pairs(lines: readonly string[]): Generator<string> {
  for (const line of lines) {
    const [commit, parent] = line.split(' ', 2);
    yield parent === undefined ? `${commit}\n` : `${commit} ${parent}\n`;
  }
}

async function* none(): AsyncGenerator<never> {
  // A branch that does not exist has no commits.
}
