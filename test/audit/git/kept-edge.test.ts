import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import { leafHash, rootFromLeaves } from '../../../src/audit/merkle.ts';
import type { LogStore } from '../../../src/audit/store.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { allEntries, entry } from '../../support/log-entries.ts';

const REF = 'refs/heads/agentgate/audit';
let root = '';
let directory = '';
let cache = '';
beforeEach(() => {
  root = temporaryDirectory('edge');
  directory = initRepository(join(root, 'r'), '--bare');
  cache = join(root, 'cache');
  mkdirSync(cache);
});
afterEach(() => removeDirectory(root));

const file = () => join(cache, 'log-edge');

/** A store as a new process has it, that remembers or does not. */
async function withStore<T>(work: (store: LogStore) => Promise<T>, place?: string): Promise<T> {
  const repository = await Repository.open({ directory });
  try {
    return await work(gitLogStore({ repository, ...(place === undefined ? {} : { cache: place }) }));
  } finally {
    repository.close();
  }
}

const add = (store: LogStore, count: number) =>
  store.append(async ({ head }) => ({
    entries: Array.from({ length: count }, (_, at) => entry(`${head.size + at}`)),
  }));
const append = (count: number, place?: string) => withStore((store) => add(store, count), place);
const head = async (place?: string) => (await withStore((store) => store.view(), place)).head;
const tip = () => git(directory, ['rev-parse', REF]);

/** The branch with another object at a path. */
function replace(path: string, bytes: string | Uint8Array): void {
  const blob = git(directory, ['hash-object', '-w', '--stdin'], bytes);
  git(directory, ['read-tree', REF]);
  git(directory, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
  const tree = git(directory, ['write-tree']);
  git(directory, ['update-ref', REF, git(directory, ['commit-tree', tree, '-p', tip(), '-m', 'other'])]);
}

test('the next process grows on from what is remembered, at the end of a tile too', async () => {
  for (const count of [255, 1, 1, 254, 1, 300, 1]) {
    const appended = await append(count, cache);
    expect(appended?.head).toEqual(await head());
    expect(await head(cache)).toEqual(await head());
  }
  const leaves = await withStore(async (store) => (await allEntries(await store.view())).map(leafHash));
  expect((await head(cache)).root).toEqual(rootFromLeaves(leaves));
});

test('no entry is read again', async () => {
  await append(20, cache);
  const oid = git(directory, ['rev-parse', `${REF}:entries/000/007.json`]);
  removeDirectory(join(directory, 'objects', oid.slice(0, 2), oid.slice(2)));
  await expect(append(1)).rejects.toMatchObject({ code: 'object-missing' });
  expect((await append(1, cache))?.first).toBe(20);
});

test('a checkpoint alone, at the end of a tile, hinders no append after it', async () => {
  await append(256, cache);
  const checkpoint = Buffer.from('note');
  await withStore(async (store) => {
    await store.append(async () => ({ entries: [], checkpoint }));
    expect((await add(store, 1))?.first).toBe(256);
  }, cache);
  expect(await head(cache)).toEqual(await head());
});

test('a log that was rolled back is read as it is', async () => {
  await append(10, cache);
  const old = tip();
  await append(5, cache);
  git(directory, ['update-ref', REF, old]);
  expect((await head(cache)).size).toBe(10);
  expect(await head(cache)).toEqual(await head());
});

test.each(['entries/000/003.json', 'entries/001/002.json'])(
  'a log whose %s was changed is read as it is',
  async (path) => {
    await append(260, cache);
    const before = await head(cache);
    replace(path, 'another entry');
    expect(await head(cache)).toEqual(await head());
    expect(Buffer.from((await head()).root).equals(before.root)).toBe(path.includes('/000/'));
  },
);

test('a tile that was changed shows, in the process that knew the log as in the next', async () => {
  await append(256, cache);
  await withStore(async (store) => {
    const before = (await store.view()).head.root;
    replace('tile/0/000', new Uint8Array(8192));
    expect((await store.view()).head.root).not.toEqual(before);
    expect((await store.view()).head).toEqual(await head());
  }, cache);
  expect(await head(cache)).toEqual(await head());
});

test('so does one that was made up with the entries that it is of', async () => {
  await append(250, cache);
  await withStore(async (store) => {
    await store.view();
    await append(6);
    const right = (await head()).root;
    replace('tile/0/000', new Uint8Array(8192));
    expect((await store.view()).head.root).not.toEqual(right);
    expect((await store.view()).head).toEqual(await head());
  }, cache);
  expect(await head(cache)).toEqual(await head());
});

test('one byte that is wrong, or a part that is missing, and nothing is remembered', async () => {
  await append(20, cache);
  const right = await head();
  const bytes = readFileSync(file());
  for (let at = 0; at < bytes.length; at += 29) {
    const wrong = Buffer.from(bytes);
    wrong[at] = (wrong[at] ?? 0) ^ 1;
    for (const damaged of [wrong, bytes.subarray(0, at)]) {
      writeFileSync(file(), damaged);
      expect(await head(cache)).toEqual(right);
    }
  }
});
