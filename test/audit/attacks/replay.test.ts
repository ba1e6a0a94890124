import { describe } from 'vitest';
import { actionDigest, type Digest } from '../../../src/engine/action/digest.ts';
import { holdId, holdKey } from '../../../src/engine/holds/key.ts';
import type { Action, EntryPolicy } from '../../../src/engine/schema/generated/types.ts';
import { POLICY } from '../../support/audit-fixture.ts';
import type { AuditLog, TestHold } from '../../support/audit-log.ts';
import type { Draft } from '../../support/log-writer.ts';
import { tryAttacks } from './attack.ts';

const POLICY_FILE = '.agentgate/policies/db.yaml';
const OTHERS = POLICY.replaceAll('@acme/dba', '@carol');
const LONG = { digest: `sha256:${'1'.repeat(64)}`, bytes: 9000 };
const SECRET = { $hmac: 'a'.repeat(64) };
const OTHER_ENGINE = { engine: { version: '9.9.9' } };

/** Policies of the trusted branch from now on. */
function trust(log: AuditLog, rules: string): void {
  log.policy = log.trust({ [POLICY_FILE]: rules });
}

/** The policies as the log's gate reads them, but with rules of the attacker's. */
async function policyOf(log: AuditLog, rules: readonly string[]): Promise<EntryPolicy> {
  const { policy } = await log.decide({ tool: 'db.read' });
  return { commit: policy.commit, digest: policy.digest, rules: [...rules] };
}

/** Says that an action was let through. */
async function allowed(log: AuditLog, action: Action, rules: readonly string[], draft: Draft = {}) {
  const policy = await policyOf(log, rules);
  await log.add('allowed', { action: { ...action }, decision: 'allow', policy, ...draft });
}

/** Opens a hold under the trusted policies that asks those whom other policies name. */
async function heldForOthers(log: AuditLog, args: Action['args'], draft: Draft = {}): Promise<TestHold> {
  const action: Action = { tool: 'db.write', args: args ?? {} };
  const trusted = log.policy;
  log.policy = log.trust({ [POLICY_FILE]: OTHERS }, 'refs/heads/mine');
  const { requirement } = await log.decide(action);
  log.policy = trusted;
  if (requirement === undefined) throw new Error('it is not held');
  const { policy } = await log.decide(action);
  const digest = requirement.digest as Digest;
  const subject = actionDigest(action as never);
  const id = holdId(holdKey(subject, digest), 1);
  await log.add('held', {
    action: { ...action },
    decision: 'hold',
    policy: { ...policy, requirement: digest },
    hold: {
      id,
      attempt: 1,
      expiresAt: log.at(log.minute + 31),
      validForSeconds: 600,
      groups: requirement.groups,
    },
    ...draft,
  });
  return { id, attempt: 1, action: subject, requirement: digest, digest: policy.digest };
}

describe('who must approve', () => {
  tryAttacks([
    [
      'changed by somebody who says that another engine decided',
      async (log) => {
        await heldForOthers(log, { sql: 'x' }, OTHER_ENGINE);
      },
      ['decision-mismatch 8'],
    ],
    [
      'changed where a secret is masked',
      async (log) => {
        await heldForOthers(log, { sql: SECRET });
      },
      ['decision-mismatch 8'],
    ],
    [
      'changed where a long text is left out',
      async (log) => {
        await heldForOthers(log, { sql: LONG });
      },
      ['decision-mismatch 8'],
    ],
    [
      'changed where the arguments only look as if something was left out',
      async (log) => {
        await heldForOthers(log, { blob: { digest: 'x', bytes: 1 } });
      },
      ['decision-mismatch 8'],
    ],
  ]);
});

describe('what another engine is said to have decided', () => {
  tryAttacks([
    [
      'more leniently',
      (log) => allowed(log, { tool: 'db.drop' }, ['never'], OTHER_ENGINE),
      ['decision-mismatch 8'],
    ],
    [
      'by rules that let through',
      (log) => allowed(log, { tool: 'db.write' }, ['reads'], OTHER_ENGINE),
      ['decision-mismatch 8'],
    ],
    [
      'under settings that only observe',
      (log) =>
        allowed(log, { tool: 'db.drop' }, ['never'], {
          ...OTHER_ENGINE,
          decision: 'deny',
          mode: 'observe',
        }),
      ['decision-mismatch 8'],
    ],
  ]);
});

const GUARDED = `version: 1
rules:
  - {id: all, effect: allow, match: {tool: "db.*"}}
  - {id: large, effect: deny, match: {tool: db.pay, args: {amount: {gt: 1000}}}}
  - {id: late, effect: hold, match: {tool: db.pay, when: "action.args.when == 'late'"}}
  - {id: any, effect: deny, match: {tool: db.mail, args: {"to.*": {glob: "*@evil.example"}}}}
  - {id: shells, effect: allow, match: {tool: shell, shell: {dynamic: true}, writes: "**", reads: "**", network: true}}
  - {id: destroy, effect: deny, match: {shell: {command: shred}}}
  - {id: unclear, effect: hold, match: {tool: shell, shell: {command: curl}}}
  - {id: requests, effect: allow, match: {http: {method: GET}, network: true}}
  - {id: deletes, effect: deny, match: {http: {method: DELETE}}}
  - {id: hosts, effect: deny, match: {http: {host: evil.example}}}
`;

