import type { CommitReader } from '../trusted-commit.ts';
import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import { DIRECTORY_MODE, FILE_MODE, type TreeItem } from './object.ts';
import type { Repository } from './repository.ts';
import { streamGit } from './stream.ts';

const EXECUTABLE_MODE = '100755';
const MAX_FILE = 4 << 20;
const MAX_DEPTH = 32;
/** Characters of all paths together, each of which costs some more: about a million files. */
const MAX_LISTED = 64 << 20;
const PATH_COST = 32;

/** Reads files of commits, without any work tree or filter. */
export function gitCommitReader(repository: Repository): CommitReader {
  return {
    readFile: (commit, path) => readFileAt(repository, commit, path, MAX_FILE),
    listFiles: async (commit, directory) => {
      const item = await find(repository, commit, directory);
      return item?.mode === DIRECTORY_MODE ? list(repository, item.oid, directory) : [];
    },
    firstParents: (tip) => firstParents(repository, tip),
    tip: async (ref) => (await repository.tip(ref))?.oid,
    target: async (ref) => {
      const { code, stdout } = await repository.run(['symbolic-ref', '--quiet', ref]);
      return code === 0 ? stdout.trim() : undefined;
    },
    hasRefs: async (prefix) => {
      const ended = await repository.run(['for-each-ref', '--count=1', '--format=%(refname)', prefix]);
      if (ended.code !== 0) throw gitFailure(`looking for ${prefix}`, ended, 'unreadable');
      return ended.stdout.trim() !== '';
    },
  };
}

/** The bytes of a file of a commit, or undefined when it has none there. What is no plain file is an error. */
export async function readFileAt(
  repository: Repository,
  commit: string,
  path: string,
  cap: number,
): Promise<Uint8Array | undefined> {
  const item = await find(repository, commit, path);
  if (item === undefined) return undefined;
  if (item.mode !== FILE_MODE && item.mode !== EXECUTABLE_MODE) {
    throw new GitError('unreadable', `${path} is no plain file at ${commit}`);
  }
  return (await repository.object(item.oid, 'blob', cap)).bytes;
}

async function find(repository: Repository, commit: string, path: string): Promise<TreeItem | undefined> {
  const { tree } = await repository.commit(commit);
  let item: TreeItem | undefined = { mode: DIRECTORY_MODE, name: '', oid: tree };
  for (const name of path === '' ? [] : path.split('/')) {
    if (item?.mode !== DIRECTORY_MODE) return undefined;
    item = (await repository.tree(item.oid)).find((one) => one.name === name);
  }
  return item;
}

/** The paths of the files below a tree, as many as the memory holds of them: a small pack can hold more. */
async function list(repository: Repository, root: string, top: string): Promise<string[]> {
  const paths: string[] = [];
  let left = MAX_LISTED;
  const walk = async (tree: string, directory: string, depth: number): Promise<void> => {
    if (depth > MAX_DEPTH) throw new GitError('unreadable', `${directory} is nested too deep`);
    for (const { name, mode, oid } of await repository.tree(tree)) {
      // Trees hold names byte by byte.
      const text = Buffer.from(name, 'latin1').toString();
      const path = directory === '' ? text : `${directory}/${text}`;
      left -= path.length + PATH_COST;
      if (left < 0) throw new GitError('too-large', `a commit has too many files below ${top || 'its top'}`);
      if (mode === DIRECTORY_MODE) await walk(oid, path, depth + 1);
      else paths.push(path);
    }
  };
  await walk(root, top, 0);
  return paths;
}

async function firstParents(repository: Repository, tip: string): Promise<ReadonlyMap<string, number>> {
  const positions = new Map<string, number>();
  const walk = ['rev-list', '--first-parent', '--reverse', tip, '--'];
  for await (const commit of streamGit(repository, walk)) {
    positions.set(commit, positions.size);
  }
  return positions;
}
