import { describe, expect, test } from 'vitest';
import { isDecisionDocument, isErrorDocument } from '../../src/engine/schema/generated/validators.js';
import { runCli } from '../support/cli.ts';
import { repository, writeFiles } from '../support/scratch.ts';

async function postgres(): Promise<string> {
  const directory = repository();
  expect((await runCli(['init', '--template', 'postgres'], { cwd: directory })).code).toBe(0);
  return directory;
}

const query = (sql: string): string => JSON.stringify({ tool: 'mcp.postgres.query', args: { sql } });
const checkJson = (cwd: string, input: string) =>
  runCli(['check', '--action', '-', '--json'], { cwd, input });

describe('in a repository made by init --template postgres', () => {
  test.each([
    ['a deletion with a condition', query('DELETE FROM users WHERE id = 5'), 'hold', 4],
    ['a selection', query('SELECT name FROM users'), 'allow', 0],
    ['a drop', query('DROP TABLE users'), 'deny', 3],
  ])('%s', async (_name, input, decision, code) => {
    const result = await checkJson(await postgres(), input);
    const document: unknown = JSON.parse(result.stdout);
    expect(result.code).toBe(code);
    expect(isDecisionDocument(document), JSON.stringify(isDecisionDocument.errors)).toBe(true);
    expect(document).toMatchObject({ schema: 'agentgate/decision/v1', decision });
    expect(result.stderr).toBe('');
  });

  test('an unknown tool is denied by no rule', async () => {
    const result = await checkJson(await postgres(), '{"tool":"mcp.unheard.of"}');
    expect(result.code).toBe(3);
    expect(JSON.parse(result.stdout)).toMatchObject({ decision: 'deny', rules: [], approval: null });
  });

  test('a hold names its approvers, times and digests', async () => {
    const directory = await postgres();
    writeFiles(directory, { '.github/CODEOWNERS': '* @acme/everyone\n/.agentgate/ @acme/Platform\n' });
    const result = await checkJson(directory, query('DELETE FROM users WHERE id = 5'));
    const { approval, action, policy } = JSON.parse(result.stdout);
    expect(approval.groups.length).toBeGreaterThan(0);
    expect(approval.groups[0].owners).toEqual(['@acme/platform']);
    expect(approval.timeout).toMatch(/^PT/);
    for (const digest of [approval.digest, action.digest, policy.digest])
      expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(policy.commit).toBeNull();
  });
});

describe('bad input exits 2 with one message that names file, line and column', () => {
  const action = '{"tool":"mcp.postgres.query","args":{"sql":"SELECT 1"}}';
  test.each([
    ['broken JSON', '{"tool":\n  nope}', '<stdin>:2:3:'],
    [
      'an unknown field',
      '{"tool":"x",\n "arg":{}}',
      '<stdin>:2:',
      'unknown field "arg"; did you mean "args"?',
    ],
    [
      "a field that is the gate's to say",
      '{"tool":"x",\n  "environment":"production"}',
      '<stdin>:2:',
      '"environment" is for the gate to say',
    ],
    ['a duplicate key', '{"tool":"x","tool":"y"}', '<stdin>:1:13:', 'tool'],
    ['a number that does not survive', '{"tool":"x","args":{"n":9007199254740993}}', '<stdin>:1:25:'],
    ['a tool that is no name', '{"tool":"rm -rf"}', '<stdin>:1:', '"tool" has the wrong form'],
    ['a shape of the record', '{"tool":"x","args":{"a":{"$hmac":"00"}}}', '<stdin>:1:', '$hmac'],
    ['too deep', `{"tool":"x","args":{"a":${'['.repeat(100)}${']'.repeat(100)}}}`, '<stdin>:1:', '64'],
    ['nothing at all', '', '<stdin>:1:1:'],
  ])('%s', async (_name, input, place, text = '') => {
    const directory = await postgres();
    for (const json of [false, true]) {
      const result = await runCli(['check', '--action', '-', ...(json ? ['--json'] : [])], {
        cwd: directory,
        input,
      });
      expect(result.code).toBe(2);
      if (json) {
        const document: unknown = JSON.parse(result.stdout);
        expect(isErrorDocument(document), result.stdout).toBe(true);
        expect(document).toMatchObject({ error: 'input', file: '<stdin>' });
      } else {
        expect(result.stdout).toBe('');
        expect(result.stderr.trim().split('\n')).toHaveLength(1);
        expect(result.stderr).toContain(place);
        expect(result.stderr).toContain(text);
      }
    }
  });

  test.each([
    [
      'a broken policy',
      '.agentgate/policies/x.yaml',
      'version: 1\nrules:\n  - id: a\n   effect: deny\n',
      '.agentgate/policies/x.yaml:4:',
    ],
    [
      'an invalid regex',
      '.agentgate/policies/x.yaml',
      'version: 1\nrules:\n  - { id: a, effect: deny, match: { tool: x, args: { a: { regex: "(" } } } }\n',
      '.agentgate/policies/x.yaml:3:',
    ],
    [
      'a broken config',
      '.agentgate/config.yaml',
      'version: 1\ndefault: allow\n',
      '.agentgate/config.yaml:2:10:',
    ],
    [
      'a policy with another ending',
      '.agentgate/policies/x.yml',
      'version: 1\nrules: []\n',
      '.agentgate/policies/x.yml: is not loaded because of its name',
    ],
  ])('%s', async (_name, path, text, message) => {
    const directory = await postgres();
    writeFiles(directory, { [path]: text });
    const result = await runCli(['check', '--action', '-'], { cwd: directory, input: action });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    [['check'], 'say which action'],
    [['check', '--tool', 'x', '--arg', 'novalue'], 'write KEY=TEXT, or KEY:=JSON'],
    [['check', '--tool', 'x', '--arg', 'a=1', '--arg', 'a=2'], 'said twice'],
    [['check', '--tool', 'x', '--arg', 'a:={'], '--arg a:1:'],
    [['check', '--action', 'missing.json'], 'missing.json: no such file'],
    [['check', '--tool', 'x', '--environment', 'moon'], '--environment moon: config declares'],
    [['check', '--tool', 'x', '--no-such-flag'], 'unknown flag'],
  ])('usage: %o', async (args, message) => {
    const result = await runCli(args, { cwd: await postgres() });
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(message);
  });
});

