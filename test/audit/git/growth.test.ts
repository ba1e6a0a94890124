import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import { leafHash, rootFromLeaves } from '../../../src/audit/merkle.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { allEntries, entry } from '../../support/log-entries.ts';

let root = '';
let directory = '';
beforeEach(() => {
  root = temporaryDirectory('growth');
  directory = initRepository(join(root, 'r'), '--bare');
});
afterEach(() => removeDirectory(root));

async function inNewProcess<T>(
  work: (store: ReturnType<typeof gitLogStore>) => Promise<T>,
  cache?: string,
): Promise<T> {
  const repository = await Repository.open({ directory });
  try {
    return await work(gitLogStore({ repository, ...(cache === undefined ? {} : { cache }) }));
  } finally {
    repository.close();
  }
}

const append = (count: number, cache?: string) =>
  inNewProcess(
    (store) =>
      store.append(async ({ head }) => ({
        entries: Array.from({ length: count }, (_, at) => entry(`${head.size + at}`)),
      })),
    cache,
  );

test('remembered tile roots give the root that the entries have', async () => {
  const file = join(root, 'tile-roots');
  const cache = root;
  await append(1000, cache);
  for (const count of [1, 300, 1, 700, 1]) {
    rmSync(join(root, 'log-edge'));
    const appended = await append(count, cache);
    const fresh = await inNewProcess((store) => store.view());
    expect(appended?.head.root).toEqual(fresh.head.root);
  }
  const leaves = await inNewProcess(async (store) => (await allEntries(await store.view())).map(leafHash));
  expect((await inNewProcess((store) => store.view(), cache)).head.root).toEqual(rootFromLeaves(leaves));
  expect(readFileSync(file, 'utf8').trim().split('\n').length).toBeGreaterThanOrEqual(3);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each(['', 'rubbish', 'a b\nc'])('a cache that holds %j is as good as none', async (text) => {
  await append(600);
  for (const name of ['tile-roots', 'log-edge']) writeFileSync(join(root, name), text);
  const { head } = await inNewProcess((store) => store.view(), root);
  expect(head).toEqual((await inNewProcess((store) => store.view())).head);
});

test('a cache that cannot be written stops nobody', async () => {
  for (const name of ['tile-roots', 'log-edge']) mkdirSync(join(root, name));
  await append(600, root);
  expect((await append(1, root))?.first).toBe(600);
  expect(existsSync(join(root, 'gone'))).toBe(false);
  expect((await append(1, join(root, 'gone')))?.first).toBe(601);
});

const packs = () => readdirSync(join(directory, 'objects/pack')).filter((name) => name.endsWith('.pack'));

async function appendPacks(count: number): Promise<void> {
  await inNewProcess(async (store) => {
    for (let round = 0; round < count; round += 1) {
      await store.append(async () => ({
        entries: Array.from({ length: 32 }, (_, at) => entry(`${round}-${at}`)),
      }));
    }
  });
}

test('many small packs are rolled up, and nothing is lost', async () => {
  await appendPacks(55);
  expect(packs().length).toBeLessThan(20);
  expect(git(directory, ['fsck', '--strict'])).not.toMatch(/missing|broken|error/);
  expect((await inNewProcess((store) => store.view())).head.size).toBe(55 * 32);
});

test('gc.auto = 0 leaves them alone', async () => {
  git(directory, ['config', 'gc.auto', '0']);
  await appendPacks(52);
  expect(packs().length).toBe(52);
});
