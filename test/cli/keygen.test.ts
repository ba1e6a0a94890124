import { execFileSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseEntryKey } from '../../src/audit/entry-key.ts';
import { parseVerifierKey } from '../../src/audit/note-key.ts';
import { isErrorDocument, isKeygenDocument } from '../../src/engine/schema/generated/validators.js';
import { AuditLog } from '../support/audit-log.ts';
import { runCli } from '../support/cli.ts';
import { commandsOn, keyDirectory, scratchHome } from '../support/cli-log.ts';
import { git } from '../support/git.ts';
import { repository } from '../support/scratch.ts';

function scratch() {
  const [cwd, home] = [repository(), scratchHome()];
  const run = (...args: string[]) => runCli(['keygen', ...args], { cwd, env: { AGENTGATE_HOME: home } });
  return { cwd, home, keys: keyDirectory(home, cwd), run };
}

async function auditLog(): Promise<AuditLog> {
  const log = await AuditLog.create();
  onTestFinished(() => log.close());
  return log;
}

test('makes keys that only this user can read, and prints their public parts alone', async () => {
  const { cwd, keys, run } = scratch();
  git(cwd, ['remote', 'add', 'origin', 'git@github.com:acme/shop.git']);
  const { code, stdout } = await run('--json');
  const document: unknown = JSON.parse(stdout);
  expect(code).toBe(0);
  if (!isKeygenDocument(document)) throw new Error(JSON.stringify(isKeygenDocument.errors));
  expect(document).toMatchObject({ origin: 'github.com/acme/shop', directory: keys, rotated: null });
  const pem = (file: string) => readFileSync(join(keys, file), 'utf8');
  expect(parseVerifierKey(document.logKey ?? '').name).toBe('github.com/acme/shop');
  const spki = createPublicKey(pem('signer.pem')).export({ format: 'der', type: 'spki' }).toString('base64');
  expect(parseEntryKey(document.signer ?? '').spki).toBe(spki);
  for (const file of ['signer.pem', 'log.pem']) {
    expect(statSync(join(keys, file)).mode & 0o777).toBe(0o600);
    const [, secret = ''] = pem(file).split('\n');
    expect(stdout).not.toContain(secret);
  }
  expect(statSync(keys).mode & 0o777).toBe(0o700);
  expect(git(cwd, ['status', '--porcelain'])).toBe('');
});

test('what it prints is what the settings need', async () => {
  const { cwd, run } = scratch();
  const { stdout } = await run('--origin', 'acme.example/shop');
  const settings = stdout.slice(stdout.indexOf('# Where actions'));
  execFileSync('mkdir', ['-p', join(cwd, '.agentgate')]);
  writeFileSync(join(cwd, '.agentgate/config.yaml'), `version: 1\n${settings}`);
  git(cwd, ['add', '-A']);
  git(cwd, ['commit', '-qm', 'settings']);
  // The trusted settings name the log now, and the command knows its name from there.
  const again = JSON.parse((await run('--show', '--json')).stdout);
  expect(again.origin).toBe('acme.example/shop');
  expect(settings).toContain(again.logKey);
});

test('a second machine makes a signer alone, and adds it to those that are there: the log has its sealer', async () => {
  const log = await auditLog();
  const home = scratchHome();
  const run = (...args: string[]) =>
    runCli(['keygen', ...args], { cwd: log.directory, env: { AGENTGATE_HOME: home } });
  const { stdout } = await run();
  const document = JSON.parse((await run('--show', '--json')).stdout);
  expect(document).toMatchObject({ logKey: null, signer: expect.any(String) });
  expect(stdout).toContain('under trust.signers, beside those that are there');
  expect(stdout).toContain(`- key: ${document.signer}`);
  expect(stdout).not.toMatch(/log-key|origin:|^trust:/m);
  // A name of its own begins another log, which has a key of its own.
  expect((await run('--only', 'log', '--origin', 'acme.example/next')).stdout).toContain('log-key');
});

test('never overwrites a key', async () => {
  const { keys, run } = scratch();
  await run('--only', 'log');
  const before = readFileSync(join(keys, 'log.pem'), 'utf8');
  for (const args of [[], ['--only', 'log']]) {
    const { code, stderr, stdout } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('there is a log key');
  }
  expect(readFileSync(join(keys, 'log.pem'), 'utf8')).toBe(before);
  expect((await run('--only', 'signer')).code).toBe(0);
});

test('of two at once, one makes the keys', async () => {
  const { keys, run } = scratch();
  const results = await Promise.all([run('--only', 'signer'), run('--only', 'signer')]);
  expect(results.map(({ code }) => code).sort()).toEqual([0, 2]);
  const winner = results.find(({ code }) => code === 0)?.stdout ?? '';
  const spki = createPublicKey(readFileSync(join(keys, 'signer.pem'), 'utf8'));
  expect(winner).toContain(spki.export({ format: 'der', type: 'spki' }).toString('base64'));
});

