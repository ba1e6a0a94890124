import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Repository } from '../../../src/audit/git/repository.ts';
import { compileTrust } from '../../../src/audit/trust.ts';
import { verifyRepository } from '../../../src/audit/verify/repository.ts';
import { isVerifyDocument } from '../../../src/engine/schema/generated/validators.js';
import type { AuditLog } from '../../support/audit-log.ts';
import { AUDIT_REF } from '../../support/git-script.ts';
import { ENGINE } from '../../support/log-writer.ts';
import { STANDARD, type StandardLog, standardLog } from '../../support/standard-log.ts';
import { told } from '../attacks/attack.ts';

let standard: StandardLog;
beforeAll(async () => {
  standard = await standardLog();
});
afterAll(() => standard.log.close());

/** A copy of the standard log and a place to remember it in. */
async function withCopy(use: (log: AuditLog, home: string) => Promise<void>): Promise<void> {
  const log = await standard.log.copy();
  const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
  try {
    await use(log, home);
  } finally {
    log.close();
    rmSync(home, { recursive: true, force: true });
  }
}

const statuses = ({ checks }: { checks: { name: string; status: string }[] }) =>
  checks.map(({ name, status }) => `${name} ${status}`);

describe('a log in which everything is as it should be', () => {
  test('passes every check', async () => {
    const document = await standard.log.verify();
    expect(document.problems).toEqual([]);
    expect(statuses(document)).toEqual([
      'structure ok',
      'merkle ok',
      'checkpoint ok',
      'consistency skipped',
      'signatures ok',
      'identity ok',
      'lifecycle ok',
      'policy ok',
      'replay ok',
    ]);
    expect(document).toMatchObject({ ok: true, assurance: 'separated', warnings: [] });
    expect(document.log).toMatchObject({ origin: 'acme.example/shop', size: STANDARD.size, sealed: 7 });
    expect(isVerifyDocument(document)).toBe(true);
  });

  test('says what could not be excluded', async () => {
    const { notExcluded } = await standard.log.verify();
    const text = notExcluded.join('\n');
    expect(text).toContain(`refs/remotes/origin/main at ${standard.log.policy}`);
    expect(text).toContain('rolled back');
    expect(text).toContain('the last 1 are not sealed yet');
    expect(text).toContain('never recorded');
  });

  test('says so too when the log ends with its seal', async () => {
    await withCopy(async (log) => {
      log.git(['update-ref', AUDIT_REF, log.tip(1)]);
      const { log: cut, notExcluded } = await log.verify();
      expect(cut).toMatchObject({ size: 7, sealed: 7 });
      expect(notExcluded.join('\n')).toContain(
        'entries were taken from the end: none is left that is not sealed',
      );
    });
  });

  test('passes in a fresh clone, which has only the remote’s branch', async () => {
    await withCopy(async (log, home) => {
      log.git(['update-ref', 'refs/heads/main', 'refs/remotes/origin/main']);
      const clone = join(home, 'clone');
      execFileSync('git', ['clone', '-q', log.directory, clone], { stdio: 'ignore' });
      const repository = await Repository.open({ directory: clone });
      const document = await verifyRepository({ repository, engine: ENGINE });
      repository.close();
      expect(document).toMatchObject({ ok: true, log: { size: STANDARD.size } });
    });
  });

  test('is self-attested when the trusted branch is a local one', async () => {
    await withCopy(async (log) => {
      log.git(['update-ref', 'refs/heads/main', 'refs/remotes/origin/main']);
      log.git(['symbolic-ref', '--delete', 'refs/remotes/origin/HEAD']);
      log.git(['update-ref', '-d', 'refs/remotes/origin/main']);
      const document = await log.verify();
      expect(document).toMatchObject({ ok: true, assurance: 'self-attested' });
      expect(document.notExcluded.join('\n')).toContain('local refs/heads/main');
    });
  });

  test('is self-attested when the weakest who wrote was', async () => {
    await withCopy(async (log) => {
      await log.decided('db.read', {}, { writer: 'own' });
      expect(await log.verify()).toMatchObject({ ok: true, assurance: 'self-attested' });
    });
  });
});

