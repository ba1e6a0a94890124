import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redecide } from '../../../src/audit/verify/redecide.ts';
import { codeownersOwners } from '../../../src/engine/approval/owners.ts';
import { requirementOf } from '../../../src/engine/approval/requirement.ts';
import { decide, prepare } from '../../../src/engine/decide/decide.ts';
import type { JsonValue } from '../../../src/engine/json/value.ts';
import type { PolicySet } from '../../../src/engine/policy/set.ts';
import type { Action, Effect } from '../../../src/engine/schema/generated/types.ts';
import { policies } from '../../support/policy.ts';

const NOW = new Date('2026-01-01T00:00:00.000Z');
const owners = codeownersOwners(undefined, () => []);

const ACTIONS: readonly Action[] = [
  { tool: 'shell', args: { command: 'curl https://a.example/x > out.txt' } },
  { tool: 'shell', args: { command: 'shred disk; eval "$x"' } },
  { tool: 'shell', args: { argv: ['npm', 'install', 'left-pad'], note: 'x' } },
  { tool: 'shell', args: { command: 'bash', args: ['-c', 'rm -rf build'] } },
  { tool: 'http.request', args: { method: 'DELETE', url: 'https://b.example/users' } },
  { tool: 'http.request', args: { method: 'GET', url: 'https://a.example/users', body: { kind: 'late' } } },
  { tool: 'file.write', args: { path: 'src/a.ts', content: 'password = 5' } },
  { tool: 'file.read', args: { path: '.git/config' } },
  { tool: 'mcp.db.query', args: { sql: 'DELETE FROM users; SELECT 1' } },
  { tool: 'mcp.db.query', args: { query: 'SELECT 1', body: { kind: 'safe', list: ['a', 'late'] } } },
  { tool: 'other.tool', args: { path: 'src/b.ts', source: '/etc/passwd', amount: 5 } },
];

const MATCHES: readonly string[] = [
  '{tool: "**"}',
  '{tool: "**", args: {body.kind: late}}',
  '{tool: "**", args: {body.kind: {not: safe}}}',
  '{tool: "**", args: {"body.list.*": {glob: "la*"}}}',
  '{tool: "**", args: {note: {exists: true}}}',
  '{tool: "**", args: {content: {regex: "password"}}}',
  '{tool: "**", args: {amount: {gt: 3}}}',
  '{tool: "**", args: {body: {schema: {properties: {kind: {const: late}}}}}}',
  `{tool: "**", when: "action.args.body.kind == 'late' || action.args.amount > 3.0"}`,
  `{tool: "**", when: "has(action.args.note) && 'late' in action.args.body.list"}`,
  '{shell: {command: [curl, npm, bash]}}',
  '{shell: {command: shred}}',
  '{shell: {dynamic: true}, reads: "**", writes: "**", network: true}',
  '{shell: {command: npm, arg: install}, network: true, writes: "**"}',
  '{shell: {command: rm, flags: -rf}, writes: "**"}',
  '{http: {method: GET}, network: true}',
  '{http: {host: a.example, path: "/**"}}',
  '{tool: mcp.db.query, sql: {effect: read}}',
  '{tool: mcp.db.query, sql: {effect: delete, where: missing}}',
  '{tool: "**", writes: "src/**"}',
  '{tool: "**", reads: "**"}',
  '{network: "*.example"}',
];

interface Rule {
  readonly effect: Effect;
  readonly match: string;
  readonly unless: string | null;
  readonly unclear: boolean;
}

const rule: fc.Arbitrary<Rule> = fc.record({
  effect: fc.constantFrom<Effect>('allow', 'hold', 'deny'),
  match: fc.constantFrom(...MATCHES),
  unless: fc.option(fc.constantFrom(...MATCHES), { freq: 3 }),
  unclear: fc.boolean(),
});

function write(rules: readonly Rule[]): string {
  return rules
    .map(({ effect, match, unless, unclear }, index) =>
      [
        `- id: r${index}`,
        `  effect: ${effect}`,
        `  match: ${match}`,
        ...(unless === null ? [] : [`  unless: ${unless}`]),
        ...(effect === 'deny' && unclear ? ['  unknown: hold'] : []),
        ...(effect === 'hold' ? [`  approval: {from: ["@p${index}"]}`] : []),
      ].join('\n'),
    )
    .join('\n');
}

const digits = (text: string) => createHash('sha256').update(text).digest('hex');

/** The record of a value in which some values, by the count of their turn, are withheld. */
function withhold(value: JsonValue, hidden: (turn: number) => boolean): JsonValue {
  let turn = 0;
  const go = (item: JsonValue, top: boolean): JsonValue => {
    turn += 1;
    if (!top && hidden(turn)) {
      const text = JSON.stringify(item);
      if (typeof item === 'string' && turn % 2 === 0)
        return { digest: `sha256:${digits(text)}`, bytes: 9000 };
      return { $hmac: digits(text) };
    }
    if (Array.isArray(item)) return item.map((child) => go(child, false));
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([key, child]) => [key, go(child, false)]));
  };
  return go(value, true);
}

/** What an honest gate records: it decides on the whole action, and withholds then. */
async function honest(set: PolicySet, action: Action, mask: number) {
  const prepared = await prepare(set, action);
  const verdict = decide(set, prepared, NOW);
  const requirement =
    verdict.decision === 'hold' ? requirementOf(verdict, prepared.place, set.config, owners) : undefined;
  const args = withhold(action.args as JsonValue, (turn) => ((mask >> turn) & 1) === 1);
  return {
    action: { ...action, args } as Action,
    decision: verdict.decision,
    rules: verdict.hits.map(({ rule: { id } }) => id),
    requirement: requirement?.digest,
    groups: requirement?.groups,
    at: NOW,
  };
}

const deciding = (set: PolicySet) => ({ set, owners: async () => owners });

test('what an honest gate records is never wrong, whatever it withholds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rule, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...ACTIONS),
      fc.nat(255),
      fc.constantFrom('deny', 'hold'),
      async (rules, action, mask, fallback) => {
        const set = await policies(write(rules), `version: 1\ndefault: ${fallback}\n`).catch(() => undefined);
        if (set === undefined) return;
        const recorded = await honest(set, action, mask);
        const difference = await redecide(recorded, deciding(set));
        expect(difference?.kind).not.toBe('wrong');
        if (JSON.stringify(recorded.action) === JSON.stringify(action)) expect(difference).toBeUndefined();
      },
    ),
    { numRuns: 150 },
  );
});

test('what the record shows decides as surely as without anything withheld beside it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rule, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...ACTIONS),
      async (rules, action) => {
        const set = await policies(write(rules)).catch(() => undefined);
        if (set === undefined) return;
        const args = { ...action.args, unread: { $hmac: digits('x') } };
        const truth = await honest(set, { ...action, args: { ...args, unread: 'x' } }, 0);
        for (const decision of ['allow', 'hold', 'deny'] as const) {
          const recorded = { ...truth, action: { ...action, args }, decision };
          const difference = await redecide(recorded, deciding(set));
          const lenient =
            decision === 'allow'
              ? truth.decision !== 'allow'
              : decision === 'hold' && truth.decision === 'deny';
          if (lenient) expect(difference?.kind).toBe('wrong');
          if (decision === truth.decision) expect(difference).toBeUndefined();
        }
      },
    ),
    { numRuns: 60 },
  );
});
