import { prefixedHash } from '../prefixed-hash.ts';
import { GitError } from './error.ts';
import { type ObjectFormat, oidBytes } from './oid.ts';

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
const ZERO = 0x30;
/** Names that no file has. */
const NO_NAMES = new Set(['', '.', '..']);

export function isObjectType(type: string | undefined): type is ObjectType {
  return type === 'commit' || type === 'tree' || type === 'blob' || type === 'tag';
}

/** The object with these bytes. */
export function gitObject(format: ObjectFormat, type: ObjectType, bytes: Uint8Array): GitObject {
  return { oid: prefixedHash(format, `${type} ${bytes.length}\0`, bytes), type, bytes };
}

/** The items of a tree object, from one of them on. Throws a GitError on what git itself would not write. */
export function parseTree(format: ObjectFormat, { oid, bytes }: GitObject, from = 0): TreeItem[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const items: TreeItem[] = [];
  let before = '';
  for (let at = from; at < buffer.length; ) {
    const space = buffer.indexOf(0x20, at);
    const zero = buffer.indexOf(0, at);
    const end = zero + 1 + oidBytes(format);
    if (space < 0 || zero < space || end > buffer.length) throw malformedTree(oid);
    // Old programs wrote zeros before the mode of a directory; for git it is the same.
    while (buffer[at] === ZERO) at += 1;
    const mode = buffer.toString('latin1', at, space);
    const name = buffer.toString('latin1', space + 1, zero);
    const key = sortKey({ mode, name });
    // In another order, with a slash in a name or with one twice, programs do not agree on which files there are.
    const isName = !NO_NAMES.has(name) && !name.includes('/');
    if (!isName || key <= before || (key !== name && hasFile(items, name))) throw malformedTree(oid);
    before = key;
    items.push({ mode, name, oid: buffer.toString('hex', zero + 1, end) });
    at = end;
  }
  return items;
}

/** A directory sorts as if its name ended in a slash. */
function sortKey({ mode, name }: Pick<TreeItem, 'mode' | 'name'>): string {
  return mode === DIRECTORY_MODE ? `${name}/` : name;
}

/** Whether a file has the name of the directory that comes next: between them are only names that begin like theirs. */
function hasFile(items: readonly TreeItem[], name: string): boolean {
  for (let at = items.length - 1; items[at]?.name.startsWith(name) === true; at -= 1) {
    if (items[at]?.name === name) return true;
  }
  return false;
}

function malformedTree(oid: string): GitError {
  return new GitError('object-corrupt', `the tree ${oid} is not well-formed`);
}

/** The tree of these items, in git's order. */
export function treeObject(
  format: ObjectFormat,
  items: readonly TreeItem[],
): { readonly object: GitObject; readonly sorted: readonly TreeItem[] } {
  const sorted = items.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const parts = sorted.flatMap(({ mode, name, oid }) => [
    Buffer.from(`${mode} ${name}\0`, 'latin1'),
    Buffer.from(oid, 'hex'),
  ]);
  return { object: gitObject(format, 'tree', Buffer.concat(parts)), sorted };
}

/** How much two trees share from the start: all of it but the last common item, after which the others must sort. */
export function commonStart(
  format: ObjectFormat,
  { bytes: a }: GitObject,
  { bytes: b }: GitObject,
): { readonly bytes: number; readonly items: number } {
  const one = Buffer.from(a.buffer, a.byteOffset, a.length);
  const other = Buffer.from(b.buffer, b.byteOffset, b.length);
  let [last, at, items] = [0, 0, 0];
  while (at < one.length) {
    const zero = one.indexOf(0, at);
    const end = zero + 1 + oidBytes(format);
    if (zero < 0 || end > one.length || end > other.length) break;
    if (one.compare(other, at, end, at, end) !== 0) break;
    last = at;
    at = end;
    items += 1;
  }
  return { bytes: last, items };
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
  // A shorter name, or that of a ref, would be read as whatever is called so here.
  if ([tree, ...parents].some((name) => name.length !== oid.length || !/^[0-9a-f]+$/.test(name))) {
    throw new GitError('object-corrupt', `the commit ${oid} is not well-formed`);
  }
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
