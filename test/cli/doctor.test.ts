import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { repositoryState } from '../../src/audit/journal/state-home.ts';
import type { DoctorCheck, DoctorDocument } from '../../src/engine/schema/generated/types.ts';
import { isDoctorDocument } from '../../src/engine/schema/generated/validators.js';
import { AuditLog } from '../support/audit-log.ts';
import { runCli } from '../support/cli.ts';
import { commandsOn } from '../support/cli-log.ts';
import { git, removeDirectory, temporaryDirectory } from '../support/git.ts';

const CONFIG = '.agentgate/config.yaml';

// Each test asks the doctor several times, as a process of its own.
vi.setConfig({ testTimeout: 180_000 });

let root = '';
let directory = '';
let env: Record<string, string | undefined> = {};
beforeEach(() => {
  root = temporaryDirectory('doctor');
  directory = join(root, 'work');
  mkdirSync(directory);
  env = {
    AGENTGATE_HOME: join(root, 'home'),
    HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    SSH_AUTH_SOCK: undefined,
  };
});
afterEach(() => removeDirectory(root));

const agentgate = (...args: string[]) => runCli(args, { cwd: directory, env });

async function doctor(...args: string[]): Promise<DoctorDocument & { code: number | null }> {
  const { stdout, stderr, code } = await agentgate('doctor', '--json', ...args);
  const document: unknown = JSON.parse(stdout);
  if (!isDoctorDocument(document)) throw new Error(stdout + stderr);
  expect(code).toBe(document.ok ? 0 : 1);
  return { ...document, code };
}

/** What one check found, without recording a probe. */
async function found(name: string): Promise<DoctorCheck | undefined> {
  return (await doctor('--no-record')).checks.find((check) => check.name === name);
}

function init(): void {
  git(directory, ['init', '-q', '-b', 'main']);
  for (const [key, value] of [
    ['user.name', 'me'],
    ['user.email', 'me@acme.example'],
  ] as const) {
    git(directory, ['config', key, value]);
  }
}

function commit(): void {
  git(directory, ['add', '-A']);
  git(directory, ['commit', '-q', '-m', 'change']);
}

async function ready(...options: string[]): Promise<void> {
  init();
  await agentgate('init', ...options);
  commit();
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(directory, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(directory, path), after);
}

const state = () => repositoryState(join(root, 'home'), join(directory, '.git'));
const key = (name: string) => join(state(), 'keys', name);

describe('on the way to a gate it reports, and names the next step', () => {
  test('no repository', async () => {
    const { ok, checks } = await doctor();
    expect(ok).toBe(false);
    expect(checks.find(({ name }) => name === 'repository')).toMatchObject({ status: 'failed' });
    expect(checks.find(({ name }) => name === 'run')).toMatchObject({
      status: 'warning',
      detail: 'not checked',
      fix: 'set right what repository says',
    });
    const { stdout } = await agentgate('doctor');
    expect(stdout).toMatch(
      /not checked, since what failed comes first: trusted-commit, .*run\n\n1 FAILED; assurance: none\n$/,
    );
  });

  test('no commits, nothing set up', async () => {
    init();
    expect(await found('trusted-commit')).toMatchObject({ status: 'failed', fix: 'run "agentgate init"' });
  });

  test('commits, nothing set up', async () => {
    init();
    git(directory, ['commit', '-q', '--allow-empty', '-m', 'start']);
    expect(await found('trusted-commit')).toMatchObject({ status: 'failed', fix: 'run "agentgate init"' });
  });

  test('set up and not committed', async () => {
    init();
    git(directory, ['commit', '-q', '--allow-empty', '-m', 'start']);
    await agentgate('init');
    expect(await found('policies')).toMatchObject({
      status: 'failed',
      fix: expect.stringMatching(/^run git add \.agentgate && git commit/),
    });
  });
});

test('a gate that works: nothing fails, the probe is denied and recorded, and no file changes', async () => {
  await ready('--owner', '@me');
  const { ok, assurance, checks, code } = await doctor();
  expect({ ok, assurance, code }).toEqual({ ok: true, assurance: 'self-attested', code: 0 });
  expect(checks.filter(({ status }) => status === 'failed')).toEqual([]);
  expect(checks.at(-1)).toEqual({
    name: 'run',
    status: 'ok',
    detail: expect.stringMatching(
      /denied by builtin\/agentgate-commands, and nothing ran; a denied entry was added/,
    ),
    fix: null,
  });
  expect(git(directory, ['status', '--porcelain'])).toBe('');
  const log = async () => JSON.parse((await agentgate('log', '--json')).stdout).entries;
  expect(await log()).toMatchObject([
    { type: 'denied', tool: 'shell', rules: ['builtin/agentgate-commands'] },
  ]);
  await doctor('--no-record');
  expect(await log()).toHaveLength(1);
  expect((await agentgate('doctor', '--no-record')).stdout).toMatch(
    /NOTHING FAILED, \d warnings; assurance: self-attested\n$/,
  );
});