/** Something else is masked, which nothing can change. */
describe('a decision that no masked value excuses', () => {
  const attacks: readonly (readonly [name: string, action: Action, rules: readonly string[]])[] = [
    ['beside the value that decides', { tool: 'db.pay', args: { amount: 5000, note: SECRET } }, ['all']],
    [
      'beside the value that an expression reads',
      { tool: 'db.pay', args: { when: 'late', note: LONG } },
      ['all'],
    ],
    ['beside another of a list', { tool: 'db.mail', args: { to: ['a@evil.example', SECRET] } }, ['all']],
    ['beside a command', { tool: 'shell', args: { command: 'shred disk', note: SECRET } }, ['shells']],
    ['beside another command', { tool: 'shell', args: { command: 'shred disk', cmd: LONG } }, ['shells']],
    ['among the words of a command', { tool: 'shell', args: { argv: ['shred', SECRET] } }, ['shells']],
    [
      'for the URL of a method',
      { tool: 'http.request', args: { method: 'DELETE', url: SECRET } },
      ['requests'],
    ],
    [
      'for the method of a URL',
      { tool: 'http.request', args: { method: SECRET, url: 'https://evil.example/' } },
      ['requests'],
    ],
    ['that no rule lets through', { tool: 'other', args: { x: SECRET } }, []],
    ['in place of all arguments', { tool: 'db.pay', args: SECRET }, ['all']],
    ['that only looks masked', { tool: 'db.pay', args: { amount: { $hmac: 'x', more: 1 } } }, ['all']],
    ['that only looks too long', { tool: 'db.pay', args: { amount: { ...LONG, bytes: 8192 } } }, ['all']],
    ['that only looks left out', { tool: 'db.pay', args: { amount: { ...LONG, digest: 'x' } } }, ['all']],
    ['that is left out with company', { tool: 'db.pay', args: { amount: { ...LONG, more: 1 } } }, ['all']],
  ];
  tryAttacks(
    attacks.map(([name, action, rules]) => [
      name,
      async (log) => {
        trust(log, GUARDED);
        await allowed(log, action, rules);
      },
      name === 'in place of all arguments' ? ['bad-statement 8'] : ['decision-mismatch 8'],
    ]),
  );
});

const SPLIT = `version: 1
rules:
  - {id: always, effect: hold, match: {tool: db.write}, approval: {from: ["@acme/dba"], timeout: 30m, valid-for: 10m}}
  - {id: prod, effect: hold, match: {tool: db.write, args: {env: prod}}, approval: {from: ["@carol"], timeout: 30m, valid-for: 10m}}
  - {id: never, effect: hold, match: {tool: db.other}, approval: {from: ["@carol"], timeout: 30m, valid-for: 10m}}
`;

describe('a hold whose rules depend on what is masked', () => {
  const one = (id: string, owner: string) =>
    `version: 1\nrules:\n  - {id: ${id}, effect: hold, match: {tool: db.write}, approval: {from: ["${owner}"], timeout: 30m, valid-for: 10m}}\n`;
  const heldBy = (rules: string) => async (log: AuditLog) => {
    trust(log, SPLIT);
    const action: Action = { tool: 'db.write', args: { env: SECRET } };
    const trusted = log.policy;
    log.policy = log.trust({ [POLICY_FILE]: rules }, 'refs/heads/mine');
    const { requirement, policy } = await log.decide(action);
    log.policy = trusted;
    const { policy: real } = await log.decide(action);
    const digest = requirement?.digest as Digest;
    await log.add('held', {
      action: { ...action },
      decision: 'hold',
      policy: { ...real, rules: policy.rules, requirement: digest },
      hold: {
        id: holdId(holdKey(actionDigest(action as never), digest), 1),
        attempt: 1,
        expiresAt: log.at(log.minute + 31),
        validForSeconds: 600,
        groups: requirement?.groups ?? [{ owners: [], count: 1, rule: '' }],
      },
    });
  };
  tryAttacks([
    ['without the rule that holds it surely', heldBy(one('prod', '@carol')), ['decision-mismatch 8']],
    ['by a rule that cannot hold it', heldBy(one('never', '@carol')), ['decision-mismatch 8']],
    ['for others than its rule names', heldBy(one('always', '@carol')), ['decision-mismatch 8']],
  ]);
});

/** What a claim relies on, decided again under the policies that the claim names. */
describe('a claim', () => {
  const claimedUnder =
    (rules: string, draft: Draft = {}) =>
    async (log: AuditLog, { pending }: { pending: TestHold }) => {
      await log.approved(pending, 'alice');
      trust(log, rules);
      const { digest } = await policyOf(log, []);
      await log.claimed({ ...pending, digest: digest as Digest }, draft);
    };
  tryAttacks([
    [
      'of what is denied by now',
      claimedUnder(POLICY.replace('tool: db.drop', 'tool: [db.drop, db.write]')),
      ['decision-mismatch 9'],
    ],
    [
      'of what is allowed by now',
      claimedUnder(
        POLICY.replace('tool: db.write', 'tool: db.else').replace(
          'tool: db.read',
          'tool: [db.read, db.write]',
        ),
      ),
      ['decision-mismatch 9'],
    ],
    ['of what others must approve by now', claimedUnder(OTHERS), ['decision-mismatch 9']],
    [
      'of what others must approve by now, by another engine',
      claimedUnder(OTHERS, OTHER_ENGINE),
      ['decision-mismatch 9'],
    ],
    [
      'of what two must approve by now',
      claimedUnder(POLICY.replace('count: 1', 'count: 2')),
      ['decision-mismatch 9'],
    ],
    [
      'under policies that are broken',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        trust(log, 'version: 1\nrules: [{id: x}]\n');
        await log.claimed(pending);
      },
      ['decision-mismatch 9'],
    ],
    [
      'under settings that it does not have',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        await log.claimed(pending, { mode: 'observe' });
      },
      ['decision-mismatch 9'],
    ],
  ]);
});
