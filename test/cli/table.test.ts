import { expect, test } from 'vitest';
import { table } from '../../src/cli/table.ts';

test('columns align, colours take no width, lines end in no space', () => {
  const rows = [
    ['a', '\u001b[31mred\u001b[39m', 'x'],
    ['long name', 'b', ''],
  ];
  expect(table(rows)).toBe('a          \u001b[31mred\u001b[39m  x\nlong name  b');
});

test('rows of different lengths and no rows at all', () => {
  expect(table([['a'], ['b', 'c']])).toBe('a\nb  c');
  expect(table([])).toBe('');
});
