import { CHECKPOINT_PATH } from '../layout.ts';
import { GitError } from './error.ts';
import { DIRECTORY_MODE, FILE_MODE, type GitObject, gitObject, type TreeItem, treeObject } from './object.ts';
import type { Repository } from './repository.ts';

/** The trees above new files, and the blobs themselves. */
export interface Edited {
  readonly root: string;
  readonly objects: readonly GitObject[];
}

interface Directory {
  readonly files: Map<string, Uint8Array>;
  readonly directories: Map<string, Directory>;
}

/** Adds files to a tree. What is there already stays as it is: only the checkpoint may be replaced. */
export async function addFiles(
  repository: Repository,
  root: string | undefined,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Edited> {
  const wanted = newDirectory();
  for (const [path, bytes] of files) place(wanted, path.split('/'), bytes);
  const objects: GitObject[] = [];
  return { root: await write(repository, root, wanted, objects), objects };
}

function place(directory: Directory, [name = '', ...rest]: readonly string[], bytes: Uint8Array): void {
  if (rest.length === 0) {
    directory.files.set(name, bytes);
    return;
  }
  const below = directory.directories.get(name) ?? newDirectory();
  directory.directories.set(name, below);
  place(below, rest, bytes);
}

async function write(
  repository: Repository,
  oid: string | undefined,
  wanted: Directory,
  objects: GitObject[],
): Promise<string> {
  const before = oid === undefined ? [] : await repository.tree(oid);
  const items = new Map(before.map((item) => [item.name, item]));
  for (const [name, below] of wanted.directories) {
    const known = items.get(name);
    if (known !== undefined && known.mode !== DIRECTORY_MODE) throw taken(name);
    items.set(name, { mode: DIRECTORY_MODE, name, oid: await write(repository, known?.oid, below, objects) });
  }
  for (const [name, bytes] of wanted.files) {
    if (items.has(name) && name !== CHECKPOINT_PATH) throw taken(name);
    const blob = gitObject(repository.format, 'blob', bytes);
    objects.push(blob);
    items.set(name, { mode: FILE_MODE, name, oid: blob.oid });
  }
  return addTree(repository, [...items.values()], objects);
}

function addTree(repository: Repository, items: readonly TreeItem[], objects: GitObject[]): string {
  const { object, sorted } = treeObject(repository.format, items);
  objects.push(object);
  repository.remember(object.oid, sorted);
  return object.oid;
}

function newDirectory(): Directory {
  return { files: new Map(), directories: new Map() };
}

function taken(name: string): GitError {
  return new GitError('not-a-log', `the log's branch already has something else at ${JSON.stringify(name)}`);
}
