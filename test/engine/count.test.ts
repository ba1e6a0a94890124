import { expect, test } from 'vitest';
import { count } from '../../src/engine/count.ts';

test.each([
  [0, 'entry', '0 entries'],
  [1, 'entry', '1 entry'],
  [2, 'new entry', '2 new entries'],
  [1, 'checkpoint', '1 checkpoint'],
  [2, 'key', '2 keys'],
  [0, 'file', '0 files'],
])('%i %s', (number, noun, said) => {
  expect(count(number, noun)).toBe(said);
});
