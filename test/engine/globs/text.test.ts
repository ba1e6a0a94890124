import fc from 'fast-check';
import { minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { compileTextGlob } from '../../../src/engine/globs/text.ts';
import { InputError } from '../../../src/engine/problem.ts';
import { LINEAR } from '../../support/cpu.ts';
import { growth } from '../../support/hostile.ts';

describe('a text glob', () => {
  it.each([
    ['*', '', true],
    ['*', 'a/b.c d\n', true],
    ['a*c', 'abbbc', true],
    ['a*c', 'abbbcd', false],
    ['a?c', 'a/c', true],
    ['a?c', 'ac', false],
    ['?', '😀', true],
    ['??', '😀', false],
    ['*😀', 'a😀', true],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a-c]x', 'dx', true],
    ['[]a]', ']', true],
    ['[a-]', '-', true],
    ['[\\]]', ']', true],
    ['[[:digit:]]', '7', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['{staging,prod}-*', 'prod-eu', true],
    ['{staging,prod}-*', 'dev-eu', false],
    ['v{1..3}', 'v2', true],
    ['\\{a,b\\}', '{a,b}', true],
    ['x{a,}', 'x', true],
    ['**', 'a.b/c', true],
    ['!a', '!a', true],
    ['#a', '#a', true],
    ['@(a|b)', 'a', false],
    ['Prod', 'prod', false],
  ])('%s on %j: %s', (glob, text, matches) => expect(compileTextGlob(glob).test(text)).toBe(matches));

  it.each([
    ['PROD-*', 'prod-EU', true],
    ['[a-z]', 'Q', true],
    ['stra?e', 'STRAßE', false],
    ['STRASSE', 'straße', true],
    ['k', '\u212a', true],
    ['s', 'ſ', true],
    ['ΟΔΟΣ*', 'οδοσα', true],
  ])('without case, %s on %s: %s', (glob, text, matches) =>
    expect(compileTextGlob(glob, { nocase: true }).test(text)).toBe(matches),
  );

  it.each([
    '',
    '[a',
    'a[',
    '[]',
    '[!]',
    '{a',
    'a}',
    '{a}',
    'a{}',
    '$' + '{a,b}',
    'a\\',
    '[z-a]',
    '[[:nope:]]',
    'a\0',
    '[{]',
    `${'{a,b}'.repeat(9)}`,
    '{'.repeat(4000),
    'a'.repeat(5000),
  ])('that is malformed says so: %s', (glob) => expect(() => compileTextGlob(glob)).toThrow(InputError));

  it('answers as minimatch does on text without slashes', () => {
    const glob = fc.string({
      unit: fc.constantFrom('a', 'b', 'B', '.', '*', '?', '[ab]', '[!b]', '{a,bb}', '\\*'),
      minLength: 1,
      maxLength: 7,
    });
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'B', '.', '*', '-'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(glob, text, (pattern, value) => {
        fc.pre(value !== '.' && value !== '..');
        const options = { dot: true, noext: true, nonegate: true, nocomment: true, noglobstar: true };
        expect(compileTextGlob(pattern).test(value)).toBe(minimatch(value, pattern, options));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['*a*a*a*a*a*b', 'a*'.repeat(20), '*?*?*?*c', `*${'a'.repeat(50)}b`, '*[a-z]*[!a]'])(
    'stays linear on hostile text: %s',
    (glob) => {
      const compiled = compileTextGlob(glob);
      expect(growth('a', (text) => compiled.test(text))).toBeLessThan(LINEAR);
    },
  );
});

describe('a text glob without wildcards', () => {
  it('matches itself, read by character or not, and nothing else', () => {
    const plain = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((text) => !/[*?[\\{}\0]/.test(text));
    fc.assert(
      fc.property(plain, plain, (glob, text) => {
        // What is escaped is read by character.
        const read = compileTextGlob(`\\${glob}`);
        for (const one of [glob, text, `${glob}x`, glob.slice(1)]) {
          expect(compileTextGlob(glob).test(one)).toBe(one === glob);
          expect(read.test(one)).toBe(one === glob);
        }
      }),
    );
  });

  it.each(['', 'a\0', 'a}', 'a'.repeat(4097)])('is refused like any other (%#)', (glob) => {
    expect(() => compileTextGlob(glob)).toThrow(InputError);
  });

  it('may be as long as any other', () => {
    for (const length of [1000, 1001, 4096]) {
      const glob = 'a'.repeat(length);
      expect([compileTextGlob(glob).test(glob), compileTextGlob(glob).test(`${glob}a`)]).toEqual([
        true,
        false,
      ]);
    }
  });
});
