import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isProofDocument, isVerifyDocument } from '../../src/engine/schema/generated/validators.js';
import { runCli } from '../support/cli.ts';
import { repository } from '../support/scratch.ts';
import { type StandardLog, standardLog } from '../support/standard-log.ts';

let standard: StandardLog;
let home: string;
beforeAll(async () => {
  standard = await standardLog();
  home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
});
afterAll(() => {
  standard.log.close();
  rmSync(home, { recursive: true, force: true });
});

const run = (args: readonly string[], cwd = standard.log.directory) =>
  runCli(args, { cwd, env: { AGENTGATE_HOME: home } });

describe('agentgate verify', () => {
  test('says that a good log is verified, and what it cannot know', async () => {
    const { code, stdout } = await run(['verify', '--full']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^VERIFIED {2}acme.example\/shop: 8 entries, 7 sealed; assurance: separated/);
    expect(stdout).toContain('could not be excluded');
  });

  test('prints one document with --json', async () => {
    const { code, stdout, stderr } = await run(['verify', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(isVerifyDocument(JSON.parse(stdout))).toBe(true);
  });

  test('exits 1 on a log with problems, and names them', async () => {
    const log = await standard.log.copy();
    await log.claimed(standard.pending);
    const { code, stdout } = await run(['verify', '--full'], log.directory);
    log.close();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^NOT VERIFIED/);
    expect(stdout).toMatch(/unapproved-claim +entry 8/);
  });

  test.each([
    ['a checkpoint that is none', ['--trusted-checkpoint', '.git/HEAD'], /note/],
    ['a trust file that is not there', ['--trust', 'nowhere.yaml'], /nowhere.yaml/],
  ])('refuses %s as bad input', async (_, args, message) => {
    const { code, stderr } = await run(['verify', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('nothing is not verified: without a branch there is no log, and one that is gone is told', async () => {
    const empty = repository();
    const { code, stderr, stdout } = await run(['verify'], empty);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('there is no audit log here');
    const log = await standard.log.copy();
    await run(['verify'], log.directory);
    log.git(['update-ref', '-d', 'refs/heads/agentgate/audit']);
    const gone = await run(['verify', '--json'], log.directory);
    log.close();
    expect(gone.code).toBe(1);
    expect(JSON.parse(gone.stdout).problems).toMatchObject([{ code: 'checkpoint-rollback' }]);
  });

  test('outside a repository says so', async () => {
    const { code, stderr } = await run(['verify'], home);
    expect(code).toBe(2);
    expect(stderr).toMatch(/repository/);
  });
});

describe('agentgate proof', () => {
  test('writes a file that verifies without a clone', async () => {
    const file = join(home, '5.proof');
    expect(await run(['proof', '5', '-o', file])).toMatchObject({ code: 0, stdout: '' });
    const trust = join(home, 'trust.yaml');
    writeFileSync(trust, standard.log.git(['show', 'refs/remotes/origin/main:.agentgate/config.yaml']));
    const { code, stdout } = await run(['verify', '--proof', file, '--trust', trust, '--json'], home);
    const document = JSON.parse(stdout);
    expect(isProofDocument(document)).toBe(true);
    expect({ code, document }).toMatchObject({ code: 0, document: { ok: true, index: 5, type: 'executed' } });
  });

  test('takes the latest entry of a hold', async () => {
    const { stdout } = await run(['proof', standard.done.id]);
    expect(stdout).toMatch(/^c2sp.org\/tlog-proof@v1\nextra .*\nindex 5\n/);
  });

  test('an entry that a stranger appended about a hold does not hide the one that counts', async () => {
    const log = await standard.log.copy();
    await log.executed(standard.done, { writer: 'stranger' });
    const { code, stdout } = await run(['proof', standard.done.id], log.directory);
    log.close();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^c2sp.org\/tlog-proof@v1\nextra .*\nindex 5\n/);
  });

  test('of which a changed bit proves nothing', async () => {
    const { stdout } = await run(['proof', '3']);
    const file = join(home, '3.proof');
    writeFileSync(file, stdout.replace('\nindex 3\n', '\nindex 4\n'));
    expect(readFileSync(file, 'utf8')).not.toBe(stdout);
    const { code, stdout: answer } = await run(['verify', '--proof', file]);
    expect(code).toBe(1);
    expect(answer).toMatch(/^NOT PROVEN/);
  });

  test.each([
    ['an entry that is not sealed', '7', /no checkpoint covers entry 7/],
    ['an entry that is not there', '99', /no entry 99/],
    ['a hold that never was', 'ag-aaaaaaaaaa', /no hold/],
    ['neither', '-1x', /neither|Nonexistent|unknown/i],
  ])('refuses %s', async (_, entry, message) => {
    const { code, stderr } = await run(['proof', '--', entry]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
