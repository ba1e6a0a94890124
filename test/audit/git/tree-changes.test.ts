import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitObject, gitObject, treeObject } from '../../../src/audit/git/object.ts';
import { encodePack } from '../../../src/audit/git/pack.ts';
import { Repository } from '../../../src/audit/git/repository.ts';
import { treeChanges } from '../../../src/audit/git/tree-changes.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';

let root = '';
let directory = '';
let repository: Repository;
beforeAll(async () => {
  root = temporaryDirectory('trees');
  directory = initRepository(join(root, 'r'), '--bare');
  repository = await Repository.open({ directory });
});
afterAll(() => {
  repository.close();
  removeDirectory(root);
});

type Tree = Readonly<Record<string, string>>;

/** Adds the objects of a tree of these files, each `mode text`. */
function tree(files: Tree, objects: GitObject[]): string {
  const add = (object: GitObject) => {
    objects.push(object);
    return object.oid;
  };
  const names = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const items = names.map((name) => {
    const [mode = '', text = ''] = files[name]?.split(' ') ?? [];
    return files[name] === undefined
      ? { mode: '40000', name, oid: tree(below(files, `${name}/`), objects) }
      : { mode, name, oid: add(gitObject('sha1', 'blob', Buffer.from(text))) };
  });
  return add(treeObject('sha1', items).object);
}

function below(files: Tree, prefix: string): Tree {
  const inside = Object.entries(files).filter(([path]) => path.startsWith(prefix));
  return Object.fromEntries(inside.map(([path, file]) => [path.slice(prefix.length), file]));
}

/** Files without what lies under another file. */
function possible(files: Tree): Tree {
  const paths = Object.keys(files);
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !paths.some((other) => path.startsWith(`${other}/`))),
  );
}

const paths = ['checkpoint', 'entries', 'entries/000', 'entries/x000', 'tile/0', 'anchors'].flatMap(
  (path) => [
    path,
    ...['000.json', '001.json', '000', '001', '1.sigstore.json', 'x001/000/000.json'].map(
      (name) => `${path}/${name}`,
    ),
  ],
);
const known = paths.filter((path) => !path.endsWith('.json/000') && !path.startsWith('anchors/x'));
const files = fc
  .dictionary(fc.constantFrom(...known), fc.constantFrom('100644 a', '100644 b', '100755 a', '120000 a'), {
    maxKeys: 12,
  })
  .map(possible);

test('inside a log’s directories the changes are those that git tells', async () => {
  await fc.assert(
    fc.asyncProperty(files, files, async (before, after) => {
      const objects: GitObject[] = [];
      const [old, now] = [tree(before, objects), tree(after, objects)];
      const pack = encodePack('sha1', [...new Map(objects.map((object) => [object.oid, object])).values()]);
      git(directory, ['unpack-objects', '-q'], Buffer.concat(pack));
      const raw = git(directory, ['diff-tree', '-r', '--no-renames', '--no-abbrev', old, now]);
      const told = raw.split('\n').filter((line) => line !== '');
      const changes = await treeChanges(repository, old, now);
      const lines = changes
        .filter(({ path }) => !path.endsWith('/'))
        .map(({ status, path, mode, blob }) => `${mode} ${blob} ${status}\t${path}`);
      const whole = changes.filter(({ path }) => path.endsWith('/')).map(({ path }) => path);
      const seen = told
        .map((line) => line.replace(/^:\d+ (\d+) \S+ /, '$1 '))
        .filter((line) => !whole.some((path) => line.includes(`\t${path}`)));
      expect(lines.toSorted()).toEqual(seen.toSorted());
      // What is told as a whole did change.
      for (const path of whole) expect(told.some((line) => line.includes(`\t${path}`))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

describe('a tree that programs read in different ways is refused', () => {
  const oid = () => Buffer.from(git(directory, ['hash-object', '-w', '--stdin'], 'x'), 'hex');
  const item = (mode: string, name: string) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), oid()]);
  const made = (...items: readonly Buffer[]) =>
    git(directory, ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], Buffer.concat(items));

  test.each([
    ['a path for a name', () => [item('100644', 'entries/000/000.json')]],
    ['no name', () => [item('100644', '')]],
    ['the name ..', () => [item('100644', '..')]],
    ['the same name twice', () => [item('100644', 'a'), item('100644', 'a')]],
    [
      'a file and a directory of one name',
      () => [item('100644', 'a'), item('100644', 'a.'), item('40000', 'a')],
    ],
    ['names in another order', () => [item('100644', 'b'), item('100644', 'a')]],
    ['no space after a mode', () => [Buffer.concat([Buffer.from('100644\0'), oid()])]],
    ['an object’s name cut short', () => [item('100644', 'a').subarray(0, -1)]],
  ])('%s', async (_, items) => {
    const malformed = made(...items());
    await expect(repository.tree(malformed)).rejects.toMatchObject({ code: 'object-corrupt' });
    await expect(treeChanges(repository, undefined, malformed)).rejects.toMatchObject({
      code: 'object-corrupt',
    });
  });

  test('but zeros before a mode mean nothing', async () => {
    expect((await repository.tree(made(item('040000', 'a'))))[0]).toMatchObject({ mode: '40000', name: 'a' });
  });
});
