import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { encodeBase64 } from '../../src/audit/base64.ts';
import { openCheckpoint } from '../../src/audit/checkpoint.ts';
import { rootFromLeaves } from '../../src/audit/merkle.ts';
import { parseVerifierKey } from '../../src/audit/note-key.ts';
import { formatEntryPath } from '../../src/audit/tiles.ts';
import { isErrorDocument, isSealDocument } from '../../src/engine/schema/generated/validators.js';
import { withPayload } from '../audit/attacks/attack.ts';
import { ORIGIN } from '../support/audit-fixture.ts';
import { AuditLog } from '../support/audit-log.ts';
import { runCli } from '../support/cli.ts';
import { cloneOf, commandsOn, withRemote } from '../support/cli-log.ts';
import { git } from '../support/git.ts';
import { AUDIT_REF } from '../support/git-script.ts';

async function auditLog(entries = 2): Promise<AuditLog> {
  const log = await AuditLog.create();
  onTestFinished(() => log.close());
  for (let made = 0; made < entries; made += 1) await log.decided('db.read');
  return log;
}

test('signs what is on the branch, and only what is new', async () => {
  const log = await auditLog();
  const { run } = commandsOn(log);
  const first: unknown = JSON.parse((await run('seal', '--json')).stdout);
  if (!isSealDocument(first)) throw new Error(JSON.stringify(isSealDocument.errors));
  const key = parseVerifierKey(log.logKey().verifierKey);
  const onBranch = openCheckpoint(log.file('checkpoint'), [key]);
  const { head } = await log.store.view();
  expect(onBranch).toMatchObject({ origin: ORIGIN, size: 2, root: head.root });
  expect(first).toMatchObject({ size: 2, before: 0, checkpoint: log.file('checkpoint').toString() });

  const again = await run('seal');
  expect(again).toMatchObject({ code: 0, stdout: 'nothing new: 2 entries sealed\n' });
  expect((await log.store.view()).head.commit).toBe(head.commit);

  await log.decided('db.read');
  expect((await run('seal')).stdout).toMatch(/^sealed 3 entries of acme.example\/shop, 1 new\nroot /);
  expect(JSON.parse((await run('verify', '--json')).stdout)).toMatchObject({ ok: true, log: { sealed: 3 } });
});

test('a log at home at the remote is sealed there', async () => {
  const log = await auditLog();
  const settings = log.git(['show', `${log.policy}:.agentgate/config.yaml`]);
  log.policy = log.trust({ '.agentgate/config.yaml': `${settings}\naudit: {home: origin}\n` });
  const { run } = commandsOn(log);
  const remote = withRemote(log);
  git(log.directory, ['push', '-q', 'origin', `${log.tip(1)}:${AUDIT_REF}`]);
  // The second entry is here alone: it waits, and no checkpoint covers it.
  expect((await run('seal')).stdout).toMatch(/^sealed 1 entry /);
  expect(git(remote, ['show', `${AUDIT_REF}:checkpoint`])).toMatch(/^acme.example\/shop\n1\n/);
});

test('an empty log has nothing to seal', async () => {
  const log = await auditLog(0);
  const { run } = commandsOn(log);
  expect(await run('seal')).toMatchObject({ code: 0, stdout: 'the log is empty: nothing to seal\n' });
});

test.each([
  [
    'a log that was cut',
    (log: AuditLog) => log.git(['update-ref', AUDIT_REF, log.tip(2)]),
    'fewer than the 3',
  ],
  [
    'a log that was cut and went on',
    async (log: AuditLog) => {
      log.git(['update-ref', AUDIT_REF, log.tip(2)]);
      for (const sql of ['x', 'y', 'z']) await log.decided('db.read', { sql });
    },
    'the first 3 entries are not those',
  ],
  ['a log that is gone', (log: AuditLog) => log.git(['update-ref', '-d', AUDIT_REF]), 'fewer than the 3'],
])('%s is not sealed', async (_name, attack, message) => {
  const log = await auditLog(3);
  const { run } = commandsOn(log);
  await run('seal');
  await attack(log);
  const before = log.git(['for-each-ref', AUDIT_REF]);
  const { code, stderr } = await run('seal');
  expect({ code, ref: log.git(['for-each-ref', AUDIT_REF]) }).toEqual({ code: 1, ref: before });
  expect(stderr).toContain(message);
  const document: unknown = JSON.parse((await run('seal', '--json')).stdout);
  expect(isErrorDocument(document)).toBe(true);
  expect(document).toMatchObject({ code: 1, error: 'integrity' });
});

