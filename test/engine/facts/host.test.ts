import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOfRemote, hostOfUrl, normaliseHost } from '../../../src/engine/facts/host.ts';
import { UNKNOWN } from '../../../src/engine/logic.ts';

describe('normaliseHost gives one host one spelling', () => {
  it.each([
    ['GitHub.com', 'github.com'],
    ['github.com.', 'github.com'],
    ['github.com:443', 'github.com'],
    ['user:secret@github.com:22', 'github.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['my_host-1', 'my_host-1'],
    ['127.0.0.1', '127.0.0.1'],
    ['2130706433', '127.0.0.1'],
    ['0x7f.1', '127.0.0.1'],
    ['0177.0.0.1', '127.0.0.1'],
    ['[::1]:8080', '::1'],
    ['[0:0:0:0:0:0:0:1]', '::1'],
    ['[::ffff:169.254.169.254]', '169.254.169.254'],
    ['[::ffff:0:169.254.169.254]', '169.254.169.254'],
    ['[::169.254.169.254]', '169.254.169.254'],
    ['[64:ff9b::10.0.0.1]', '10.0.0.1'],
    ['[::1]', '::1'],
    ['[64:ff9b:1::a00:1]', '64:ff9b:1::a00:1'],
    ['evil%2ecom', 'evil.com'],
  ])('%s is %s', (text, host) => expect(normaliseHost(text)).toBe(host));
});

describe('normaliseHost does not guess', () => {
  it.each([
    ['empty', ''],
    ['white space', 'a b'],
    ['a newline that parsers drop', 'good.com\n.evil.com'],
    ['a backslash', 'good.com\\evil.com'],
    ['a path', 'good.com/x'],
    ['two userinfos', 'a@good.com@evil.com'],
    ['empty labels', 'a..b'],
    ['two trailing dots', 'a.b..'],
    ['a port out of range', 'a:99999'],
    ['curl globbing', '{good,evil}.com'],
    ['a wildcard', '*.com'],
    ['a shell variable', '$HOST'],
    ['an IPv4 address out of range', '256.1.1.1'],
    ['a zone', '[fe80::1%25eth0]'],
    ['1 MiB', 'a'.repeat(1 << 20)],
  ])('%s', (_, text) => expect(normaliseHost(text)).toBe(UNKNOWN));

  it('and is idempotent on what it accepts', () => {
    const label = fc.stringMatching(/^[A-Za-z0-9._@:-]{1,20}$/);
    fc.assert(
      fc.property(label, (text) => {
        const host = normaliseHost(text);
        if (host !== UNKNOWN && !host.includes(':')) expect(normaliseHost(host)).toBe(host);
      }),
    );
  });
});

describe('hostOfUrl', () => {
  it.each([
    ['https://Example.com/a/b?c=d@e', 'example.com'],
    ['https://user@example.com:8443', 'example.com'],
    ['http://good.com@evil.com/', 'evil.com'],
    ['http://evil.com?x=1', 'evil.com'],
    ['http://evil.com#frag', 'evil.com'],
    ['example.com/path', 'example.com'],
    ['localhost:3000', 'localhost'],
    ['ftp://FTP.example.com/x', 'ftp.example.com'],
    ['postgres://u:p@db:5432/app', 'db'],
  ])('of %s is %s', (url, host) => expect(hostOfUrl(url)).toBe(host));

  it.each([
    'https://',
    'http:///evil.com',
    'http:/evil.com',
    'http:evil.com',
    'file:///etc/passwd',
    'https://good.com#@evil.com/',
    'https://good.com\\@evil.com/',
    'https://{good.com/a,evil.com}/',
    'https://good.com\t.evil.com/',
    '',
  ])('of %j is unknown', (url) => expect(hostOfUrl(url)).toBe(UNKNOWN));
});

describe('hostOfRemote', () => {
  it.each([
    ['git@github.com:acme/shop.git', 'github.com'],
    ['GitHub.com:acme/shop.git', 'github.com'],
    ['ssh://git@github.com:22/acme/shop.git', 'github.com'],
    ['git://github.com/acme/shop.git', 'github.com'],
    ['https://x-access-token:abc@github.com/acme/shop', 'github.com'],
    ['[::1]:repo', '::1'],
    ['git@[::1]:repo', '::1'],
    ['[git@host:2222]:repo', 'host'],
  ])('of %s is %s', (text, host) => expect(hostOfRemote(text)).toBe(host));

  it.each(['/srv/repo.git', './a:b', '../repo', 'origin', 'file:///srv/repo.git', 'dir/a:b'])(
    'of the local path or name %s is undefined',
    (text) => expect(hostOfRemote(text)).toBeUndefined(),
  );

  it.each(['ext::sh -c "touch /tmp/pwned"', 'fd::3', 'ssh://good#@evil/x', 'a b:repo', ':repo'])(
    'of %j is unknown',
    (text) => expect(hostOfRemote(text)).toBe(UNKNOWN),
  );
});