describe('going on from what is remembered', () => {
  test('looks at new entries only, and finds the same', async () => {
    await withCopy(async (log, home) => {
      expect((await log.verify({ home })).ok).toBe(true);
      await log.approved(standard.pending, 'bob');
      await log.claimed(standard.pending);
      await log.seal();
      const next = await log.verify({ home });
      expect(next).toMatchObject({ ok: true, assurance: 'separated', log: { size: 10, sealed: 10 } });
      expect(next.checks.find(({ name }) => name === 'signatures')?.detail).toBe('2 new good signatures');
      expect(next.checks.map(({ detail }) => detail)).toEqual([
        '3 new commits only append',
        'root of 10 entries',
        '1 new checkpoint, 10 entries sealed',
        'extends what was last verified here (8 entries)',
        '2 new good signatures',
        '1 signer of new entries',
        '1 new claim',
        '1 policy commit of new entries',
        '1 new decision',
      ]);
      expect(next.log).toEqual((await log.verify({ full: true })).log);
      expect(statuses(next)).toContain('consistency ok');
    });
  });

  test('remembers what is open, so that nothing is claimed twice', async () => {
    await withCopy(async (log, home) => {
      await log.approved(standard.pending, 'bob');
      await log.claimed(standard.pending);
      expect((await log.verify({ home })).ok).toBe(true);
      await log.claimed(standard.pending);
      expect(told(await log.verify({ home }))).toEqual(['duplicate-claim 10']);
      await log.executed(standard.done);
      expect(told(await log.verify({ home }))).toEqual(['duplicate-claim 10', 'unclaimed-execution 11']);
    });
  });

  test('looks at everything again under another trust policy', async () => {
    await withCopy(async (log, home) => {
      expect((await log.verify({ home })).ok).toBe(true);
      const config = log.git(['show', 'refs/remotes/origin/main:.agentgate/config.yaml']);
      const policy = log.policy;
      log.policy = log.trust({
        '.agentgate/config.yaml': config.replace(/may: \[allowed, denied, held/, 'may: [allowed, held'),
      });
      expect(told(await log.verify({ home }))).toEqual(['not-permitted 1']);
      log.policy = policy;
    });
  });

  test('accepts the same entries in other commits', async () => {
    await withCopy(async (log, home) => {
      expect((await log.verify({ home })).ok).toBe(true);
      await log.rebuild(await log.entries(), standard.checkpoint, 7);
      const document = await log.verify({ home });
      expect(document).toMatchObject({ ok: true });
      expect(document.checks.find(({ name }) => name === 'signatures')?.detail).toBe('8 good signatures');
    });
  });

  test('never remembers a log with problems', async () => {
    await withCopy(async (log, home) => {
      await log.claimed(standard.pending);
      expect((await log.verify({ home })).ok).toBe(false);
      expect(readdirSync(home)).toEqual([]);
    });
  });

  test.each<[string, (text: string) => string]>([
    ['cut', (text) => text.slice(0, 40)],
    ['changed', (text) => text.replace('"claimed"', '"approved"').replace('"size":8', '"size":7')],
    ['empty', () => ''],
    ['of an older version', (text) => remembering(text, { version: 1 })],
  ])('takes a memory that is %s for none, and says so', async (_, damage) => {
    await withCopy(async (log, home) => {
      await log.verify({ home });
      const file = memoryOf(home);
      const before = readFileSync(file, 'utf8');
      expect(damage(before)).not.toBe(before);
      writeFileSync(file, damage(before));
      const document = await log.verify({ home });
      expect(document).toMatchObject({ ok: true });
      expect(document.notExcluded.join('\n')).toContain('what was last verified here is damaged');
      expect(document.checks.find(({ name }) => name === 'signatures')?.detail).toBe('8 good signatures');
      expect(readFileSync(file, 'utf8')).toBe(before);
    });
  });

  test('follows no link to a memory', async () => {
    await withCopy(async (log, home) => {
      await log.verify({ home });
      const file = memoryOf(home);
      renameSync(file, join(home, 'elsewhere'));
      symlinkSync(join(home, 'elsewhere'), file);
      const document = await log.verify({ home });
      expect(document.notExcluded.join('\n')).toContain('what was last verified here is damaged');
    });
  });

  test('tells a remembered state of another log', async () => {
    await withCopy(async (log, home) => {
      await log.verify({ home });
      const file = memoryOf(home);
      writeFileSync(file, remembering(readFileSync(file, 'utf8'), { root: `${'A'.repeat(43)}=` }));
      expect(told(await log.verify({ home }))).toEqual(['inconsistent-history']);
    });
  });

  test('looks at everything again when too many requests would have to be remembered', async () => {
    await withCopy(async (log, home) => {
      await log.verify({ home });
      const file = memoryOf(home);
      writeFileSync(file, remembering(readFileSync(file, 'utf8'), { requests: null }));
      const document = await log.verify({ home });
      expect(document.checks.find(({ name }) => name === 'signatures')?.detail).toBe('8 good signatures');
      expect(statuses(document)).toContain('consistency ok');
    });
  });
});

/** The file in which the only log is remembered. */
function memoryOf(home: string): string {
  const [name = ''] = readdirSync(join(home, 'verified'));
  return join(home, 'verified', name);
}

/** What would have been remembered of another state. */
function remembering(text: string, changes: Record<string, unknown>): string {
  const state = JSON.stringify({ ...JSON.parse(text).state, ...changes });
  return `{"digest":"${hash('sha256', state)}","state":${state}}`;
}

describe('a trust policy that is given', () => {
  test('counts instead of that of the repository', async () => {
    await withCopy(async (log) => {
      const verify = (section: Parameters<typeof compileTrust>[0]) =>
        verifyRepository({ repository: log.repository, engine: ENGINE, trust: compileTrust(section) });
      const signers = [
        { key: log.signer('gate').spki, role: 'remote' as const, may: ['allowed'] as ['allowed'] },
      ];
      const document = await verify({ signers });
      expect(told(document).slice(0, 2)).toEqual(['not-permitted 1', 'not-permitted 2']);
      expect(statuses(document)).toContain('checkpoint skipped');
      expect(document.notExcluded.join('\n')).toContain('given trust policy');
      expect(told(await verify(undefined))).toContain('unknown-signer 0');
    });
  });
});

describe('what is no problem, but is told', () => {
  test('an observing gate, masked arguments, another engine, an approving principal', async () => {
    await withCopy(async (log) => {
      const { policy } = await log.decide({ tool: 'db.drop' });
      const masked = { tool: 'db.login', args: { password: { $hmac: 'a'.repeat(64) } } };
      await log.add('allowed', {
        action: masked,
        decision: 'allow',
        policy: { ...policy, rules: ['logins'] },
      });
      const denied = { decision: 'deny' as const, policy: { ...policy, rules: [] } };
      await log.add('denied', { action: { tool: 'db.read' }, ...denied, engine: { version: '9.9.9' } });
      const config = log.git(['show', 'refs/remotes/origin/main:.agentgate/config.yaml']);
      log.policy = log.trust({ '.agentgate/config.yaml': `${config}\nmode: observe\n` });
      const observed = await log.decide({ tool: 'db.drop' });
      const said = { decision: 'deny' as const, mode: 'observe' as const, policy: observed.policy };
      await log.add('allowed', { action: { tool: 'db.drop' }, ...said });
      const document = await log.verify();
      expect(document.warnings.map(({ name, index }) => `${name} ${index}`)).toEqual([
        'undetermined 8',
        'other-engine 9',
        'observe 10',
      ]);
    });
  });

  test('is told again by every run that goes on', async () => {
    await withCopy(async (log, home) => {
      const { policy } = await log.decide({ tool: 'db.drop' });
      const engine = { version: '9.9.9' };
      await log.add('denied', { action: { tool: 'db.read' }, decision: 'deny', policy, engine });
      const { warnings } = await log.verify({ home });
      expect(warnings.map(({ name, index }) => `${name} ${index}`)).toEqual(['other-engine 8']);
      expect((await log.verify({ home })).warnings).toEqual(warnings);
      await log.decided('db.read');
      expect((await log.verify({ home })).warnings).toEqual(warnings);
    });
  });

  test('an empty branch is an empty log', async () => {
    await withCopy(async (log) => {
      log.git(['update-ref', '-d', AUDIT_REF]);
      expect(await log.verify()).toMatchObject({ ok: true, assurance: 'none', log: { size: 0 } });
    });
  });
});