test.each([
  ['a home in the work tree', (cwd: string) => join(cwd, 'state'), 'lies in the work tree'],
  ['a relative home', () => 'state', 'AGENTGATE_HOME is a relative path'],
])('%s is refused', async (_name, home, message) => {
  const cwd = repository();
  const { code, stderr } = await runCli(['keygen'], { cwd, env: { AGENTGATE_HOME: home(cwd) } });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

describe('a key that cannot be used', () => {
  test.each([
    ['others can read it', (file: string) => chmodSync(file, 0o644), 'others can read this key'],
    ['no key', (file: string) => writeFileSync(file, 'hunter2'), 'no private key in PKCS #8 PEM'],
    [
      'of another type',
      (file: string) => writeFileSync(file, readFileSync(file.replace('signer', 'log'))),
      'is not a P-256 key',
    ],
  ])('%s', async (_name, spoil, message) => {
    const { keys, run } = scratch();
    expect((await run()).code).toBe(0);
    spoil(join(keys, 'signer.pem'));
    const { code, stdout } = await run('--show', '--json');
    const document: unknown = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(isErrorDocument(document)).toBe(true);
    expect(document).toMatchObject({ error: 'input', file: join(keys, 'signer.pem') });
    expect(stdout).toContain(message);
    expect(stdout).not.toContain('hunter2');
  });

  test('none at all', async () => {
    const { run } = scratch();
    expect((await run('--show')).stderr).toContain('there are no keys');
    expect((await run('--rotate')).stderr).toContain('there is no signer key: run "agentgate keygen"');
  });
});

describe('--rotate', () => {
  test('the old key signs that it retires, and with the lines it prints the log verifies', async () => {
    const log = await auditLog();
    await log.decided('db.read');
    const { run, keys } = commandsOn(log);
    const old = readFileSync(join(keys, 'signer.pem'), 'utf8');
    const { code, stdout } = await run('keygen', '--rotate', '--json');
    const document: unknown = JSON.parse(stdout);
    expect(code).toBe(0);
    if (!isKeygenDocument(document)) throw new Error(stdout);
    expect(document.rotated).toEqual({ retired: log.signer('gate').spki, index: 1 });
    expect(readFileSync(join(keys, 'signer.pem'), 'utf8')).not.toBe(old);

    const retired = log.signer('gate').spki;
    const settings = log.git(['show', `${log.policy}:.agentgate/config.yaml`]).split('\n');
    const changed = settings.map((line) => (line.includes(retired) ? document.settings.trimEnd() : line));
    log.policy = log.trust({ '.agentgate/config.yaml': `${changed.join('\n')}\n` });
    writeFileSync(join(log.root, 'keys', 'gate'), readFileSync(join(keys, 'signer.pem')));
    // The commands take the time from the clock; what follows must not be older.
    log.minute = Math.ceil((Date.now() - Date.parse(log.at(0))) / 60_000);
    await log.decided('db.read');
    const { stdout: verified } = await run('verify', '--json');
    expect(JSON.parse(verified)).toMatchObject({ ok: true, log: { size: 3 }, problems: [] });
    // The retired key signs nothing any more.
    writeFileSync(join(log.root, 'keys', 'gate'), old);
    await log.decided('db.read');
    const { stdout: misused, code: found } = await run('verify', '--json');
    expect(JSON.parse(misused).problems).toMatchObject([{ code: 'revoked-signer', index: 3 }]);
    expect(found).toBe(1);
    const { stdout: shown } = await run('log', '--json');
    expect(JSON.parse(shown).entries[2]).toMatchObject({ index: 1, type: 'rotated', signature: 'ok' });
  });

  test('a key that the settings do not name is not rotated', async () => {
    const log = await auditLog();
    const { run, keys } = commandsOn(log);
    writeFileSync(join(keys, 'signer.pem'), readFileSync(join(log.root, 'keys', 'stranger')));
    const { code, stderr } = await run('keygen', '--rotate');
    expect(code).toBe(2);
    expect(stderr).toContain('do not name the present signer key');
    expect((await log.store.view()).head.size).toBe(0);
  });

  test('a rotation that was cut off goes on with the same new key', async () => {
    const log = await auditLog();
    const { run, keys } = commandsOn(log);
    const old = readFileSync(join(keys, 'signer.pem'));
    const first = JSON.parse((await run('keygen', '--rotate', '--json')).stdout);
    // As if it had stopped before the new key took the old one's place.
    const next = readFileSync(join(keys, 'signer.pem'));
    writeFileSync(join(keys, 'signer.next.pem'), next, { mode: 0o600 });
    writeFileSync(join(keys, 'signer.pem'), old);
    const second = JSON.parse((await run('keygen', '--rotate', '--json')).stdout);
    expect(second).toEqual(first);
    expect((await log.store.view()).head.size).toBe(1);
  });
});
