import fc from 'fast-check';
import { RE2JS } from 're2js';
import { expect, test } from 'vitest';
import { requiredLiterals } from '../../../src/engine/match/required-literals.ts';

test.each([
  ['DROP', ['DROP']],
  ['^release/[0-9]+$', ['release/']],
  ['DROP\\s+TABLE', ['TABLE']],
  ['^(DROP|DELETE) .*table_7\\b', ['table_7']],
  ['secret|password', ['secret', 'password']],
  ['(secret|password)=', ['secret', 'password']],
  ['ab?c', ['a']],
  ['ab+c', ['ab']],
  ['a\\.b', ['a.b']],
  ['x{2}yy', ['yy']],
  ['a|', undefined],
  ['(?i)drop', undefined],
  ['\\x41BC', undefined],
  ['\\Qa|b\\E', undefined],
  ['a{x|}b', undefined],
  ['[[:alpha:]]abc', undefined],
  ['a😀?', ['a']],
  ['.*', undefined],
])('%s requires one of %o', (source, expected) => {
  expect(requiredLiterals(source)).toEqual(expected);
});

test('a text that matches contains one of them', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    'c',
    'ab',
    'x|y',
    '(ab|c)',
    '(?:a)',
    '[ab]',
    '[^]a]',
    '\\.',
    '\\d',
    '\\b',
    '.',
    '^',
    '$',
    '😀',
    '{',
    '}',
    '|',
    '(',
    ')',
    '\\',
    '(?i)',
    '[',
    ']',
  );
  const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{0}', '{2}', '{0,2}', '{x}', '+?', '*?');
  const source = fc
    .array(
      fc.tuple(piece, quantifier).map((pair) => pair.join('')),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'x', 'y', '.', '1', 'A', '😀', '{x}', '{', '|', ' '), {
      maxLength: 8,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(source, fc.array(text, { minLength: 5, maxLength: 5 }), (pattern, texts) => {
      const literals = requiredLiterals(pattern);
      fc.pre(literals !== undefined);
      let compiled: RE2JS;
      try {
        compiled = RE2JS.compile(pattern);
      } catch {
        return;
      }
      for (const candidate of texts) {
        if (compiled.test(candidate))
          expect(literals?.some((literal) => candidate.includes(literal))).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
});