describe('programs', () => {
  const onlyGit = (script?: string): void => {
    const bin = join(root, 'bin');
    mkdirSync(bin);
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    if (script === undefined) symlinkSync(real, join(bin, 'git'));
    else writeFileSync(join(bin, 'git'), script.replace('GIT', real), { mode: 0o755 });
    env = { ...env, PATH: bin };
  };

  test('no git', async () => {
    env = { ...env, PATH: join(root, 'nowhere') };
    expect(await found('git')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/not found/),
    });
  });

  test('an old git', async () => {
    onlyGit('#!/bin/sh\ncase "$*" in *--version) echo git version 2.20.1;; *) exec GIT "$@";; esac\n');
    expect(await found('git')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/2\.20\.1$/),
    });
  });

  test('no ssh-keygen', async () => {
    onlyGit();
    expect(await found('ssh-keygen')).toMatchObject({
      status: 'failed',
      fix: expect.stringMatching(/OpenSSH/),
    });
  });
});

describe('policies and people', () => {
  test('broken policies at the trusted commit', async () => {
    await ready();
    edit('.agentgate/policies/default.yaml', (text) => text.replace('version: 1', 'version: 9'));
    commit();
    const check = await found('policies');
    expect(check).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/default\.yaml:\d+:\d+: /),
    });
    expect(check?.fix).toMatch(/agentgate lint/);
  });

  test('mode: observe', async () => {
    await ready();
    edit(CONFIG, (text) => text.replace('version: 1', 'version: 1\nmode: observe'));
    commit();
    const { checks, ok } = await doctor();
    expect(ok).toBe(false);
    expect(checks.find(({ name }) => name === 'mode')).toMatchObject({ status: 'warning' });
    expect(checks.at(-1)).toMatchObject({
      name: 'run',
      status: 'failed',
      detail: expect.stringMatching(/observe/),
    });
    expect(JSON.parse((await agentgate('log', '--json')).stdout).entries).toEqual([]);
  });

  test('a guard that only holds is not asked for', async () => {
    await ready();
    edit(CONFIG, (text) =>
      text.replace('version: 1', 'version: 1\nguards: {builtin/agentgate-commands: hold}'),
    );
    commit();
    expect((await doctor()).checks.at(-1)).toMatchObject({ name: 'run', status: 'warning' });
    expect(JSON.parse((await agentgate('holds', '--json')).stdout).holds).toEqual([]);
  });

  test('edits that do not count yet', async () => {
    await ready();
    edit(CONFIG, (text) => `${text}# edited\n`);
    expect(await found('working-tree')).toMatchObject({
      status: 'warning',
      detail: expect.stringMatching(/^\.agentgate\/config\.yaml differ/),
    });
  });

  test('owners: none, one file without, the requester alone, somebody else', async () => {
    await ready();
    expect(await found('owners')).toMatchObject({
      status: 'warning',
      detail: expect.stringMatching(/no CODEOWNERS/),
    });
    const owned = async (text: string) => {
      writeFileSync(join(directory, 'CODEOWNERS'), text);
      commit();
      return found('owners');
    };
    expect(await owned('/.agentgate/ @acme/sec\n')).toMatchObject({
      status: 'warning',
      detail: 'CODEOWNERS has no owner: anybody can change it',
    });
    expect(await owned('* me@acme.example\n')).toMatchObject({
      status: 'warning',
      detail: expect.stringMatching(/alone owns them/),
    });
    expect(await owned('* me@acme.example @acme/sec\n')).toMatchObject({ status: 'ok' });
  });
});

