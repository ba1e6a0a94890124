import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { actionDigest } from '../../../src/engine/action/digest.ts';
import { holdsMarker, MARKER } from '../../../src/engine/action/reserved.ts';
import { EVERY, parsePath, readPath } from '../../../src/engine/json/path.ts';
import type { JsonObject, JsonValue } from '../../../src/engine/json/value.ts';
import { DEFAULT_CONFIG } from '../../../src/engine/policy/config.ts';
import type { Action } from '../../../src/engine/schema/generated/types.ts';
import { isAction } from '../../../src/engine/schema/generated/validators.js';
import { redactAction } from '../../../src/gate/redact/action.ts';
import { refuseMarkers } from '../../../src/gate/redact/refuse.ts';
import { redactText } from '../../../src/gate/redact/text.ts';
import { LINEAR } from '../../support/cpu.ts';
import { growth } from '../../support/hostile.ts';
import { password, planted, token } from './planted.ts';

const KEY = new Uint8Array(32).fill(7);
const GITHUB = `ghp_${'a1B2'.repeat(9)}`;
const mask = (text: string) => redactText(text, KEY);
/** The same with every marker shortened. */
const shape = (text: string) => mask(text).replace(new RegExp(MARKER, 'g'), '•');
const config = (...redact: string[]) => ({ ...DEFAULT_CONFIG, file: { version: 1 as const, redact } });
const redact = (action: Action, ...paths: string[]) => redactAction(action, config(...paths), KEY);
const digest = (action: Action) => actionDigest(action as unknown as JsonObject);
const argsOf = (args: JsonObject, ...paths: string[]) =>
  JSON.parse(JSON.stringify(redact({ tool: 'x', args }, ...paths).recorded.args));

describe('a masked text keeps the shape of its line', () => {
  test.each([
    [
      `git push https://x-access-token:${GITHUB}@github.com/a/b`,
      'git push https://x-access-token:•@github.com/a/b',
    ],
    ['psql postgres://app:hunter2@db/app -c "select 1"', 'psql postgres://app:•@db/app -c "select 1"'],
    ['redis-cli -u redis://:pw@host', 'redis-cli -u redis://:•@host'],
    ['https://token:pw@evil.example/x', 'https://token:•@evil.example/x'],
    [`https://${GITHUB}.evil.example/x`, 'https://•.evil.example/x'],
    [`eyJhbGciOi.eyJzdWIiOi.${'a1B2'.repeat(10)}.evil.example`, '•.evil.example'],
    ['token:hunter22', 'token:•'],
    ['a://b://c:pw@h', 'a://b://c:•@h'],
    ['PGPASSWORD=hunter2 psql; rm x', 'PGPASSWORD=• psql; rm x'],
    ["export API_KEY='x y'; ls", "export API_KEY='• y'; ls"],
    ['mytool --password=a*b,c\\d --token "e"', 'mytool --password=•*•,•\\• --token "•"'],
    ['password = "hunter2"', 'password = "•"'],
    ["UPDATE u SET password = 'x' WHERE id = 5", "UPDATE u SET password = '•' WHERE id = 5"],
    ['password: hunter2', 'password: •'],
    ['{\\"token\\": \\"abc\\"}', '{\\"token\\": \\"•\\"}'],
    ['curl -H "Authorization: token abc" x', 'curl -H "Authorization: token •" x'],
    ['curl -H "X: Bearer abcdef123" x', 'curl -H "X: Bearer •" x'],
    ['curl --user=bob:pw https://h', 'curl --user=bob:• https://h'],
    [
      'aws configure set aws_secret_access_key aB3/aB3/aB3/aB3/aB3/',
      'aws configure set aws_secret_access_key •',
    ],
    [`${GITHUB}, ${GITHUB}.`, '•, •.'],
    [`a${GITHUB}`, 'a•'],
  ])('%s', (text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  test.each([
    'echo token="\' ; reboot ; echo \'"',
    'token=;reboot',
    'token=$(reboot)',
    'token=`reboot`',
    'password={reboot}|ls',
    'token= reboot',
  ])('no command is hidden behind a name: %s', (text) => {
    const masked = mask(text);
    expect(masked.includes('reboot') || text.startsWith('password={')).toBe(true);
    const acted = (line: string) =>
      line.replace(new RegExp(MARKER, 'g'), 'x').replace(/[^;&|<>()$`'"{}*?\s]/g, '');
    expect(acted(masked)).toBe(acted(text));
  });

  it('never covers white space or what a shell acts on', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        ...'=: \'"$`;&|<>()*?{}\\\n@/',
        'token',
        'password',
        '://',
        'Bearer ',
        GITHUB,
        'ab1',
        '-----BEGIN PRIVATE KEY-----',
        '-----END',
      ),
    });
    const acted = (line: string) =>
      line.replace(new RegExp(MARKER, 'g'), '').replace(/[^\s'"`;&|<>()$*?{}\\]/g, '');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(acted(mask(text))).toBe(acted(text));
      }),
    );
  });
});