test('a repository without policies exits 5', async () => {
  const directory = repository();
  const result = await runCli(['check', '--tool', 'x'], { cwd: directory });
  expect(result.code).toBe(5);
  expect(result.stderr).toContain('agentgate init');
  const json = await runCli(['check', '--tool', 'x', '--json'], { cwd: directory });
  expect(JSON.parse(json.stdout)).toMatchObject({
    schema: 'agentgate/error/v1',
    error: 'no-policy',
    code: 5,
  });
});

test('a shell action without a command is decided all the same, and a note says what is missing', async () => {
  const directory = repository({
    '.agentgate/policies/p.yaml': 'version: 1\nrules:\n  - { id: a, effect: deny, match: { tool: other } }\n',
  });
  const without = await runCli(['check', '--tool', 'shell', '--json'], { cwd: directory });
  expect(without.stderr).toBe(`the argument "command" is missing: say --arg command='npm test'\n`);
  expect(JSON.parse(without.stdout).decision).toBe('deny');
  for (const args of [
    ['--tool', 'shell', '--arg', 'command=ls'],
    ['--tool', 'shell', '--arg', 'argv:=["ls"]'],
    ['--tool', 'x'],
  ]) {
    expect((await runCli(['check', ...args], { cwd: directory })).stderr).toBe('');
  }
});

test('context is said by flags, and settings of the tool by config', async () => {
  const directory = repository({
    '.agentgate/config.yaml':
      'version: 1\nenvironments: [production]\ntools:\n  "mcp.db.*": { resource: "postgres://prod/app", labels: [pii] }\n',
    '.agentgate/policies/p.yaml':
      'version: 1\nrules:\n  - { id: a, effect: allow, match: { resource: "postgres://prod/*", labels: pii, environment: production, principal: "github:alice", agent: bot } }\n',
  });
  const args = [
    'check',
    '--tool',
    'mcp.db.read',
    '--environment',
    'production',
    '--principal',
    'github:alice',
    '--agent',
    'bot',
  ];
  expect((await runCli(args, { cwd: directory })).code).toBe(0);
  expect((await runCli(args.slice(0, -2), { cwd: directory })).code).toBe(3);
});

test('--explain shows what each rule saw; hostile text is spelled out', async () => {
  const directory = await postgres();
  const input = query('SELECT 1; -- \u001b[2J\u202e');
  const result = await runCli(['check', '--action', '-', '--explain'], { cwd: directory, input });
  expect(result.stdout).toContain('sql.effect');
  expect(result.stdout).not.toMatch(/[\u001b\u202e]/);
});

test('a reason keeps its lines, and hides nothing in them', async () => {
  const directory = repository({
    '.agentgate/policies/p.yaml':
      'version: 1\nrules:\n  - { id: r, effect: deny, match: { tool: x }, reason: "one\\ntwo\\e[2J\\u202e" }\n',
  });
  const { stdout } = await runCli(['check', '--tool', 'x'], { cwd: directory });
  expect(stdout).toContain('    one\n    two\\u001b[2J\\u202e\n');
});

test('-C runs as if started there', async () => {
  const directory = await postgres();
  expect(
    (
      await runCli([
        'check',
        '-C',
        directory,
        '--tool',
        'mcp.postgres.query',
        '--arg',
        'sql=SELECT name FROM users',
      ])
    ).code,
  ).toBe(0);
});
