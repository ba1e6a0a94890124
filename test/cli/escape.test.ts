import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../src/cli/escape.ts';

test.each([
  ['an escape sequence in one character', '\u009b31m'],
  ['a change of direction', '\u202e'],
  ['a byte order mark', '\ufeff'],
  ['a tag', '\u{e0041}'],
  ['a line separator', '\u2028'],
  ['delete', '\u007f'],
])('JSON on a terminal holds no %s', (_what, text) => {
  expect(jsonText({ file: `a${text}b` })).toMatch(/^\{"file":"a(?:\\u[0-9a-f]{4})+(?:31m)?b"\}$/);
});

test('it says the same to whoever reads JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      expect(JSON.parse(jsonText([value, text], 2))).toEqual(JSON.parse(JSON.stringify([value, text])));
    }),
  );
});
