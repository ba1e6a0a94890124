import { describe, expect, test } from 'vitest';
import { type Owner, ownerKey, parseOwner } from '../../../src/engine/codeowners/owner.ts';

function key(text: string): string | undefined {
  const owner: Owner | undefined = parseOwner(text);
  return owner && ownerKey(owner);
}

describe('owners are compared without case', () => {
  test.each([
    ['@Alice', '@alice'],
    ['@ACME/dba', '@acme/DBA'],
    ['Bob@Example.COM', 'bob@example.com'],
  ])('%s is %s', (a, b) => {
    expect(key(a)).toBeDefined();
    expect(key(a)).toBe(key(b));
  });
  test('a user, a team and an address are never the same', () => {
    expect(new Set(['@acme', '@acme/acme', 'acme@acme.com'].map(key)).size).toBe(3);
  });
});

describe('an owner is a user, a team or an email address', () => {
  test.each(['@a', '@a-b', '@a_corp', '@9', '@acme/a_b-c', 'a.b+c@x-y.example.org', "o'neil@example.com"])(
    '%s is one',
    (text) => {
      expect(parseOwner(text)?.text).toBe(text);
    },
  );
  test.each([
    '',
    '@',
    '@/',
    '@a/',
    '@/a',
    '@a/b/c',
    '@a/b/',
    '@@a',
    '@a b',
    '@a[bot]',
    '@a.b',
    'a',
    'a@',
    '@a@b.c',
    'a@b',
    'a@b.',
    'a@.b',
    'a@b..c',
    'a@b@c.d',
    '@\u212Aate',
    'a@\u212A.com',
    '@a\n',
    '@a\u200b',
    '@a\u0000',
  ])('%j is none', (text) => {
    expect(parseOwner(text)).toBeUndefined();
  });
});
