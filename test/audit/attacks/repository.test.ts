import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUDIT_REF } from '../../support/git-script.ts';
import { standardLog } from '../../support/standard-log.ts';
import { type Attack, told, tryAttacks, tryRewrites } from './attack.ts';

describe('what only a memory can tell', () => {
  tryRewrites([
    [
      'take the last entry away',
      (log) => log.git(['update-ref', AUDIT_REF, log.tip(1)]),
      ['checkpoint-rollback'],
    ],
    [
      'go back to an older commit',
      (log) => log.git(['update-ref', AUDIT_REF, log.tip(3)]),
      ['checkpoint-rollback'],
    ],
    ['delete the branch', (log) => log.git(['update-ref', '-d', AUDIT_REF]), ['checkpoint-rollback']],
    [
      'take the last entry away and go on',
      async (log) => {
        log.git(['update-ref', AUDIT_REF, log.tip(1)]);
        await log.decided('db.read', { sql: 'another' });
      },
      ['inconsistent-history'],
    ],
    [
      'fork earlier, and go on further than before',
      async (log) => {
        log.git(['update-ref', AUDIT_REF, log.tip(4)]);
        for (let round = 0; round < 6; round += 1) await log.decided('db.read', { sql: String(round) });
      },
      ['inconsistent-history'],
    ],
  ]);

  test('a checkpoint that somebody else kept tells as much', async () => {
    const { log, checkpoint } = await standardLog();
    expect((await log.verify({ checkpoint })).ok).toBe(true);
    log.git(['update-ref', AUDIT_REF, log.tip(4)]);
    expect(told(await log.verify({ checkpoint }))).toEqual(['checkpoint-rollback']);
    for (let round = 0; round < 6; round += 1) await log.decided('db.read', { sql: String(round) });
    expect(told(await log.verify({ checkpoint }))).toEqual(['inconsistent-history']);
    log.close();
  });
});

describe('in the repository', () => {
  tryAttacks([
    [
      'a replace ref',
      (log) => log.git(['update-ref', `refs/replace/${log.tip()}`, log.tip(1)]),
      ['repository-incomplete'],
    ],
    [
      'a graft',
      (log) => {
        mkdirSync(join(log.directory, '.git/info'), { recursive: true });
        appendFileSync(join(log.directory, '.git/info/grafts'), `${log.tip()} ${log.tip(3)}\n`);
      },
      ['repository-incomplete'],
    ],
    [
      'a shallow clone',
      (log) => appendFileSync(join(log.directory, '.git/shallow'), `${log.tip(2)}\n`),
      ['repository-incomplete'],
    ],
  ] satisfies Attack[]);
});

test('whose keys count is not read from a branch that only has a usual name', async () => {
  const { log } = await standardLog();
  log.git(['update-ref', 'refs/remotes/origin/trunk', log.policy]);
  log.git(['symbolic-ref', '--delete', 'refs/remotes/origin/HEAD']);
  await expect(log.verify()).rejects.toThrow('run "git remote set-head origin -a"');
  log.git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk']);
  expect((await log.verify()).ok).toBe(true);
  log.close();
});
