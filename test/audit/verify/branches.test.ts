import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('what was verified under a branch that is no longer trusted is looked at again', async () => {
  const { log, config } = await logWithRelease();
  const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
  expect(told(await log.verify({ home }))).toEqual([]);
  log.policy = log.trust({ [CONFIG]: config });
  expect(told(await log.verify({ home }))).toEqual(['untrusted-policy-commit 8']);
  log.close();
  rmSync(home, { recursive: true });
});
