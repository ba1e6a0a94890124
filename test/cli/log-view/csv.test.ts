import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from '../../../src/cli/log-view/csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\t=1', "'\\t=1"],
  ['\uff1d1', "'\uff1d1"],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['a\r\n=1', 'a\\u000d\\n=1'],
  ['plain', 'plain'],
  [7, '7'],
])('%j becomes %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test('no text begins a formula, ends a line or leaves its cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const cell = csvCell(text);
      expect(cell).not.toMatch(/[\r\n]/);
      expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
      const quoted = cell.startsWith('"');
      expect(quoted ? cell.slice(1, -1).replaceAll('""', '') : cell).not.toMatch(quoted ? /"/ : /[",]/);
    }),
  );
});
