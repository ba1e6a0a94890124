import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlainJson } from '../../src/audit/plain-json.ts';
import { parseJson } from '../../src/engine/json/parse.ts';

describe('JSON as JavaScript writes it', () => {
  test('is read as the strict reader reads it, or left to it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const value = parsePlainJson(text);
          if (value !== undefined) expect(JSON.stringify(value)).toBe(JSON.stringify(parseJson(text).value));
        },
      ),
    );
  });

  test.each([
    ['a key said twice', '{"a":1,"a":2}'],
    ['the same key twice with one value', '{"a":1,"a":1}'],
    ['a key said twice by an escape', '{"a":1,"\\u0061":1}'],
    ['white space', '{ "a":1}'],
    ['more behind it', '{"a":1} '],
    ['a number that loses digits', '{"a":12345678901234567890}'],
    ['a number that is infinite', '{"a":1e400}'],
    ['a negative zero', '{"a":-0}'],
    ['half a surrogate pair', '{"a":"\\ud800"}'],
    ['half a surrogate pair, in capitals', '{"a":"\\uD800"}'],
    ['a prototype', '{"__proto__":1}'],
    ['a prototype by an escape', '{"\\u005f_proto__":1}'],
    ['a byte order mark', '\uFEFF{"a":1}'],
    ['great depth', `${'['.repeat(65)}${']'.repeat(65)}`],
    ['no JSON', '{a:1}'],
  ])('%s is left to the strict reader', (_, text) => {
    expect(parsePlainJson(text)).toBeUndefined();
  });

  test.each([0, 64, 128])('brackets that a string closes do not hide depth (after %i)', (closed) => {
    const deep = `${'['.repeat(64)}${']'.repeat(64)}`;
    expect(parsePlainJson(`{"a":"${']'.repeat(closed)}","b":${deep}}`)).toBeUndefined();
  });
});
