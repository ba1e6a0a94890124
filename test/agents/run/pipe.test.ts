import { fstatSync, lstatSync, readdirSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closePipes, makePipes, PipesAhead } from '../../../src/agents/run/pipe.ts';
import { repository } from '../../support/scratch.ts';

let scratch: string;
beforeEach(() => {
  scratch = repository();
  vi.stubEnv('TMPDIR', scratch);
});
afterEach(() => vi.unstubAllEnvs());

const isOpen = (descriptor: number): boolean => {
  try {
    return fstatSync(descriptor).isFIFO();
  } catch {
    return false;
  }
};

test('they are true pipes, which have no name when they are there', async () => {
  const before = readdirSync(scratch);
  const made = await makePipes();
  const pipes = made ?? [];
  expect(pipes).toHaveLength(2);
  expect(readdirSync(scratch)).toEqual(before);
  for (const [at, { readEnd, writeEnd }] of pipes.entries()) {
    expect([readEnd, writeEnd].map(isOpen)).toEqual([true, true]);
    writeSync(writeEnd, `to ${at}`);
    const read = Buffer.alloc(16);
    expect(read.toString('utf8', 0, readSync(readEnd, read))).toBe(`to ${at}`);
  }
  closePipes(made);
});

test('what somebody puts in their place is none, and a command runs without', async () => {
  let isOver = false;
  let swapped = 0;
  const swap = (): void => {
    if (isOver) return;
    for (const name of readdirSync(scratch).filter((each) => each.startsWith('agentgate-run-'))) {
      const out = join(scratch, name, 'out');
      if (!lstatSync(out, { throwIfNoEntry: false })?.isFIFO()) continue;
      rmSync(out, { force: true });
      writeFileSync(out, 'what nothing wrote\n');
      swapped += 1;
    }
    setImmediate(swap);
  };
  swap();
  try {
    for (let tries = 0; tries < 20; tries += 1) {
      const made = await makePipes();
      for (const { readEnd, writeEnd } of made ?? [])
        expect([readEnd, writeEnd].map(isOpen)).toEqual([true, true]);
      closePipes(made);
    }
  } finally {
    isOver = true;
  }
  expect(swapped).toBeGreaterThan(0);
});

test('where none can be made, none are, and nothing is thrown', async () => {
  vi.stubEnv('TMPDIR', `${scratch}/missing`);
  expect(await makePipes()).toBeUndefined();
  await new PipesAhead().close();
});

test('those made ahead are closed when nobody takes them, and are left to whoever does', async () => {
  const unused = new PipesAhead();
  const [unusedOut] = (await unused.made) ?? [];
  await unused.close();
  expect(isOpen(unusedOut?.readEnd ?? -1)).toBe(false);

  const used = new PipesAhead();
  const taken = await used.take();
  await used.close();
  expect(taken?.map(({ readEnd }) => isOpen(readEnd))).toEqual([true, true]);
  const others = await used.take();
  expect(others?.[0].readEnd).not.toBe(taken?.[0].readEnd);
  closePipes(taken);
  closePipes(others);
});