/** Runs the sealer where it remembers nothing. */
async function sealAnew(log: AuditLog) {
  const { code, stderr } = await commandsOn(log).run('seal');
  return { code, stderr };
}

describe('without a memory', () => {
  test.each<[string, (log: AuditLog) => unknown, string]>([
    [
      'a log that was written anew, without an entry',
      async (log) => log.rebuild((await log.entries()).toSpliced(1, 1)),
      'entry 1 cannot be sealed: its signer cannot have seen 2 entries',
    ],
    [
      'a log that was written anew, with another first entry',
      async (log) => {
        const [, ...rest] = await log.entries();
        const root = encodeBase64(rootFromLeaves([]));
        const first = await log.entry(await log.store.view(), 'rotated', {
          ...rotation(),
          log: { size: 0, root },
        });
        await log.rebuild([first, ...rest]);
      },
      'entry 1 cannot be sealed: its signer saw another log of 1 entry',
    ],
    [
      'a log that was written anew, with an entry changed',
      async (log) => {
        const [first = Buffer.of(), ...rest] = await log.entries();
        await log.rebuild([withPayload(first, (text) => text.replace('db.read', 'db.list')), ...rest]);
      },
      'entry 0 cannot be sealed: the signature is not of this entry',
    ],
    [
      'a log with an older checkpoint, and another entry where a newer one was',
      async (log) => {
        const older = log.file('checkpoint', log.tip(2));
        const [, , root = ''] = older.toString().split('\n');
        const seen = { size: 2, root };
        const entry = await log.entry(await log.store.view(), 'rotated', { ...rotation(), log: seen });
        log.commit({
          [formatEntryPath(2)]: { blob: log.blob(entry) },
          checkpoint: { blob: log.blob(older) },
        });
      },
      'the first 3 entries are not those of the checkpoint, one that the branch has had',
    ],
    [
      'a log that was cut, while a copy has more',
      async (log) => {
        log.git(['update-ref', 'refs/remotes/origin/agentgate/audit', log.tip()]);
        log.git(['update-ref', AUDIT_REF, log.tip(2)]);
      },
      'fewer than the 3 of the checkpoint, the one on refs/remotes/origin/agentgate/audit',
    ],
    ['an entry that is no entry', (log) => append(log, Buffer.from('hello')), 'entry 3 cannot be sealed'],
    [
      'an entry by a key that nobody knows',
      (log) => log.add('rotated', { ...rotation(), writer: 'stranger' }),
      'entry 3 cannot be sealed: the key of the entry is not in the trust policy',
    ],
    [
      'an entry of another log',
      (log) => log.add('rotated', { ...rotation(), log: { origin: 'evil.example/shop' } }),
      'entry 3 cannot be sealed: it was signed for the log "evil.example/shop"',
    ],
    [
      'an entry by a signer who saw the future',
      (log) => log.add('rotated', { ...rotation(), log: { size: 4 } }),
      'entry 3 cannot be sealed: its signer cannot have seen 4 entries',
    ],
    [
      'an old entry once more',
      async (log) => append(log, (await log.entries())[0] ?? Buffer.of()),
      'entry 3 cannot be sealed: its signer had seen 0 entries, a signer before it 2',
    ],
  ])('%s is not sealed', async (_name, attack, message) => {
    const log = await auditLog(2);
    await log.seal();
    await log.decided('db.read');
    await log.seal();
    await attack(log);
    const { code, stderr } = await sealAnew(log);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });

  test('a copy that somebody else signed counts for nothing', async () => {
    const log = await auditLog(3);
    await log.seal();
    const blob = log.blob('evil.example/shop\n9\nAAAA\n\n');
    const tree = log.edit(log.tip(), { checkpoint: { blob } });
    const commit = log.git(['commit-tree', tree, '-m', 'copy']);
    log.git(['update-ref', 'refs/remotes/origin/agentgate/audit', commit]);
    await log.decided('db.read');
    expect(await sealAnew(log)).toMatchObject({ code: 0 });
  });
});

