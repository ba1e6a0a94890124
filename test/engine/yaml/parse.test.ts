import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES, MAX_DEPTH } from '../../../src/engine/json/text.ts';
import { InputError } from '../../../src/engine/problem.ts';
import { parseYaml } from '../../../src/engine/yaml/parse.ts';
import { cpuTime, LINEAR } from '../../support/cpu.ts';
import { failure, growth } from '../../support/hostile.ts';

const read = (text: string): unknown => JSON.parse(JSON.stringify(parseYaml(text).value));
const problem = (text: string) => failure(() => parseYaml(text, 'p.yaml'));

describe('parseYaml', () => {
  it.each([
    ['a: 1\nb: [x, "y", \'z\']', { a: 1, b: ['x', 'y', 'z'] }],
    ['[yes, no, on, off, y, Yes]', ['yes', 'no', 'on', 'off', 'y', 'Yes']],
    ['[true, False, NULL, ~, null, ""]', [true, false, null, null, null, '']],
    ['on: 1\nyes: 2', { on: 1, yes: 2 }],
    ['[2020-01-01, 12:30, 1_000, 0b1, 0o17, 0x1F, 010]', ['2020-01-01', '12:30', '1_000', '0b1', 15, 31, 10]],
    ['[1.50, 1e2, -0, +1, .5, 5.]', [1.5, 100, 0, 1, 0.5, 5]],
    ['["1", \'true\', "null"]', ['1', 'true', 'null']],
    ['"1": a\n"<<": b', { '1': 'a', '<<': 'b' }],
    ['a: |\n  x\n  y\nb: >-\n  x\n  y\n', { a: 'x\ny\n', b: 'x y' }],
    ['a: |\n  1\n', { a: '1\n' }],
    ['a:\nb: [c: 1, d]', { a: null, b: [{ c: 1 }, 'd'] }],
    ['a: "&x *y !z %w"\nb: x & y * z ! w', { a: '&x *y !z %w', b: 'x & y * z ! w' }],
    ['--- # one\na: 1\n...\n', { a: 1 }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['null', null],
    ['"a\\0b"', 'a\0b'],
  ])('reads %j', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    ['', 'p.yaml:1:1: the file is empty: write something into it, or remove it'],
    ['# only\n', 'p.yaml:1:1: the file is empty: write something into it, or remove it'],
    ['---\n...\n', 'p.yaml:1:1: the file is empty: write something into it, or remove it'],
    ['a: 1\n---\nb: 2', 'p.yaml:2:1: a second document starts here: keep one document in a file'],
    ['a:\n  <<: {}', 'p.yaml:2:3: merge keys (<<) are not supported: write the keys out'],
    ['a: &x 1', 'p.yaml:1:4: anchors (&) are not supported: write the value out where it is needed'],
    [
      'a: *x',
      'p.yaml:1:4: aliases (*) are not supported: write the value out, or quote a text that starts with "*"',
    ],
    [
      'a: *.sql',
      'p.yaml:1:4: aliases (*) are not supported: write the value out, or quote a text that starts with "*"',
    ],
    ['a: !!str 1', 'p.yaml:1:4: tags (!) are not supported: remove it, or quote a text that starts with "!"'],
    ['a: !x', 'p.yaml:1:4: tags (!) are not supported: remove it, or quote a text that starts with "!"'],
    ['%YAML 1.1\n---\na: 1', 'p.yaml:1:1: directives (%) are not supported: remove this line'],
    ['a: 1\nb: 2\n"a": 3', 'p.yaml:3:1: key "a" is already there at line 1, column 1: remove one of them'],
    ['{a: 1, a: 2}', 'p.yaml:1:8: key "a" is already there at line 1, column 2: remove one of them'],
    ['1: a', 'p.yaml:1:1: the key "1" is not a text: quote it'],
    ['true: a', 'p.yaml:1:1: the key "true" is not a text: quote it'],
    [': a', 'p.yaml:1:1: the key "" is not a text: write a key'],
    ['? [a]\n: b', 'p.yaml:1:3: a key must be a text: write it on one line'],
    ['a: .inf', 'p.yaml:1:4: ".inf" is not a finite number: write a number, or quote it'],
    ['a: .NaN', 'p.yaml:1:4: ".NaN" is not a finite number: write a number, or quote it'],
    ['a: 9007199254740993', 'p.yaml:1:4: "9007199254740993" does not fit a double: quote it'],
    ['a: 0xFFFFFFFFFFFFFFFF', 'p.yaml:1:4: "0xFFFFFFFFFFFFFFFF" does not fit a double: quote it'],
    ['a: "\\ud800"', 'p.yaml:1:4: the string escapes half a surrogate pair: remove it'],
    ['"\\udc00": 1', 'p.yaml:1:1: the string escapes half a surrogate pair: remove it'],
    ['a: \udc00', 'p.yaml:1:4: the text has half a surrogate pair: remove it'],
    ['\uFEFFa: 1', 'p.yaml:1:1: the text starts with a byte order mark: save it as UTF-8 without one'],
    ['a: b\rc: d', 'p.yaml:1:5: the character "\\r" is not allowed: remove it'],
    ['a: 1\nb: \u0000', 'p.yaml:2:4: the character "\\u0000" is not allowed: remove it'],
    ['a: \u001f', 'p.yaml:1:4: the character "\\u001f" is not allowed: remove it'],
    ['a:\n\tb: 1', 'p.yaml:2:1: not valid YAML: Tabs are not allowed as indentation: indent with spaces'],
    [
      'a: b: c',
      'p.yaml:1:4: not valid YAML: Nested mappings are not allowed in compact mappings: quote the text if the ":" belongs to it',
    ],
    ['[a,,b]', 'p.yaml:1:4: not valid YAML: Unexpected , in flow sequence'],
    ['a: "x', 'p.yaml:1:6: not valid YAML: Missing closing "quote'],
    ['a: 1\n]', 'p.yaml:2:1: not valid YAML: Unexpected flow-seq-end token in YAML stream'],
  ])('says where and why it refuses %j', (text, message) => {
    expect(problem(text)).toBe(message);
  });

  it('names no invisible character of the file as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\u202e', '\u001b', '\u009b', 'a', ':', '[', '"', ' ', '\n') }),
        (text) => {
          expect(problem(text)).not.toMatch(/[\p{C}]/u);
        },
      ),
    );
  });

  it('reads JSON as JSON', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4, noUnicodeString: true }),
        fc.constantFrom(0, 2),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          expect(read(text)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('throws nothing but InputError', () => {
    const pieces = fc.constantFrom(
      '- ',
      '? ',
      ': ',
      ':',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '!',
      '#',
      '%',
      '---',
      '<<',
      'a',
      '1',
      '\t',
      '\\',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        try {
          parseYaml(hostile);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect((error as InputError).message).not.toContain('cannot be read');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps __proto__ as an ordinary key', () => {
    const { value } = parseYaml('__proto__: {admin: true}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect((value as Record<string, unknown>).admin).toBeUndefined();
  });

  it.each([
    ['flow', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
    ['block', (depth: number) => `${'- '.repeat(depth)}x`],
    ['flow mappings', (depth: number) => '{a: '.repeat(depth) + '}'.repeat(depth)],
  ])(`nests ${MAX_DEPTH} levels of %s and not one more`, (_name, nested) => {
    expect(problem(nested(MAX_DEPTH))).toBe('');
    expect(problem(nested(MAX_DEPTH + 1))).toContain('nested deeper than 64 levels: flatten it');
  });

  it.each(['[', '{', '- ', '? ', '{a: ', '[[]: '])(
    'stops at the depth limit on endless %j, before anything overflows',
    (unit) => {
      expect(problem(unit.repeat(100_000))).toMatch(
        /^p\.yaml:1:\d{2,3}: nested deeper than 64 levels: flatten it$/,
      );
    },
  );

  it('refuses more than 1 MiB', () => {
    expect(problem('#'.repeat(MAX_BYTES + 1))).toBe(
      'p.yaml: the text is larger than 1048576 bytes: make it smaller',
    );
  });

  it.each([
    '[',
    '{',
    '- ',
    '? ',
    '- - - -\n',
    'a: &a ',
    '{a: ',
    ']',
    ',',
    '"',
    "'",
    '\n',
    ' #',
    '@\n',
    'a: |\n',
    'k',
  ])('takes linear time on a text of %j', (unit) => {
    expect(growth(unit, problem, 32)).toBeLessThan(LINEAR);
  });

  it('takes linear time on many different keys', () => {
    const start = cpuTime();
    parseYaml(Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'));
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});

describe('positions', () => {
  const document = parseYaml(
    '# c\nversion: 1\nrules:\n  - id: a\n    "match": { tool: x }\n  -\n    id: b\nempty:\n',
  );
  it.each([
    [[], [2, 1], [2, 1]],
    [['version'], [2, 10], [2, 1]],
    [['rules'], [4, 3], [3, 1]],
    [
      ['rules', 0],
      [4, 5],
      [4, 5],
    ],
    [
      ['rules', 0, 'id'],
      [4, 9],
      [4, 5],
    ],
    [
      ['rules', '0', 'match', 'tool'],
      [5, 22],
      [5, 16],
    ],
    [
      ['rules', 1, 'id'],
      [7, 9],
      [7, 5],
    ],
    [
      ['rules', 1, 'effect'],
      [7, 5],
      [7, 5],
    ],
    [
      ['rules', 7, 'effect'],
      [4, 3],
      [4, 3],
    ],
    [['empty'], [8, 7], [8, 1]],
    [['toString'], [2, 1], [2, 1]],
    [
      ['rules', 'length'],
      [4, 3],
      [4, 3],
    ],
  ])('%j: value at %j, key at %j', (path, value, key) => {
    const place = ({ line, column }: { line: number; column: number }) => [line, column];
    expect(place(document.positionOf(path))).toEqual(value);
    expect(place(document.keyPositionOf(path))).toEqual(key);
  });
});
