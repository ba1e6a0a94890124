import { describe, expect, test } from 'vitest';
import { checkOrigin, originOfUrl } from '../../../src/gate/log/origin.ts';

describe('a log is named after the remote', () => {
  test.each([
    ['git@github.com:acme/shop.git', 'github.com/acme/shop'],
    ['https://github.com/acme/shop.git', 'github.com/acme/shop'],
    ['https://x-access-token:secret@GitHub.com/acme/shop/', 'github.com/acme/shop'],
    ['ssh://git@git.acme.example:2222/team/shop.git', 'git.acme.example/team/shop'],
    ['git.acme.example:team/shop', 'git.acme.example/team/shop'],
  ])('%s', (url, origin) => {
    expect(originOfUrl(url)).toBe(origin);
  });

  test.each([
    '/srv/git/shop.git',
    '../shop',
    'file:///srv/shop.git',
    'C:\\shop',
    '',
    'https://host/',
    'ext::sh -c x',
  ])('not after %j', (url) => {
    expect(originOfUrl(url)).toBeUndefined();
  });
});

test.each(['', 'a b', 'a+b', 'a\nb', 'a\u202eb', 'x'.repeat(201)])('%j names no log', (name) => {
  expect(() => checkOrigin(name)).toThrow('the origin of a log');
});
