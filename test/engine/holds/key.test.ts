import { expect, test } from 'vitest';
import { holdId, holdKey, possibleHoldIds } from '../../../src/engine/holds/key.ts';

const KEY = holdKey(`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`);

test('an id is ag- and ten letters', () => {
  expect(holdId(KEY, 1)).toMatch(/^ag-[a-z2-7]{10}$/);
});

test('each attempt, action and requirement has an id of its own', () => {
  const other = holdKey(`sha256:${'2'.repeat(64)}`, `sha256:${'1'.repeat(64)}`);
  expect(new Set([holdId(KEY, 1), holdId(KEY, 2), holdId(KEY, 11), holdId(other, 1)]).size).toBe(4);
});

test('an id that is taken grows by a letter', () => {
  const short = holdId(KEY, 1);
  const longer = holdId(KEY, 1, (id) => id === short);
  expect(longer).toMatch(/^ag-[a-z2-7]{11}$/);
  expect(longer.startsWith(short)).toBe(true);
});

test('all its possible ids grow to the whole hash', () => {
  const ids = possibleHoldIds(KEY, 1);
  expect(ids[0]).toBe(holdId(KEY, 1));
  expect(ids.at(-1)).toMatch(/^ag-[a-z2-7]{52}$/);
  expect(holdId(KEY, 1, () => true)).toBe(ids.at(-1));
});
