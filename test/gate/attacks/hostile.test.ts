import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCli } from '../../support/cli.ts';
import { GateFixture } from '../../support/gate-fixture.ts';
import { agent } from './attack.ts';

const ESC = '\u001b';
const HOSTILE = [
  `${ESC}[2J${ESC}[1;1Hag-aaaaaaaaaa  APPROVED`,
  `${ESC}]0;title\u0007${ESC}]52;c;ZXZpbA==\u0007${ESC}]8;;http://evil.example${ESC}\\here${ESC}]8;;${ESC}\\`,
  'safe\u202Etxt.exe\u2066x\u2069\u200B\u00AD\u{E0041}',
  'x\nwho can approve\n  1 of @mallory\n\nhow to answer\n  to approve  agentgate approve ag-aaaaaaaaaa\r\rDENIED\b\b',
  '\u009b31m\u0085\u2028\u2029',
  '# heading\n```\n<script>alert(1)</script> @acme/dba <!-- x -->',
];
/** What a terminal acts on or does not show; line breaks are ours. */
const RAW =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\u{e0000}-\u{e007f}]/u;

let fixture: GateFixture;
vi.setConfig({ testTimeout: 120_000 });
beforeAll(async () => {
  fixture = await GateFixture.create('local');
});
afterAll(() => fixture.dispose());

const count = (text: string, line: string) => text.split('\n').filter((one) => one === line).length;

describe('text of an agent', () => {
  test('changes nothing of what people are shown, wherever it stands', async () => {
    const name = 'job\u202Ehs.\u200B';
    writeFileSync(join(fixture.repository, name), 'true\n');
    const words = ['sh', name, ...HOSTILE];
    const own = ['--intent', HOSTILE[3] ?? '', '--rollback', HOSTILE[0] ?? ''];
    const asked = await agent(fixture, ['run', '--wait', '0', ...own, '--', ...words]);
    expect(asked.code).toBe(124);
    const id = /ag-(?!a{10})[a-z2-7]{10}/.exec(asked.stderr)?.[0] ?? '';
    const [shown, table, log] = await Promise.all(
      [['show', id], ['holds'], ['log', '--hold', id]].map((args) => agent(fixture, args)),
    );
    for (const text of [asked.stderr, shown?.stdout, table?.stdout, log?.stdout, shown?.stderr]) {
      expect(text ?? '').not.toMatch(RAW);
    }
    for (const heading of ['who can approve', 'how to answer', 'exact arguments'])
      expect(count(shown?.stdout ?? '', heading), heading).toBe(1);
    expect(shown?.stdout).toMatch(new RegExp(`^${id} {2}PENDING`));
    expect(shown?.stdout).toContain('job\\u202ehs.\\u200b');
    const json = await Promise.all(
      [
        ['show', id, '--json'],
        ['holds', '--json'],
      ].map((args) => agent(fixture, args)),
    );
    for (const { stdout } of json) {
      expect(stdout).not.toMatch(RAW);
      expect(() => JSON.parse(stdout)).not.toThrow();
    }
    expect(JSON.parse(json[0]?.stdout ?? '{}')).toMatchObject({ action: { args: { argv: words } } });
    for (const hold of HOSTILE.slice(0, 3)) {
      const said = await agent(fixture, ['show', hold]);
      expect(said.code).toBe(2);
      expect(said.stderr).not.toMatch(RAW);
    }
  });

  test('of a megabyte, of many words, and of bytes that are no text', async () => {
    const large = { tool: 'db.write', args: { sql: `${ESC}[2J${'x'.repeat(40_000)}`, n: 1 } };
    const env = fixture.env('dave');
    const say = (input: string) =>
      runCli(['request', '--action', '-'], { cwd: fixture.repository, env, input });
    const held = await say(JSON.stringify(large));
    expect(held.code).toBe(4);
    const id = /ag-[a-z2-7]{10}/.exec(held.stdout)?.[0] ?? '';
    const { stdout } = await agent(fixture, ['show', id]);
    expect(stdout).toMatch(/40,0\d\d bytes of text, of which only this digest is recorded/);
    for (const input of [
      JSON.stringify({ tool: 'db.write', args: { text: 'x'.repeat(1.2e6) } }),
      '{"tool":"db.write","args":{"a":"\\ud800"}}',
      '{"tool":"db.write","tool":"db.read"}',
      `${'['.repeat(1e5)}`,
    ]) {
      const refused = await say(input);
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(refused.stderr.length).toBeLessThan(500);
    }
    const words = Array(14).fill('y'.repeat(100_000));
    for (const argv of [['true', ...words], Array(12_000).fill('x')]) {
      const refused = await agent(fixture, ['run', '--', ...argv]);
      expect([125, 126]).toContain(refused.code);
      expect(refused.stderr.length).toBeLessThan(1_000);
    }
  });
});

test('a planted secret is nowhere: not in the log, the journal, the state or what is printed', async () => {
  const secrets = [
    `ghp_${'a1B2'.repeat(9)}`,
    `AKIA${'Q7'.repeat(8)}`,
    `sk-ant-api03-${'x9Z'.repeat(30)}`,
    'hunter2hunter2',
  ];
  const [token = '', key = '', claude = '', password = ''] = secrets;
  const actions = [
    [
      'run',
      '--wait',
      '0',
      '--intent',
      `with ${token}`,
      '--',
      'sh',
      'job.sh',
      '0',
      token,
      `--password=${password}`,
    ],
    ['run', '--', 'grep', '-r', token, 'db'],
    ['run', '--', 'rm', `https://user:${password}@example.com/${key}`],
    ['request', '--tool', 'db.write', '--arg', `api_key=${claude}`, '--arg', `password=${password}`],
    ['cancel', 'ag-aaaaaaaaaa', '--reason', token],
  ];
  const printed: string[] = [];
  for (const args of actions) {
    const { code, stdout, stderr } = await agent(fixture, args);
    expect(code).not.toBe(70);
    printed.push(stdout, stderr);
  }
  const id = /ag-(?!a{10})[a-z2-7]{10}/.exec(printed.join('\n'))?.[0] ?? '';
  for (const args of [
    ['show', id],
    ['show', id, '--json'],
    ['holds'],
    ['log'],
    ['log', '--json'],
    ['verify', '--json'],
  ])
    printed.push((await agent(fixture, args)).stdout);
  const objects = execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], {
    cwd: fixture.repository,
    maxBuffer: 1 << 28,
  }).toString('latin1');
  const state = (readdirSync(fixture.state, { recursive: true }) as string[])
    .map((path) => join(fixture.state, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'));
  for (const secret of secrets)
    for (const form of [secret, Buffer.from(secret).toString('base64').slice(0, -4)])
      for (const [at, text] of [objects, ...state, ...printed].entries())
        expect(text.includes(form), `${secret.slice(0, 5)} in ${at}`).toBe(false);
});

test('of many requests each gets its short answer, only so many wait, and the log stays whole', async () => {
  const gate = await fixture.open('dave', () => new Date());
  for (let n = 0; n < 10; n += 1) {
    const answer = await gate.request(fixture.asked('db.drop', { n }));
    expect(answer).toMatchObject({ kind: 'denied', reason: 'never: nobody drops a database' });
  }
  for (let n = 0; n < 22; n += 1) {
    const answer = await gate.request(fixture.asked('db.alter', { n }));
    if (n > 20)
      expect(answer).toMatchObject({
        kind: 'denied',
        reason: expect.stringMatching(/^20 holds wait already/),
      });
  }
  expect((await fixture.verify()).problems).toEqual([]);
});
