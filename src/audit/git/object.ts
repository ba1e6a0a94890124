import { createHash } from 'node:crypto';
import { GitError } from './error.ts';

export type ObjectFormat = 'sha1' | 'sha256';
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

/** An object of the repository, with the name that its bytes give it. */
export interface GitObject {
  readonly oid: string;
  readonly type: ObjectType;
  readonly bytes: Uint8Array;
}

/** An item of a tree. Names are read byte by byte (latin1), so that any name survives. */
export interface TreeItem {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

/** What a commit says about the past and its files. */
export interface Commit {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Who commits: agentgate itself. Who acted is said, and signed, in the entries. */
export const IDENTITY = { name: 'agentgate', email: 'noreply@agentgate.dev' };
export const FILE_MODE = '100644';
export const DIRECTORY_MODE = '40000';

/** The object with these bytes. */
export function gitObject(format: ObjectFormat, type: ObjectType, bytes: Uint8Array): GitObject {
  const oid = createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
  return { oid, type, bytes };
}

/** The name that stands for no object. */
export function nullOid(format: ObjectFormat): string {
  return '0'.repeat(oidBytes(format) * 2);
}

/** The items of a tree object. */
export function parseTree(format: ObjectFormat, { oid, bytes }: GitObject): TreeItem[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const items: TreeItem[] = [];
  for (let at = 0; at < buffer.length; ) {
    const space = buffer.indexOf(0x20, at);
    const zero = buffer.indexOf(0, space);
    const end = zero + 1 + oidBytes(format);
    if (space < 0 || zero < 0 || end > buffer.length) {
      throw new GitError('object-corrupt', `the tree ${oid} is not well-formed`);
    }
    items.push({
      mode: buffer.toString('latin1', at, space),
      name: buffer.toString('latin1', space + 1, zero),
      oid: buffer.toString('hex', zero + 1, end),
    });
    at = end;
  }
  return items;
}

/** The tree of these items, in git's order: a directory sorts as if its name ended in a slash. */
export function treeObject(
  format: ObjectFormat,
  items: readonly TreeItem[],
): { readonly object: GitObject; readonly sorted: readonly TreeItem[] } {
  const key = ({ mode, name }: TreeItem) => (mode === DIRECTORY_MODE ? `${name}/` : name);
  const sorted = items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const parts = sorted.flatMap(({ mode, name, oid }) => [
    Buffer.from(`${mode} ${name}\0`, 'latin1'),
    Buffer.from(oid, 'hex'),
  ]);
  return { object: gitObject(format, 'tree', Buffer.concat(parts)), sorted };
}

/** The tree and the parents of a commit object. */
export function parseCommit({ oid, type, bytes }: GitObject): Commit {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const [first = '', ...lines] = text.slice(0, Math.max(text.indexOf('\n\n'), 0)).split('\n');
  const tree = /^tree ([0-9a-f]+)$/.exec(first)?.[1];
  if (type !== 'commit' || tree === undefined) {
    throw new GitError('not-a-log', `the log's branch points to ${oid}, which is no commit`);
  }
  const end = lines.findIndex((line) => !line.startsWith('parent '));
  const parents = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice('parent '.length));
  return { oid, tree, parents };
}

/** A commit by agentgate itself. */
export function commitObject(
  format: ObjectFormat,
  commit: Omit<Commit, 'oid'> & { readonly time: Date; readonly message: string },
): GitObject {
  const who = `${IDENTITY.name} <${IDENTITY.email}> ${Math.floor(commit.time.getTime() / 1000)} +0000`;
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${who}`,
    `committer ${who}`,
    '',
    commit.message,
    '',
  ];
  return gitObject(format, 'commit', Buffer.from(lines.join('\n')));
}

/** How many bytes an object's name has. */
export function oidBytes(format: ObjectFormat): number {
  return format === 'sha1' ? 20 : 32;
}
