import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitCommitReader } from '../../../src/audit/git/commit-files.ts';
import { compileTrust } from '../../../src/audit/trust.ts';
import { readConfigAt } from '../../../src/audit/trusted-commit.ts';
import { verifyRepository } from '../../../src/audit/verify/repository.ts';
import type { AuditLog } from '../../support/audit-log.ts';
import { ENGINE } from '../../support/log-writer.ts';
import { standardLog } from '../../support/standard-log.ts';
import { told } from '../attacks/attack.ts';

const CONFIG = '.agentgate/config.yaml';

/** A log with an entry under policies that only the branch release has, which the settings trust. */
async function logWithRelease() {
  const { log } = await standardLog();
  const config = `${log.git(['show', `refs/remotes/origin/main:${CONFIG}`])}\n`;
  const main = log.trust({ [CONFIG]: config.replace('trust:\n', 'trust:\n  branches: [release]\n') });
  log.policy = main;
  const release = log.trust({ 'RELEASE.md': 'policies as they were\n' }, 'refs/remotes/origin/release');
  log.policy = release;
  await log.decided('db.read', { sql: 'on the release' });
  log.policy = main;
  return { log, config, release };
}

test('a branch that is trusted beside the default one is named, at the commit that was fetched', async () => {
  const { log, release } = await logWithRelease();
  const document = await log.verify();
  expect(told(document)).toEqual([]);
  expect(document.notExcluded.join('\n')).toContain(
    `refs/remotes/origin/release are trusted up to ${release}`,
  );
  log.close();
});

test('a trusted branch that was rewritten takes back the policies that were in force', async () => {
  const { log } = await standardLog();
  const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
  const first = log.policy;
  log.policy = log.trust({ 'NEWER.md': 'newer policies\n' });
  await log.decided('db.read', { sql: 'under newer policies' });
  expect(told(await log.verify({ home }))).toEqual([]);
  log.git(['update-ref', 'refs/remotes/origin/main', first]);
  expect(told(await log.verify({ home }))).toEqual(['policy-rollback']);
  log.policy = log.git(['commit-tree', `${first}^{tree}`, '-p', first, '-m', 'Other policies']).trim();
  log.git(['update-ref', 'refs/remotes/origin/main', log.policy]);
  await log.decided('db.read', { sql: 'under other policies' });
  expect(told(await log.verify({ home }))).toEqual(['policy-rollback']);
  log.close();
  rmSync(home, { recursive: true });
});

test('without a trusted branch it is told that anybody may have chosen who approves', async () => {
  const { log } = await standardLog();
  const trust = compileTrust(await trustOf(log));
  const verify = (options: { home?: string } = {}) =>
    verifyRepository({ repository: log.repository, engine: ENGINE, trust, ...options });
  const line = 'there is no trusted branch here';
  expect((await verify()).notExcluded.join('\n')).not.toContain(line);
  log.git(['symbolic-ref', '--delete', 'refs/remotes/origin/HEAD']);
  log.git(['update-ref', '-d', 'refs/remotes/origin/main']);
  const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
  for (const _ of ['first', 'going on']) {
    const document = await verify({ home });
    expect(document.checks.find(({ name }) => name === 'policy')?.status).toBe('skipped');
    expect(document.notExcluded.join('\n')).toContain(line);
  }
  log.close();
  rmSync(home, { recursive: true });
});

test('it is told that a signer may stay with old policies', async () => {
  const { log } = await standardLog();
  const document = await log.verify();
  expect(document.notExcluded.join('\n')).toContain('went on by older policies');
  log.close();
});

test('what was verified under a branch that is no longer trusted is looked at again', async () => {
  const { log, config } = await logWithRelease();
  const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
  expect(told(await log.verify({ home }))).toEqual([]);
  log.policy = log.trust({ [CONFIG]: config });
  expect(told(await log.verify({ home }))).toEqual(['untrusted-policy-commit 8']);
  log.close();
  rmSync(home, { recursive: true });
});

async function trustOf(log: AuditLog) {
  return (await readConfigAt(gitCommitReader(log.repository), log.policy))?.trust;
}
