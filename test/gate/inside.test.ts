import { expect, test } from 'vitest';
import { pathInside } from '../../src/gate/inside.ts';

test.each([
  ['/repo/src/a.ts', 'src/a.ts'],
  ['/repo/../repo/a.ts', 'a.ts'],
  ['/repo/..name/a.ts', '..name/a.ts'],
  ['/repo', ''],
  ['/', undefined],
  ['/repo/..', undefined],
  ['/repository/a.ts', undefined],
])('%s is %s of /repo', (path, expected) => {
  expect(pathInside('/repo', path)).toBe(expected);
});
