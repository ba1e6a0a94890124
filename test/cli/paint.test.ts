import { expect, test } from 'vitest';
import { painter } from '../../src/cli/paint.ts';

test.each([
  ['a terminal', true, {}, true],
  ['no terminal', false, {}, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR counts as unset', true, { NO_COLOR: '' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
])('%s', (_what, isTTY, env, coloured) => {
  expect(painter({ isTTY }, env)('red', 'no') !== 'no').toBe(coloured);
});
