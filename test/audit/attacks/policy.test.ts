import { describe } from 'vitest';
import { POLICY } from '../../support/audit-fixture.ts';
import type { AuditLog } from '../../support/audit-log.ts';
import { tryAttacks } from './attack.ts';

const LOOSE = POLICY.replace('effect: deny', 'effect: allow');

/** Policies that allow everything, on a branch that nobody trusts. */
function ownPolicies(log: AuditLog): void {
  log.policy = log.trust({ '.agentgate/policies/db.yaml': LOOSE }, 'refs/heads/mine');
}

describe('a policy', () => {
  tryAttacks([
    [
      'of a branch that is not trusted',
      async (log) => {
        ownPolicies(log);
        await log.decided('db.drop');
      },
      ['untrusted-policy-commit 8'],
    ],
    [
      'that is not there at all',
      (log) =>
        log.decided(
          'db.read',
          {},
          { policy: { commit: '1'.repeat(40), digest: `sha256:${'1'.repeat(64)}` } },
        ),
      ['untrusted-policy-commit 8'],
    ],
    [
      'older than the one before',
      async (log) => {
        const older = log.policy;
        log.policy = log.trust({ '.agentgate/policies/db.yaml': `${POLICY}# stricter\n` });
        await log.decided('db.read', { sql: 'new' });
        log.policy = older;
        await log.decided('db.read', { sql: 'old' });
      },
      ['policy-rollback 9'],
    ],
    [
      'merged into the trusted branch, but never its tip',
      async (log) => {
        const base = log.policy;
        ownPolicies(log);
        const side = log.policy;
        const tree = log.git(['rev-parse', `${base}^{tree}`]);
        const merge = log.git(['commit-tree', tree, '-p', base, '-p', side, '-m', 'merge']);
        log.git(['update-ref', 'refs/remotes/origin/main', merge]);
        await log.decided('db.drop');
      },
      ['untrusted-policy-commit 8'],
    ],
    [
      'with another digest than it has',
      (log) =>
        log.decided('db.read', {}, { policy: { commit: log.policy, digest: `sha256:${'1'.repeat(64)}` } }),
      ['digest-mismatch 8'],
    ],
  ]);
});

describe('a decision', () => {
  tryAttacks([
    [
      'to allow what the policy denies',
      async (log) => {
        const { policy } = await log.decide({ tool: 'db.drop' });
        await log.add('allowed', { action: { tool: 'db.drop' }, decision: 'allow', policy });
      },
      ['decision-mismatch 8'],
    ],
    [
      'to allow what the policy denies, with something masked',
      async (log) => {
        const action = { tool: 'db.drop', args: { sql: { $hmac: 'a'.repeat(64) } } };
        const { policy } = await log.decide({ tool: 'db.drop' });
        await log.add('allowed', { action, decision: 'allow', policy });
      },
      ['decision-mismatch 8'],
    ],
    [
      'to allow what the policy holds',
      async (log) => {
        const { policy } = await log.decide({ tool: 'db.write' });
        await log.add('allowed', { action: { tool: 'db.write' }, decision: 'allow', policy });
      },
      ['decision-mismatch 8'],
    ],
    [
      'let through by a gate that only says it observes',
      async (log) => {
        const { policy } = await log.decide({ tool: 'db.drop' });
        await log.add('allowed', { action: { tool: 'db.drop' }, decision: 'deny', mode: 'observe', policy });
      },
      ['decision-mismatch 8'],
    ],
    [
      'by other rules than those that decide',
      async (log) => {
        const { policy } = await log.decide({ tool: 'db.read' });
        await log.add('allowed', {
          action: { tool: 'db.read' },
          decision: 'allow',
          policy: { ...policy, rules: ['never'] },
        });
      },
      ['decision-mismatch 8'],
    ],
    [
      'to hold for other people than the policy asks',
      async (log) => {
        const rules = log.policy;
        const others = POLICY.replaceAll('@acme/dba', '@carol');
        log.policy = log.trust({ '.agentgate/policies/db.yaml': others }, 'refs/heads/mine');
        const { requirement } = await log.decide({ tool: 'db.write' });
        log.policy = rules;
        const { policy } = await log.decide({ tool: 'db.write' });
        const { holdId, holdKey } = await import('../../../src/engine/holds/key.ts');
        const { actionDigest } = await import('../../../src/engine/action/digest.ts');
        const digest = requirement?.digest as `sha256:${string}`;
        await log.add('held', {
          action: { tool: 'db.write' },
          decision: 'hold',
          policy: { ...policy, requirement: digest },
          hold: {
            id: holdId(holdKey(actionDigest({ tool: 'db.write' }), digest), 1),
            attempt: 1,
            expiresAt: log.at(log.minute + 31),
            validForSeconds: 600,
            groups: requirement?.groups ?? [{ owners: [], count: 1, rule: '' }],
          },
        });
      },
      ['decision-mismatch 8'],
    ],
    [
      'where the policies are broken',
      async (log) => {
        const { policy } = await log.decide({ tool: 'db.read' });
        const commit = log.trust({ '.agentgate/policies/db.yaml': 'version: 1\nrules: [{id: x}]\n' });
        await log.add('allowed', {
          action: { tool: 'db.read' },
          decision: 'allow',
          policy: { ...policy, commit },
        });
      },
      ['decision-mismatch 8'],
    ],
  ]);
});
