import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/engine/json/parse.ts';
import { decodeUtf8, MAX_BYTES, MAX_DEPTH } from '../../../src/engine/json/text.ts';
import { InputError } from '../../../src/engine/problem.ts';
import { cpuTime, LINEAR } from '../../support/cpu.ts';
import { failure, growth } from '../../support/hostile.ts';

const problem = (text: string) => failure(() => parseJson(text, 'a.json'));

describe('parseJson', () => {
  it.each([
    ['', 'a.json:1:1: found the end of the text, expected a JSON value'],
    ['[1,]', 'a.json:1:4: found "]", expected a JSON value'],
    ['[1 2]', 'a.json:1:4: found "2", expected "," or "]"'],
    ['{"a" 1}', 'a.json:1:6: found "1", expected ":"'],
    ['{a: 1}', 'a.json:1:2: found "a", expected a key in quotes or "}"'],
    ['{"a": 1,}', 'a.json:1:9: found "}", expected a key in quotes'],
    ['{"a": 1', 'a.json:1:8: found the end of the text, expected "," or "}"'],
    ['{} {}', 'a.json:1:4: found "{", expected the end of the text'],
    ['[\n  "a\n"]', 'a.json:2:5: found "\\n", expected the closing quote of the string'],
    ['"a\u0000"', 'a.json:1:3: found "\\u0000", expected the closing quote of the string'],
    ['"\\x41"', 'a.json:1:2: "\\\\x" is no JSON escape: write \\\\ for a backslash'],
    ['"\\u12"', 'a.json:1:2: "\\\\u" is no JSON escape: write \\\\ for a backslash'],
    [
      '{\n "a": 1,\n "\\u0061": 2}',
      'a.json:3:2: key "a" is already there at line 2, column 2: remove one of them',
    ],
    ['NaN', 'a.json:1:1: found "NaN", expected a JSON value'],
    ['-Infinity', 'a.json:1:1: found "-Infinity", expected a JSON value'],
    ['01', 'a.json:1:1: found "01", expected a JSON value'],
    ['+1', 'a.json:1:1: found "+1", expected a JSON value'],
    ['.5', 'a.json:1:1: found ".5", expected a JSON value'],
    ['trueish', 'a.json:1:1: found "trueish", expected a JSON value'],
    ['// c\n1', 'a.json:1:1: found "/", expected a JSON value'],
    [
      '9007199254740993',
      'a.json:1:1: the number "9007199254740993" does not fit a double: write it as a string',
    ],
    ['\uFEFF1', 'a.json:1:1: the text starts with a byte order mark: save it as UTF-8 without one'],
    ['"a\ud800"', 'a.json:1:3: the text has half a surrogate pair: remove it'],
    ['"\\ud800"', 'a.json:1:1: the string escapes half a surrogate pair: remove it'],
    ['"\\udc00\\ud800"', 'a.json:1:1: the string escapes half a surrogate pair: remove it'],
    ['["\u202e" x]', 'a.json:1:6: found "x", expected "," or "]"'],
    ['\u202e', 'a.json:1:1: found "\\u202e", expected a JSON value'],
    ['\u{e0041}', 'a.json:1:1: found "\\u{e0041}", expected a JSON value'],
  ])('says where and why it refuses %j', (text, message) => {
    expect(problem(text)).toBe(message);
  });

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(0, 2, '\t'), (text, indent) => {
        const expected: unknown = JSON.parse(text);
        const written = JSON.stringify(expected, null, indent);
        expect(JSON.stringify(parseJson(written).value)).toBe(JSON.stringify(expected));
      }),
    );
  });

  it('reads escapes as JSON.parse does', () => {
    const text = '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\ud83d\\ude00é\u2028"';
    expect(parseJson(text).value).toBe(JSON.parse(text));
  });

  it('throws nothing but InputError, and accepts nothing that JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\u',
      '1',
      '-',
      'e',
      'null',
      ' ',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        try {
          parseJson(hostile);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          return;
        }
        JSON.parse(hostile);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps __proto__ and constructor as ordinary keys', () => {
    const { value } = parseJson('{"__proto__": {"admin": true}, "constructor": 1}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect((value as Record<string, unknown>).admin).toBeUndefined();
    expect((parseJson('{}').value as Record<string, unknown>).toString).toBeUndefined();
  });

  it(`nests ${MAX_DEPTH} levels and not one more`, () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(() => parseJson(nested(MAX_DEPTH))).not.toThrow();
    expect(problem(nested(MAX_DEPTH + 1))).toBe('a.json:1:65: nested deeper than 64 levels: flatten it');
    expect(failure(() => parseJson('[[1]]', undefined, { maxDepth: 1 }))).toContain('deeper than 1 levels');
  });

  it('counts the size in bytes of UTF-8', () => {
    const fits = `"${'é'.repeat((MAX_BYTES - 2) / 2)}"`;
    expect(() => parseJson(fits)).not.toThrow();
    expect(problem(`${fits} `)).toBe('a.json: the text is larger than 1048576 bytes: make it smaller');
  });

  it.each([
    [[], { line: 1, column: 1 }],
    [['a'], { line: 2, column: 8 }],
    [['a', 1], { line: 2, column: 12 }],
    [['a', '1'], { line: 2, column: 12 }],
    [['b', 'c'], { line: 3, column: 13 }],
    [['b'], { line: 3, column: 8 }],
    [['a', 2], undefined],
    [['x'], undefined],
  ])('knows where %j is', (pointer, position) => {
    const { positionOf } = parseJson('{\r\n  "a": [1, 2],\n  "b": {"c":3}}');
    expect(positionOf(pointer)).toEqual(position);
  });

  it.each([
    ['open arrays', '['],
    ['open objects', '{"a":'],
    ['one long string', '"a'],
    ['escapes', '"\\\\'],
    ['zeros inside a number', '10000'],
    ['blanks', '    '],
    ['commas', '1,'],
  ])('takes linear time on %s', (_name, unit) => {
    expect(growth(unit, (text) => failure(() => parseJson(text)))).toBeLessThan(LINEAR);
    expect(growth(unit, (text) => failure(() => parseJson(`[0.${text}1]`)), 200)).toBeLessThan(LINEAR);
  });

  it('takes linear time on many different keys', () => {
    const keys = (count: number) => `{${Array.from({ length: count }, (_, i) => `"${i}k":1`).join(',')}}`;
    const large = keys(80_000);
    const start = cpuTime();
    parseJson(large);
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});

describe('decodeUtf8', () => {
  it('keeps a byte order mark, so that the parsers see it', () => {
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('\uFEFFa');
  });

  it.each([
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a cut sequence', [0xe2, 0x82]],
    ['Latin-1', [0xe9, 0x61]],
  ])('refuses %s', (_name, bytes) => {
    expect(failure(() => decodeUtf8(new Uint8Array(bytes), 'x'))).toBe(
      'x: the text is not valid UTF-8: save it as UTF-8',
    );
  });
});
