import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import {
  commonText,
  globLanguage,
  includes,
  isEmpty,
  type Language,
  regexLanguage,
} from '../../../../src/engine/lint/reach/language.ts';
import { startApart } from '../../../../src/engine/lint/reach/prefixes.ts';
import { cpuTime } from '../../../support/cpu.ts';

function read(source: string): Language {
  const language = regexLanguage(source);
  if (language === undefined) throw new Error(`${source} is not analysed`);
  return language;
}

describe('inclusion of regular expressions', () => {
  test.each<[outer: string, inner: string, expected: boolean]>([
    ['foo', '^foo$', true],
    ['^foo$', 'foo', false],
    ['^a', '^ab', true],
    ['(?i)drop', 'DROP TABLE', true],
    ['DROP', '(?i)drop', false],
    ['^(main|release)$', '^main$', true],
    ['[^a]foo', 'foo', false],
    ['\\bfoo\\b', '^foo$', true],
    ['\\bfoo\\b', '^food$', false],
    ['(^|,)x', '^x', true],
    ['.', '\\n', false],
  ])('%s holds %s: %s', (outer, inner, expected) => {
    expect(includes(read(outer), read(inner))).toBe(expected);
  });

  test.each(['a\\Bb', '\\pL', '[[:alpha:]]', 'a\\bc', '(?m)^a', `(${'a?b'.repeat(40)}){90}`])(
    '%s is not analysed',
    (source) => {
      const language = regexLanguage(source);
      expect(language && includes(language, read('a'))).toBeUndefined();
    },
  );

  test('an anchor in the middle leaves nothing', () => {
    expect(isEmpty(read('a^b'))).toBe(true);
    expect(isEmpty(read('a|b'))).toBe(false);
  });
});

const word = fc.stringMatching(/^[ab]{0,3}$/);
const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '(a|b)', '(ab)*', 'a?', 'b+');
const source = fc
  .tuple(fc.constantFrom('', '^'), fc.array(atom, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '$'))
  .map(([start, atoms, end]) => `${start}${atoms.join('')}${end}`);

test('what is included is matched, and what is common is matched by both', () => {
  fc.assert(
    fc.property(source, source, word, (a, b, text) => {
      const [left, right] = [RE2JS.compile(a), RE2JS.compile(b)];
      if (includes(read(a), read(b)) === true && right.test(text)) expect(left.test(text)).toBe(true);
      const common = commonText(read(a), read(b));
      if (left.test(text) && right.test(text)) expect(common).toBeDefined();
      if (common !== undefined) expect([left.test(common), right.test(common)]).toEqual([true, true]);
      if (common !== undefined) expect(startApart({ regex: a }, { regex: b })).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('a text of two globs', () => {
  const [a, b] = [globLanguage('feature/*'), globLanguage('*/wip')];
  expect(a && b && commonText(a, b)).toBe('feature/wip');
});

describe('expressions with more ways through them than anybody could walk', () => {
  const other = '(a|b)*b(a|b){7}c';
  test.each([
    '.*'.repeat(40),
    '(a*)*'.repeat(100),
    '[^a]*a'.repeat(100),
    '(a|b?)'.repeat(100),
    '[a-z]'.repeat(120),
  ])('%s', (hostile) => {
    const [a, b] = [read(hostile), read(other)];
    const before = cpuTime();
    includes(a, b);
    includes(b, a);
    commonText(a, b);
    expect(cpuTime() - before).toBeLessThan(5000);
  });
});
