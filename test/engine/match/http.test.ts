import { describe, expect, it } from 'vitest';
import { readHttp } from '../../../src/engine/facts/http.ts';
import type { JsonValue } from '../../../src/engine/json/value.ts';
import { type Answer, and } from '../../../src/engine/logic.ts';
import { type HttpMatcher, httpTests } from '../../../src/engine/match/http.ts';
import { LINEAR } from '../../support/cpu.ts';
import { failure, growth } from '../../support/hostile.ts';

function answer(
  matcher: HttpMatcher,
  method: JsonValue | undefined,
  url: JsonValue | undefined,
  mode: 'trigger' | 'bound',
): Answer {
  const part = readHttp(method, url);
  return httpTests(matcher).reduce<Answer>((result, test) => and(result, test.test(part, mode)), 'yes');
}

describe('the http key', () => {
  it.each<[HttpMatcher, string, string, Answer, Answer]>([
    [{ method: 'get' }, 'GET', 'https://a.com/', 'yes', 'yes'],
    [{ method: ['POST', 'put'] }, 'Put', 'https://a.com/', 'yes', 'yes'],
    [{ method: 'GET' }, 'POST', 'https://a.com/', 'no', 'no'],
    [{ host: '*.Example.com' }, 'GET', 'https://api.EXAMPLE.com/', 'yes', 'yes'],
    [{ host: '*.example.com' }, 'GET', 'https://example.com/', 'no', 'no'],
    [{ host: 'example.com' }, 'GET', 'https://example.com.evil.com/', 'no', 'no'],
    [{ host: 'example.com' }, 'GET', 'https://example.com@evil.com/', 'no', 'no'],
    [{ host: 'bücher.example' }, 'GET', 'https://xn--bcher-kva.example/', 'yes', 'yes'],
    [{ host: '169.254.169.254' }, 'GET', 'http://0xa9fea9fe/', 'yes', 'yes'],
    [{ host: '169.254.*' }, 'GET', 'http://[::ffff:a9fe:a9fe]/', 'yes', 'yes'],
    [{ host: '[::1]' }, 'GET', 'http://[0:0::1]:80/', 'yes', 'yes'],
    [{ path: '/api/*' }, 'GET', 'https://a.com/api/x', 'yes', 'yes'],
    [{ path: '/api/*' }, 'GET', 'https://a.com/api/x/y', 'no', 'no'],
    [{ path: 'api/**' }, 'GET', 'https://a.com/api/x/y', 'yes', 'yes'],
    [{ path: '/api/**' }, 'GET', 'https://a.com/api', 'yes', 'no'],
    [{ path: '/api/**' }, 'GET', 'https://a.com/api/', 'yes', 'yes'],
    [{ path: '/**' }, 'GET', 'https://a.com/', 'yes', 'yes'],
    [{ path: '/' }, 'GET', 'https://a.com', 'yes', 'yes'],
    [{ path: '/admin/**' }, 'GET', 'https://a.com/ADMIN/x', 'yes', 'no'],
    [{ path: '/admin/**' }, 'GET', 'https://a.com//admin//x', 'yes', 'no'],
    [{ path: '/admin/**' }, 'GET', 'https://a.com/admin;a=b/x', 'yes', 'no'],
    [{ path: '/admin/**' }, 'GET', 'https://a.com/public/../%61dmin/x', 'yes', 'yes'],
    [{ path: '/public/**' }, 'GET', 'https://a.com/public/../admin', 'no', 'no'],
    [{ path: '/public/**' }, 'GET', 'https://a.com/public/..%2fadmin', 'unknown', 'unknown'],
    [{ host: 'a.com', path: '/{x,y}' }, 'GET', 'https://a.com/y', 'yes', 'yes'],
    [{ host: 'b.com', path: '/..' }, 'GET', 'https://a.com/%2f', 'no', 'no'],
    [{ host: '*' }, 'GET', 'ftp://a.com/', 'unknown', 'unknown'],
    [{ method: 'GET' }, '', 'https://a.com/', 'unknown', 'unknown'],
    [{}, 'GET', 'nonsense', 'yes', 'yes'],
  ])('%j on %s %s: %s as a trigger, %s as a bound', (matcher, method, url, trigger, bound) => {
    expect(answer(matcher, method, url, 'trigger')).toBe(trigger);
    expect(answer(matcher, method, url, 'bound')).toBe(bound);
  });

  it.each([
    'https://a.com',
    'a.com:443',
    'a.com/x',
    'u@a.com',
    'a.com.',
    '*.a.com.',
    '*.bücher.de',
    'a b',
    '[a',
    '10.0.0.1:80',
    '',
  ])('refuses a host that could match none: %j', (host) =>
    expect(failure(() => httpTests({ host }))).not.toBe(''),
  );

  it.each(['', '*', 'POST, PUT', 'GET ', 'GET|POST', 'POST\n'])(
    'refuses a method that no request can have: %j',
    (method) => expect(failure(() => httpTests({ method: ['GET', method] }))).toContain('is no method'),
  );

  it.each(['', '/a[', '/{a'])('refuses a malformed path: %j', (path) =>
    expect(failure(() => httpTests({ path }))).not.toBe(''),
  );

  it('shows what it looked at', () => {
    const part = readHttp('get', 'https://a.com/%2f');
    const tests = httpTests({ method: 'GET', host: 'a.com', path: '/x' });
    expect(tests.map((test) => [test.key, test.wanted, test.seen(part)])).toEqual([
      ['http.method', ['GET'], 'GET'],
      ['http.host', ['a.com'], 'a.com'],
      ['http.path', ['/x'], { $unknown: true }],
    ]);
  });

  it('stays linear on hostile paths', () => {
    const [test] = httpTests({ path: '/**/a*b/**/*c*' });
    const call = (text: string) =>
      test?.test({ ...readHttp('GET', 'https://a.com/'), path: text }, 'trigger');
    expect(growth('/ab', call)).toBeLessThan(LINEAR);
    expect(growth('ab', call)).toBeLessThan(LINEAR);
  });
});
