import { describe, expect, test } from 'vitest';
import { ownersOf } from '../../../src/engine/codeowners/ownership.ts';
import { parseCodeowners } from '../../../src/engine/codeowners/parse.ts';
import { cpuTime, LINEAR } from '../../support/cpu.ts';
import { growth } from '../../support/hostile.ts';

function milliseconds(run: () => void): number {
  const start = cpuTime();
  run();
  return cpuTime() - start;
}

describe('attack: patterns that make a matcher try everything', () => {
  const long = 'a'.repeat(3000);
  const deep = Array.from({ length: 1500 }, () => 'a').join('/');
  test.each([
    ['stars in a name', `${'*a'.repeat(40)}*b`, long],
    ['stars and question marks', `${'*?'.repeat(40)}*b*c`, long],
    ['a star before a long tail', `*${'a'.repeat(1500)}?b*`, long],
    ['"**" between names', `${'**/a/'.repeat(100)}b`, deep],
    ['"**" before a long tail', `**/${'a/'.repeat(700)}b`, deep],
    ['"**" and stars', `${'**/*a*/'.repeat(100)}b`, deep],
  ])('%s', (_, pattern, path) => {
    const codeowners = parseCodeowners(`${pattern} @me`, 'CODEOWNERS');
    expect(codeowners.problems).toEqual([]);
    let kind = '';
    expect(
      milliseconds(() => {
        kind = ownersOf(codeowners, path).kind;
      }),
    ).toBeLessThan(1000);
    expect(kind).toBe('unmatched');
  });
});

describe('attack: a file that makes the parser go over it again and again', () => {
  test.each([
    ['one pattern', 'a'],
    ['one path', 'a/'],
    ['escapes', '\\ '],
    ['escaped hashes that are none', '\\\\'],
    ['wildcards', '?*'],
    ['owners', 'a @b '],
    ['sections that never close', '['],
    ['blanks', ' '],
    ['lines', 'a\n'],
    ['invalid lines', '!\n'],
  ])('%s', (_, unit) => {
    expect(growth(unit, (text) => parseCodeowners(text, 'CODEOWNERS'))).toBeLessThan(LINEAR);
  });
});

test('a thousand lines and ten thousand files take no noticeable time', () => {
  const lines = Array.from(
    { length: 1000 },
    (_, n) => [`/packages/p${n}/ @a`, `*.x${n} @b`, `**/t${n}/** @c`][n % 3],
  );
  const codeowners = parseCodeowners(lines.join('\n'), 'CODEOWNERS');
  const files = Array.from(
    { length: 10_000 },
    (_, n) => `packages/p${n % 1000}/src/t${n % 77}/f${n}.x${n % 99}`,
  );
  const time = milliseconds(() => {
    for (const file of files) ownersOf(codeowners, file);
  });
  expect(time).toBeLessThan(2000);
});