test.each([
  'git commit -m "basic understanding of tokens, bearer of news"',
  'npm_config_registry=https://registry.example.org npm run task-management-service-and-more',
  'cd $OLDPWD && PWD=/srv/app make max_tokens=5',
  'if (token == other) return Token::new(password)',
  'docker login --password-stdin; mytool --password $DB_PASSWORD --token="$TOKEN"',
  'the password is in the vault; secret: none; token = next()',
  'git checkout 0123456789abcdef0123456789abcdef01234567',
  'http://localhost:8080/a@b user@host:path ssh://git@github.com:22/x',
  'git checkout disk-management-service-version2-next',
  'pip install sk-learn-is-no-key-at-all-but-a-library',
  'docker run -v secret:/etc/app1 acme/token:v1.22.33 git@token:acme/shop1',
  'curl -H Bearer evil-host1.example.com/x; curl x; git push -u https://evil1.example/y',
  `https://eyJaaaaaaaa.eyJbbbbbbbb.example/x`,
  'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
])('what is no secret stays: %s', (text) => {
  expect(mask(text)).toBe(text);
});

describe('no planted secret survives', () => {
  const around = (text: string): fc.Arbitrary<Action> =>
    fc.constantFrom<Action>(
      { tool: 'shell', args: { command: text } },
      { tool: 'shell', args: { argv: ['sh', '-c', text] } },
      { tool: 'x', args: { deep: [{ [text]: 1 }] } },
      { tool: 'x', resource: text },
      { tool: 'x', intent: text, rollback: text, paths: ['a', text], pins: { [`file:${text}`]: 'absent' } },
    );

  it('in any field', () => {
    const cases = planted.chain(([secret, text]) => fc.tuple(fc.constant(secret), around(text)));
    fc.assert(
      fc.property(cases, ([secret, action]) => {
        const { recorded, masked } = redact(action);
        expect(JSON.stringify(recorded)).not.toContain(JSON.stringify(secret).slice(1, -1));
        expect(masked.join(' ')).not.toContain(secret);
        expect(masked.length).toBeGreaterThan(0);
        expect(isAction(recorded)).toBe(true);
        expect(holdsMarker(recorded)).toBe(true);
        const again = redact(recorded);
        expect(again).toEqual({ recorded, masked });
        expect(digest(again.recorded)).toBe(digest(recorded));
      }),
      { numRuns: 500 },
    );
  });

  it('that a key, an option or an access key beside it tells', () => {
    fc.assert(
      fc.property(password, (secret) => {
        expect(JSON.stringify(argsOf({ env: { DB_PASSWORD: secret } }))).not.toContain(secret);
        expect(JSON.stringify(argsOf({ argv: ['mysql', '--password', secret] }))).not.toContain(secret);
      }),
    );
    const pair = { id: 'AKIAABCDEFGHIJ234567', other: `aB3${'x'.repeat(37)}` };
    expect(JSON.stringify(argsOf(pair))).not.toContain(pair.other);
  });

  it('and two secrets never get one marker, one always the same', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.oneof(token, password, fc.constantFrom('pa', 'p\u0161', 'p\u0261', 'p\ud800', 'p\ud801')),
          { minLength: 2, maxLength: 20 },
        ),
        (secrets) => {
          const masks = secrets.map((secret) => mask(`--password ${secret}`));
          expect(new Set(masks).size).toBe(secrets.length);
          expect(secrets.map((secret) => mask(`--password ${secret}`))).toEqual(masks);
        },
      ),
    );
    expect(redactText(GITHUB, KEY)).not.toBe(redactText(GITHUB, new Uint8Array(32)));
  });
});