async function append(log: AuditLog, entry: Uint8Array): Promise<void> {
  await log.store.append(async () => ({ entries: [entry] }));
}

function rotation() {
  const [retired, next] = [`sha256:${'1'.repeat(64)}` as const, `sha256:${'2'.repeat(64)}` as const];
  return { subject: next, rotation: { retired, next } };
}

test('what was signed is remembered by the log key: a clone made anew has not forgotten', async () => {
  const log = await auditLog(3);
  const { run, home, keys } = commandsOn(log);
  const remote = withRemote(log);
  await run('seal');
  git(log.directory, ['push', '-q', 'origin', `${log.tip(2)}:refs/heads/agentgate/audit`]);
  const clone = cloneOf(log, remote);
  git(clone, ['branch', 'agentgate/audit', 'origin/agentgate/audit']);
  const env = { AGENTGATE_HOME: home };
  const made = await runCli(['keygen', '--only', 'log', '--json'], { cwd: clone, env });
  const { directory } = JSON.parse(made.stdout);
  writeFileSync(join(directory, 'log.pem'), readFileSync(join(keys, 'log.pem')));
  const { code, stderr } = await runCli(['seal'], { cwd: clone, env });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('was signed here before') });
});

test('a tile that a writer made up does not get under a seal', async () => {
  const log = await auditLog(0);
  const { run } = commandsOn(log);
  const bytes = await log.entry(await log.store.view(), 'cancelled', {
    hold: { id: 'ag-aaaaaaaaaa', attempt: 1 },
    reason: 'x',
  });
  await log.store.append(async () => ({ entries: Array(256).fill(bytes) }));
  const tile = Buffer.from(log.file('tile/0/000'));
  tile.writeUInt8(tile.readUInt8(40) ^ 1, 40);
  log.commit({ 'tile/0/000': { blob: log.blob(tile) } });
  const { code, stderr } = await run('seal');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'error: the tiles on the branch are not those of its entries\n',
  });
});

test('without a log key', async () => {
  const log = await auditLog();
  const env = { AGENTGATE_HOME: join(log.root, 'nothing') };
  const { code, stderr } = await runCli(['seal'], { cwd: log.directory, env });
  expect(code).toBe(2);
  expect(stderr).toMatch(/the log key of acme.example\/shop is not here: seal on the machine that has it/);
});

test('the key of another log does not seal this one', async () => {
  const log = await auditLog();
  const { run, keys } = commandsOn(log);
  const other = await auditLog(0);
  writeFileSync(join(keys, 'log.pem'), readFileSync(join(other.root, 'keys', 'log')));
  const { code, stderr } = await run('seal');
  expect(code).toBe(2);
  expect(stderr).toContain('is not the one that the trusted settings name for acme.example/shop');
});

test('a shallow clone and a locked branch are told in one line', async () => {
  const log = await auditLog();
  const { run, home } = commandsOn(log);
  writeFileSync(join(log.directory, '.git', `${AUDIT_REF}.lock`), '');
  const locked = await run('seal');
  expect(locked.code).toBe(2);
  expect(locked.stderr).toMatch(/^error: .*\.lock.*remove that file\n$/);
  const remote = withRemote(log);
  git(log.directory, ['push', '-q', 'origin', 'agentgate/audit']);
  const clone = cloneOf(log, remote, '--depth', '1', '--no-single-branch');
  const made = await runCli(['keygen', '--only', 'log', '--json'], {
    cwd: clone,
    env: { AGENTGATE_HOME: home },
  });
  const { directory } = JSON.parse(made.stdout);
  writeFileSync(join(directory, 'log.pem'), readFileSync(join(log.root, 'keys', 'log')));
  const shallow = await runCli(['seal'], { cwd: clone, env: { AGENTGATE_HOME: home } });
  expect(shallow.code).toBe(2);
  expect(shallow.stderr).toMatch(/^error: .*"git fetch --unshallow"\n$/);
});