describe('keys', () => {
  test('the signer key: readable by others, not permitted, not named, gone', async () => {
    await ready();
    chmodSync(key('signer.pem'), 0o644);
    const open = await doctor('--no-record');
    const statusOf = (name: string) => open.checks.find((check) => check.name === name)?.status;
    expect([statusOf('signer-key'), statusOf('assurance'), open.assurance]).toEqual([
      'failed',
      'failed',
      'none',
    ]);
    chmodSync(key('signer.pem'), 0o600);
    edit(CONFIG, (text) => text.replace('denied, ', ''));
    commit();
    expect(await found('signer-key')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/may not write denied$/),
    });
    edit(CONFIG, (text) => text.replace(/ {2}signers:[\s\S]*/, ''));
    commit();
    expect(await found('signer-key')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/do not name/),
    });
    rmSync(key('signer.pem'));
    const gone = await doctor();
    for (const name of ['signer-key', 'run']) {
      expect(gone.checks.find((check) => check.name === name)).toMatchObject({
        status: 'failed',
        detail: expect.stringMatching(/no signer key/),
      });
    }
  });

  test('the log key: gone, or another', async () => {
    await ready();
    rmSync(key('log.pem'));
    expect(await found('log-key')).toMatchObject({ status: 'warning' });
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(key('log.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    expect(await found('log-key')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/not the one/),
    });
  });

  test('the redaction key', async () => {
    await ready();
    expect(await found('redaction-key')).toMatchObject({
      status: 'ok',
      detail: 'is made with the first action',
    });
    writeFileSync(key('redaction.key'), 'short', { mode: 0o600 });
    expect(await found('redaction-key')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/32 bytes/),
    });
  });

  test.each([
    ['without a passphrase', '', 'warning', /without a passphrase or a touch: so can an agent/],
    ['with one', 'a phrase', 'ok', /signs as me@acme\.example, and asks first/],
  ])('a key to approve with, %s', async (_name, phrase, status, detail) => {
    await ready();
    const file = join(root, 'id');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', phrase, '-C', '', '-f', file]);
    expect(await found('approver-key')).toMatchObject({
      status: 'warning',
      detail: expect.stringMatching(/lists nobody/),
    });
    const line = readFileSync(`${file}.pub`, 'utf8');
    writeFileSync(
      join(directory, '.agentgate/allowed_signers'),
      `me@acme.example namespaces="agentgate" ${line}`,
    );
    commit();
    expect(await found('approver-key')).toMatchObject({
      status: 'warning',
      detail: expect.stringMatching(/nobody approves from this account/),
    });
    git(directory, ['config', 'gpg.format', 'ssh']);
    git(directory, ['config', 'user.signingkey', `${file}.pub`]);
    expect(await found('approver-key')).toMatchObject({ status, detail: expect.stringMatching(detail) });
  });
});

describe('the record', () => {
  test('a log that was taken away', async () => {
    await ready();
    expect((await doctor()).checks.at(-1)).toMatchObject({ name: 'run', status: 'ok' });
    expect(await found('audit-log')).toMatchObject({
      status: 'ok',
      detail: expect.stringMatching(/^1 entry/),
    });
    git(directory, ['update-ref', '-d', 'refs/heads/agentgate/audit']);
    const { checks } = await doctor();
    expect(checks.find(({ name }) => name === 'audit-log')).toMatchObject({ status: 'failed' });
    expect(checks.at(-1)).toMatchObject({
      name: 'run',
      status: 'failed',
      detail: expect.stringMatching(/checkpoint-rollback/),
    });
  });

  test('a home that cannot be reached', async () => {
    const remote = join(root, 'remote.git');
    git(root, ['init', '-q', '--bare', '-b', 'main', remote]);
    init();
    git(directory, ['remote', 'add', 'origin', remote]);
    await agentgate('init');
    edit(CONFIG, (text) => text.replace('audit:', 'audit:\n  home: origin'));
    commit();
    git(directory, ['push', '-q', 'origin', 'main']);
    const protection = await found('branch-protection');
    expect(protection).toMatchObject({ status: 'warning', detail: expect.stringMatching(/cannot be told/) });
    expect(await found('trusted-commit')).toMatchObject({ status: 'ok' });
    expect(await found('log-home')).toMatchObject({ status: 'ok' });
    rmSync(remote, { recursive: true });
    expect(await found('log-home')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/^origin cannot be reached/),
    });
    git(directory, ['remote', 'remove', 'origin']);
    expect(await found('trusted-commit')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/origin is gone/),
    });
  });

  test('a journal that was changed', async () => {
    await ready();
    await agentgate('run', '--', 'git', 'status');
    const journal = join(state(), 'journal');
    const [file] = existsSync(journal) ? readdirSync(journal).filter((name) => name.endsWith('.jsonl')) : [];
    expect(await found('journal')).toMatchObject({ status: 'ok' });
    const lines = readFileSync(join(journal, String(file)), 'utf8').split('\n');
    writeFileSync(join(journal, String(file)), lines.slice(1).join('\n'));
    expect(await found('journal')).toMatchObject({ status: 'failed' });
  });

  test('a clock behind the log', async () => {
    const log = await AuditLog.create();
    onTestFinished(() => log.close());
    log.git(['update-ref', 'refs/heads/main', log.policy]);
    log.minute = 100 * 365 * 24 * 60;
    await log.decided('db.drop');
    const { run, keys } = commandsOn(log);
    writeFileSync(join(dirname(keys), 'trusted-branch'), 'main\n');
    const { stdout } = await run('doctor', '--no-record', '--json');
    const { checks } = JSON.parse(stdout) as DoctorDocument;
    expect(checks.find(({ name }) => name === 'clock')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(/but an entry of 212\d-/),
    });
  });
});
