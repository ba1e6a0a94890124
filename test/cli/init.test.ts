import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDecisionDocument, isInitDocument } from '../../src/engine/schema/generated/validators.js';
import { runCli } from '../support/cli.ts';
import { repository, writeFiles } from '../support/scratch.ts';

const read = (directory: string, path: string): string => readFileSync(join(directory, path), 'utf8');

test('writes policies, tests and settings, whose tests pass', async () => {
  const directory = repository();
  const result = await runCli(['init'], { cwd: directory });
  expect(result.code).toBe(0);
  expect(result.stdout).toContain('.agentgate/policies/default.yaml');
  expect(result.stdout).toContain('git commit');
  expect((await runCli(['test'], { cwd: directory })).code).toBe(0);
});

test('--json is the document of its schema, and --dry-run writes nothing', async () => {
  const directory = repository();
  const result = await runCli(['init', '--json', '--dry-run', '--owner', '@alice'], { cwd: directory });
  const document: unknown = JSON.parse(result.stdout);
  expect(isInitDocument(document), JSON.stringify(isInitDocument.errors)).toBe(true);
  expect(document).toMatchObject({ dryRun: true, templates: ['default'] });
  expect(() => read(directory, '.agentgate/config.yaml')).toThrow();
});

test('what is there stays', async () => {
  const directory = repository({ '.agentgate/policies/default.yaml': '# mine\nversion: 1\nrules: []\n' });
  const result = await runCli(['init', '--json'], { cwd: directory });
  expect(JSON.parse(result.stdout).files).toContainEqual({
    path: '.agentgate/policies/default.yaml',
    status: 'unchanged',
  });
  expect(read(directory, '.agentgate/policies/default.yaml')).toContain('# mine');
});

test('one owner alone approves what her own agent asks', async () => {
  const directory = repository();
  await runCli(['init', '--template', 'postgres', '--owner', '@alice'], { cwd: directory });
  expect(read(directory, '.github/CODEOWNERS')).toContain('/.agentgate/ @alice');
  const input = JSON.stringify({
    tool: 'mcp.postgres.query',
    args: { sql: 'DELETE FROM users WHERE id = 5' },
  });
  const result = await runCli(['check', '--action', '-', '--json'], { cwd: directory, input });
  const document: unknown = JSON.parse(result.stdout);
  if (!isDecisionDocument(document)) throw new Error(result.stdout);
  expect(document.approval?.groups.map(({ owners }) => owners)).toEqual([['principal']]);
});

test('a team approves by CODEOWNERS, and an existing file is only added to', async () => {
  const directory = repository({ CODEOWNERS: '* @acme/all' });
  await runCli(['init', '--template', 'postgres', '--owner', '@acme/platform'], { cwd: directory });
  expect(read(directory, 'CODEOWNERS')).toMatch(/^\* @acme\/all\n/);
  const owners = await runCli(['owners', '--json', '.agentgate/policies/postgres.yaml', 'src/x.ts'], {
    cwd: directory,
  });
  expect(JSON.parse(owners.stdout).paths).toMatchObject([
    { owners: ['@acme/platform'], file: 'CODEOWNERS' },
    { owners: ['@acme/all'], file: 'CODEOWNERS', line: 1 },
  ]);
  const again = await runCli(['init', '--template', 'postgres', '--owner', '@acme/platform', '--json'], {
    cwd: directory,
  });
  expect(
    JSON.parse(again.stdout).files.every((file: { status: string }) => file.status === 'unchanged'),
  ).toBe(true);
});

test.each([
  [['init', '--template', 'postgrs'], 'no template "postgrs": did you mean postgres?'],
  [['init', '--owner', 'alice'], '--owner alice: write @user, @org/team or an email address'],
])('%o is refused', async (args, message) => {
  const result = await runCli(args, { cwd: repository() });
  expect(result.code).toBe(2);
  expect(result.stderr).toContain(message);
});

test('owners: nobody, outside, and problems of the file', async () => {
  const directory = repository({ CODEOWNERS: '* @acme/all\n/free/\n!bad @x\n' });
  writeFiles(directory, { 'free/x': '' });
  const result = await runCli(['owners', 'free/x', 'a'], { cwd: directory });
  expect(result.code).toBe(0);
  expect(result.stdout).toMatch(/free\/x\s+nobody\s+CODEOWNERS:2/);
  expect(result.stderr).toContain('CODEOWNERS:3:');
  expect((await runCli(['owners', '../x'], { cwd: directory })).code).toBe(2);
  const none = await runCli(['owners', '--json', 'a'], { cwd: repository() });
  expect(JSON.parse(none.stdout)).toEqual({
    schema: 'agentgate/owners/v1',
    paths: [{ path: 'a', owners: [], file: null, line: null }],
  });
});
