import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDecisionDocument, isInitDocument } from '../../src/engine/schema/generated/validators.js';
import { runCli } from '../support/cli.ts';
import { keyDirectory, scratchHome } from '../support/cli-log.ts';
import { git } from '../support/git.ts';
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

describe('keys and trust', () => {
  function scratch(files: Readonly<Record<string, string>> = {}) {
    const [cwd, home] = [repository(files), scratchHome()];
    const run = (...args: string[]) => runCli(args, { cwd, env: { AGENTGATE_HOME: home } });
    return { cwd, keys: keyDirectory(home, cwd), run };
  }

  test('new settings trust the keys that were made, and what they sign verifies', async () => {
    const { cwd, keys, run } = scratch();
    const { code, stdout } = await run('init', '--owner', '@alice', '--json');
    const document: unknown = JSON.parse(stdout);
    expect(code).toBe(0);
    if (!isInitDocument(document)) throw new Error(JSON.stringify(isInitDocument.errors));
    expect(document).toMatchObject({ keys: 'created', settings: null });
    const shown = JSON.parse((await run('keygen', '--show', '--json')).stdout);
    expect(read(cwd, '.agentgate/config.yaml')).toContain(shown.settings);
    expect((await run('lint')).code).toBe(0);
    git(cwd, ['add', '-A']);
    git(cwd, ['commit', '-qm', 'policies']);
    // The first entry, the seal over it, and their verification: by nothing but what init wrote.
    expect((await run('keygen', '--rotate')).code).toBe(0);
    expect((await run('seal')).stdout).toContain('sealed 1 entry');
    const verified = JSON.parse((await run('verify', '--json')).stdout);
    expect(verified).toMatchObject({ ok: true, assurance: 'self-attested', log: { size: 1, sealed: 1 } });
    expect(existsSync(join(keys, 'signer.pem'))).toBe(true);
  });

  test('--dry-run makes none', async () => {
    const { keys, run } = scratch();
    const { stdout } = await run('init', '--dry-run', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ keys: 'none', settings: null });
    expect(existsSync(keys)).toBe(false);
  });

  test('settings that are there stay; what they lack is printed', async () => {
    const mine = '# mine\nversion: 1\ndefault: deny\n';
    const { cwd, run } = scratch({ '.agentgate/config.yaml': mine });
    const { stdout } = await run('init');
    expect(stdout).toContain('So that entries of the audit log count, add:');
    expect(stdout).toMatch(/^trust:\n {2}log-key: /m);
    expect(read(cwd, '.agentgate/config.yaml')).toBe(mine);
    const again: unknown = JSON.parse((await run('init', '--json')).stdout);
    expect(isInitDocument(again)).toBe(true);
    expect(again).toMatchObject({ keys: 'kept', settings: expect.stringContaining('trust:') });
  });

  test('settings that name signers need no key', async () => {
    const { keys, run } = scratch({ '.agentgate/config.yaml': 'version: 1\ntrust: {signers: []}\n' });
    expect(JSON.parse((await run('init', '--json')).stdout)).toMatchObject({
      keys: 'trusted',
      settings: null,
    });
    expect(existsSync(keys)).toBe(false);
  });

  test('without git there are no keys, and init says so', async () => {
    const home = scratchHome();
    const { code, stderr, stdout } = await runCli(['init', '--json'], {
      cwd: home,
      env: { AGENTGATE_HOME: join(home, 'state'), GIT_CEILING_DIRECTORIES: '/' },
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).keys).toBe('none');
    expect(stderr).toBe('');
  });
});

test('the policies are not taken away from those who own them', async () => {
  const directory = repository();
  await runCli(['init', '--owner', '@acme/platform'], { cwd: directory });
  const before = read(directory, '.github/CODEOWNERS');
  const result = await runCli(['init', '--owner', '@mallory'], { cwd: directory });
  expect(result.code).toBe(2);
  expect(result.stderr).toContain('.github/CODEOWNERS:2:1: gives /.agentgate/ to @acme/platform already');
  expect(read(directory, '.github/CODEOWNERS')).toBe(before);
});

test('with nothing to do there is no next step; without an owner the first one is to name one', async () => {
  const directory = repository();
  const first = JSON.parse((await runCli(['init', '--json'], { cwd: directory })).stdout);
  expect(first.next[0]).toContain('agentgate init --owner @you');
  const again = JSON.parse((await runCli(['init', '--json'], { cwd: directory })).stdout);
  expect(again.next).toEqual([]);
});
