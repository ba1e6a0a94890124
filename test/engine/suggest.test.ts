import { expect, test } from 'vitest';
import { closest, didYouMean } from '../../src/engine/suggest.ts';

test.each([
  ['mach', ['match', 'unless'], 'match'],
  ['--jsno', ['--json', '--help'], '--json'],
  ['TOOL', ['tool'], 'tool'],
  ['x', ['tool'], undefined],
  ['entirely', ['other'], undefined],
])('%s means %o: %s', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});

test('a hint, or nothing', () => {
  expect(didYouMean('mach', ['match'])).toBe('; did you mean "match"?');
  expect(didYouMean('zzzz', ['match'])).toBe('');
  expect(didYouMean('m'.repeat(100_000), ['match'])).toBe('');
});