it('is idempotent on tangled text, and loses nothing', () => {
  const pieces = fc.constantFrom(
    'token=',
    '"',
    "'",
    ' ',
    ':',
    '://',
    '@',
    'AKIAABCDEFGHIJ234567',
    'sk-',
    GITHUB,
    '.',
    'eyJ',
    'abcdefgh1',
    'Bearer ',
    '$',
    ',',
    '\n',
    '-----BEGIN PRIVATE KEY-----',
    '-----END',
    'agentgate_hmac_',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const once = mask(text);
      expect(mask(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

describe('the paths of the settings', () => {
  it('mask whatever stands there', () => {
    const args = { a: { b: 'x' }, list: [{ p: 1, q: 'y' }, { p: null }], 'odd.key': [true], rest: 'z' };
    const masked = argsOf(args, 'a.b', 'list.*.p', '/odd.key', 'missing.x');
    expect(masked).toEqual({
      a: { b: { $hmac: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      list: [{ p: { $hmac: expect.any(String) }, q: 'y' }, { p: { $hmac: expect.any(String) } }],
      'odd.key': { $hmac: expect.any(String) },
      rest: 'z',
    });
    expect(redact({ tool: 'x', args }, 'a.b', 'list.*.p', '/odd.key').masked).toEqual([
      'args.a.b',
      'args.list.0.p',
      'args.list.1.p',
      '/args/odd.key',
    ]);
  });

  it('tell types and values apart, and mask the outermost', () => {
    const hmac = (value: JsonValue) => argsOf({ a: value }, 'a').a.$hmac;
    const values: JsonValue[] = ['1', 1, true, null, {}, [], [1], { a: 1 }, 'true', ''];
    expect(new Set(values.map(hmac)).size).toBe(values.length);
    expect(hmac({ b: 1 })).toBe(argsOf({ a: { b: 1 } }, 'a.b', 'a').a.$hmac);
  });

  it('show nothing where * meets no list', () => {
    expect(argsOf({ users: { password: 'x1' } }, 'users.*.password').users.password).toEqual(
      expect.not.stringContaining('x1'),
    );
    expect(argsOf({ users: { bob: { pin: 'x1' } } }, 'users.*.pin').users.bob.pin).toHaveProperty('$hmac');
    expect(argsOf({ users: 'x1' }, 'users.*.pin').users).toHaveProperty('$hmac');
    expect(argsOf({ users: 7 }, 'users.*').users).toHaveProperty('$hmac');
  });

  it('are those that policies read', () => {
    const value = fc.letrec<{ node: JsonValue }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<JsonValue>('x', 1),
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', '0'), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    const path = fc.array(fc.constantFrom('a', 'b', '0', '1', '*'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b'), value), path, (args, segments) => {
        const text = segments.join('.');
        const found = readPath(args, parsePath(text)).some(
          (item) => typeof item !== 'symbol' && item !== undefined,
        );
        const { masked } = redact({ tool: 'x', args }, text);
        if (found) expect(masked.length).toBeGreaterThan(0);
        if (masked.length > 0 && !parsePath(text).includes(EVERY)) expect(found).toBe(true);
      }),
    );
  });

  it('that cannot be read are refused', () => {
    expect(() => redact({ tool: 'x' }, 'a..b')).toThrow('redact: path');
  });
});

describe('long strings', () => {
  it('are recorded as a digest of what is masked', () => {
    const long = (secret: string) => argsOf({ text: `token=${secret} ${'x'.repeat(9000)}` }).text;
    expect(long('a')).toEqual({ digest: expect.stringMatching(/^sha256:/), bytes: expect.any(Number) });
    expect(long('a')).not.toEqual(long('b'));
    expect(redact({ tool: 'x', args: { text: `token=a ${'x'.repeat(9000)}` } }).masked).toEqual([
      'args.text',
    ]);
  });
});

it('refuses what an agent could only have from a record', () => {
  const marker = mask(GITHUB);
  expect(marker).toMatch(MARKER);
  for (const action of [
    { tool: 'x', args: { a: [`echo ${marker}`] } },
    { tool: 'x', args: { [marker]: 1 } },
    { tool: 'x', args: { a: { $hmac: 'x' } } },
    { tool: 'x', paths: [marker] },
    { tool: 'x', intent: `x${marker}x` },
    { tool: 'x', rollback: marker },
  ]) {
    expect(() => refuseMarkers(action)).toThrow('stand for masked secrets');
    expect(holdsMarker(action)).toBe(true);
  }
  refuseMarkers({ tool: 'x', args: { a: 'agentgate_hmac_', b: GITHUB, hmac: { digest: 'x', bytes: 1 } } });
});

it.each([
  'token=',
  'token ',
  '--token ',
  'token=a ',
  'token=a,',
  'eyJ',
  'eyJaaaaaaaa.',
  'sk-',
  'sk-a',
  'ghp_',
  GITHUB,
  '://',
  '://a:',
  'a:b@',
  'Bearer ',
  'basic a',
  'AKIA',
  'AKIAABCDEFGHIJ234567sk-',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY-----a',
  'curl -u ',
  '-',
  'a',
  ' ',
  '"',
  '\\',
  'agentgate_hmac_',
  'Authorization: ',
  'pwd',
  'xoxb-',
  "token='",
  'AKIAABCDEFGHIJ234567 aB3/',
])(
  'takes linear time on a lot of %s',
  (unit) => {
    expect(growth(unit, mask)).toBeLessThan(LINEAR);
  },
  60_000,
);
