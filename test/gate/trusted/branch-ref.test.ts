import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isBranchRef } from '../../../src/gate/trusted/branch-ref.ts';

test.each(['main', 'feature/x', 'fix#1', 'größe', 'a.b', 'x@y'])('%s names a branch', (name) => {
  expect(isBranchRef(`refs/heads/${name}`)).toBe(true);
});

test.each([
  ...['', 'a b', 'a:b', 'a*', 'a?', 'a[b', 'a^', 'a~1', 'a\\b', 'a..b', '../a', 'a//b', 'a/', '.a', 'a/.b'],
  ...['a.', 'a.lock', 'a.lock/b', 'a@{1}', 'a\nb', 'a\tb', '\u001b[2J', '\u202Emain', 'a\u0000'],
])('%j names none', (name) => {
  expect(isBranchRef(`refs/heads/${name}`)).toBe(false);
});

test.each(['main', 'refs/tags/v1', 'refs/remotes/origin/main', 'HEAD', `refs/heads/${'a'.repeat(300)}`])(
  '%s is no branch in full',
  (ref) => {
    expect(isBranchRef(ref)).toBe(false);
  },
);

test('nothing that git refuses is taken for a branch', () => {
  const characters = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character !== '\0',
  );
  for (const character of characters) {
    const ref = `refs/heads/a${character}b`;
    if (!isBranchRef(ref)) continue;
    expect(() => execFileSync('git', ['check-ref-format', ref]), JSON.stringify(ref)).not.toThrow();
  }
});
