import { describe, expect, it } from 'vitest';
import { readHttp } from '../../../src/engine/facts/http.ts';
import { UNKNOWN } from '../../../src/engine/logic.ts';
import { LINEAR } from '../../support/cpu.ts';
import { growth } from '../../support/hostile.ts';

describe('readHttp', () => {
  it.each([
    ['get', 'https://API.example.com/v1/users', 'GET', 'api.example.com', '/v1/users'],
    ['POST', 'http://user:pw@example.com:8080', 'POST', 'example.com', '/'],
    ['GET', 'https://example.com/a%20b?x=%2f#%00', 'GET', 'example.com', '/a b'],
    ['GET', 'https://example.com/a/../b/./c', 'GET', 'example.com', '/b/c'],
    ['GET', 'https://example.com/a/%2e%2E/b', 'GET', 'example.com', '/b'],
    ['GET', 'https://0x7f.1/x', 'GET', '127.0.0.1', '/x'],
    ['GET', 'https://[::1]:3000/x', 'GET', '::1', '/x'],
    ['GET', 'https://example.com/%C3%BC', 'GET', 'example.com', '/ü'],
    ['GET', 'HTTPS://example.com//a//b', 'GET', 'example.com', '//a//b'],
  ])('%s %s', (method, url, verb, host, path) => {
    const part = readHttp(method, url);
    expect(part).toMatchObject({ kind: 'http', method: verb, host, path });
  });

  it('describes the request without its credentials and query', () =>
    expect(readHttp('get', 'https://u:secret@example.com/a?token=b').text).toBe('GET example.com/a'));

  it.each([
    '/a%2fb',
    '/a%2Fb',
    '/a%5cb',
    '/a%00',
    '/a%252e',
    '/a%0ab',
    '/%ff',
    '/%c0%ae',
    '/%zz',
    '/a/..;/b',
    '/a/.;x/b',
  ])('knows the host but not the path of %s', (path) =>
    expect(readHttp('GET', `https://example.com${path}`)).toMatchObject({
      host: 'example.com',
      path: UNKNOWN,
    }),
  );

  it.each([
    ['no method', undefined, 'https://example.com/'],
    ['a method of the wrong type', 1, 'https://example.com/'],
    ['an empty method', '', 'https://example.com/'],
    ['a method with white space', 'GET ', 'https://example.com/'],
    ['no URL', 'GET', undefined],
    ['a URL of the wrong type', 'GET', ['https://example.com/']],
    ['another scheme', 'GET', 'file:///etc/passwd'],
    ['no scheme', 'GET', 'example.com/'],
    ['a missing slash', 'GET', 'https:/example.com/'],
    ['a slash too many', 'GET', 'https:///example.com/'],
    ['a newline', 'GET', 'https://exam\nple.com/'],
    ['a leading space', 'GET', ' https://example.com/'],
    ['a backslash', 'GET', 'https://good.com\\@evil.com/'],
    ['two userinfos', 'GET', 'https://a@good.com@evil.com/'],
    ['a fragment in the authority', 'GET', 'https://good.com#@evil.com/'],
    ['curl globbing', 'GET', 'https://{good,evil}.com/'],
    ['1 MiB', 'GET', `https://example.com/${'a'.repeat(1 << 20)}`],
  ])('does not guess at %s', (_, method, url) =>
    expect(readHttp(method, url)).toMatchObject({ method: UNKNOWN, host: UNKNOWN, path: UNKNOWN }),
  );

  it.each(['a', '/', '%41', '@', '../', '[', '?'])('stays linear on %j', (unit) =>
    expect(growth(unit, (text) => readHttp('GET', `https://${text}`))).toBeLessThan(LINEAR),
  );
});
