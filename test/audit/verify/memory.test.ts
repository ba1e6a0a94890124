import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileMemory, type Remembered } from '../../../src/audit/verify/memory.ts';
import { scratchHome } from '../../support/cli-log.ts';

const stateOf = (size: number): Remembered => ({
  version: 2,
  commit: 'c'.repeat(40),
  size,
  root: '',
  edge: '',
  sealed: 0,
  origin: null,
  trust: '',
  seen: size,
  requests: [],
  latest: 0,
  roles: [],
  notExcluded: [],
  warned: { listed: [], counts: [] },
  book: { holds: [], over: [] },
  journals: [],
  policies: [],
});

const sizeIn = async (path: string) => {
  const found = await fileMemory(path).load();
  return found.kind === 'state' ? found.state.size : found.kind;
};

test('whoever was slower takes nothing back that others have seen since', async () => {
  const path = join(scratchHome(), 'seen', 'log.json');
  const [fast, slow] = [fileMemory(path), fileMemory(path)];
  await fast.save(stateOf(8));
  await slow.save(stateOf(6));
  expect(await sizeIn(path)).toBe(8);
});

test('many in one process save at once, and nothing is left beside the file', async () => {
  const home = scratchHome();
  const path = join(home, 'seen', 'log.json');
  await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((size) => fileMemory(path).save(stateOf(size))));
  expect(typeof (await sizeIn(path))).toBe('number');
  expect(readdirSync(join(home, 'seen'))).toEqual(['log.json']);
});
