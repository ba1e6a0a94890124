import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redecide } from '../../src/audit/verify/redecide.ts';
import { codeownersOwners } from '../../src/engine/approval/owners.ts';
import { requirementOf } from '../../src/engine/approval/requirement.ts';
import { parseCodeowners } from '../../src/engine/codeowners/parse.ts';
import { decide, prepare } from '../../src/engine/decide/decide.ts';
import { stricter } from '../../src/engine/decide/verdict.ts';
import type { PolicySet } from '../../src/engine/policy/set.ts';
import { InputError } from '../../src/engine/problem.ts';
import type { Action, Requirement } from '../../src/engine/schema/generated/types.ts';
import type { Decided } from '../../src/gate/decision.ts';
import { recordable } from '../../src/gate/recordable.ts';
import { redactAction } from '../../src/gate/redact/action.ts';
import type { GateSettings } from '../../src/gate/settings.ts';
import { LONG, redactable, ruleSet, SECRET, writeRules } from '../support/masked.ts';
import { policies } from '../support/policy.ts';

const NOW = new Date('2026-01-01T00:00:00.000Z');
const KEY = new Uint8Array(32).fill(7);
const TRACKED = ['src/a.ts', 'src/b.ts', 'docs/x.md', '.agentgate/policies/test.yaml'];
const owners = codeownersOwners(
  parseCodeowners('* @root\n/src/ @dev\n/docs/ @writer\n', 'CODEOWNERS'),
  () => TRACKED,
);

const settingsOf = (set: PolicySet) => ({ set, owners: async () => owners }) as unknown as GateSettings;

async function decided(set: PolicySet, action: Action): Promise<Decided> {
  const prepared = await prepare(set, action);
  const verdict = decide(set, prepared, NOW);
  const requirement =
    verdict.decision === 'hold' ? requirementOf(verdict, prepared.place, set.config, owners) : undefined;
  return { action, prepared, verdict, requirement };
}

/** What a gate would record, and how whoever verifies sees it. */
async function record(set: PolicySet, action: Action) {
  const { recorded } = redactAction(action, set.config, KEY);
  const real = await decided(set, action);
  const said = await recordable(settingsOf(set), real, recorded, NOW);
  const { verdict, requirement } = said;
  const difference = await redecide(
    {
      action: recorded,
      decision: verdict.decision,
      rules: verdict.hits.map(({ rule }) => rule.id),
      requirement: requirement?.digest,
      groups: requirement?.groups,
      at: NOW,
    },
    { set, owners: async () => owners },
  );
  return { real, said, difference };
}

/** Whether everybody whom one requirement needs, the other needs too. */
function asksAll(said: Requirement, real: Requirement): boolean {
  return real.groups.every((need) =>
    said.groups.some(
      ({ rule, count, owners: own }) =>
        rule === need.rule && count >= need.count && own.every((owner) => need.owners.includes(owner)),
    ),
  );
}

test('what is recorded of any action replays, and is never more lenient than the policies are to the action itself', async () => {
  const seen = { refused: 0, masked: 0, allow: 0, hold: 0, deny: 0 };
  await fc.assert(
    fc.asyncProperty(
      ruleSet,
      redactable,
      fc.constantFrom('deny', 'hold'),
      async (rules, action, fallback) => {
        const config = `version: 1\ndefault: ${fallback}\nredact: ["hidden", "body.*", "body.hidden"]\n`;
        const set = await policies(writeRules(rules), config).catch(() => undefined);
        if (set === undefined) return;
        const result = await record(set, action).catch((error) => {
          if (!(error instanceof InputError)) throw error;
          seen.refused += 1;
          return undefined;
        });
        if (result === undefined) return;
        const { real, said, difference } = result;
        seen[said.verdict.decision] += 1;
        if (difference !== undefined) seen.masked += 1;
        expect(difference?.kind).not.toBe('wrong');
        if (difference?.kind === 'stricter') expect(difference.partial).toBe(true);
        expect(stricter(real.verdict.decision, said.verdict.decision)).toBe(false);
        if (real.requirement !== undefined && said.verdict.decision === 'hold') {
          expect(said.requirement && asksAll(said.requirement, real.requirement)).toBe(true);
        }
      },
    ),
    { numRuns: 250 },
  );
  // It is rare that nothing can be recorded, and what is tried decides in every way.
  expect(seen.refused).toBeLessThan(25);
  expect(Math.min(seen.masked, seen.allow, seen.hold, seen.deny)).toBeGreaterThan(5);
});

describe('what a rule reads of what is masked or left out', () => {
  const replayed = async (rules: string, action: Action, config = 'version: 1\n') => {
    const { real, said, difference } = await record(await policies(rules, config), action);
    expect(difference?.kind).not.toBe('wrong');
    return { real: real.verdict.decision, said: said.verdict.decision, groups: said.requirement?.groups };
  };
  const shell = (command: string): Action => ({ tool: 'shell', args: { command } });

  test('a hold because of a secret replays, where without it nothing would be allowed', async () => {
    const rules =
      '- {id: a, effect: hold, match: {tool: t, args: {token: {regex: "^ghp_"}}}, approval: {from: "@a"}}';
    const result = await replayed(rules, { tool: 't', args: { token: SECRET } });
    expect([result.real, result.said]).toEqual(['hold', 'hold']);
  });

  test('so does an excuse that a secret gives', async () => {
    const rules =
      '- {id: a, effect: allow, match: {tool: t}}\n- {id: d, effect: deny, match: {tool: t}, unless: {args: {token: {glob: "ghp_*"}}}}';
    expect((await replayed(rules, { tool: 't', args: { token: SECRET } })).said).toBe('allow');
  });

  test.each([
    ['intent', '{tool: t, when: "action.intent.contains(\'ghp_\')"}'],
    ['rollback', '{tool: t, when: "action.rollback.contains(\'ghp_\')"}'],
    ['resource', '{tool: t, resource: "*ghp_*"}'],
    ['resource', '{tool: t, when: "action.resource.contains(\'ghp_\')"}'],
    ['paths', '{tool: t, when: "action.paths.exists(path, path.contains(\'ghp_\'))"}'],
    ['paths', '{tool: t, writes: "**/ghp_*"}'],
  ] as const)('so does a hold by a secret in %s', async (field, match) => {
    const text = `x ${SECRET}`;
    const action: Action = {
      tool: 't',
      ...(field === 'paths' ? { paths: [`d/${SECRET}`] } : { [field]: text }),
    };
    const rules = `- {id: a, effect: hold, match: ${match}, approval: {from: "@a"}}`;
    expect(await replayed(rules, action)).toEqual(expect.objectContaining({ real: 'hold', said: 'hold' }));
  });

  const touched = '- {id: a, effect: hold, match: {tool: shell}, approval: {owners-of: touched}}';

  test('who owns what is touched is read around a masked word', async () => {
    const { groups } = await replayed(
      touched,
      shell(`curl -H "Authorization: Bearer ${SECRET}" -o src/a.ts https://x.example`),
    );
    expect(groups?.map(({ owners: own }) => own)).toEqual([['@dev']]);
  });

  test.each([
    ['in a line over 8 KiB', shell(`echo ${LONG} > src/a.ts`)],
    ['in a name that is masked', shell(`echo x > docs/${SECRET}/../../src/a.ts`)],
    [
      'in a masked path',
      { tool: 'shell', args: { argv: ['cp', 'a', 'b'], path: `src/${SECRET}`, hidden: 'x' } },
    ],
  ] as const)('what is touched %s asks the right people, or is refused', async (_, action) => {
    const set = await policies(touched, 'version: 1\n');
    const real = await decided(set, action as Action);
    const result = await record(set, action as Action).catch((error: unknown) => error);
    if (result instanceof InputError) expect(result.message).toMatch(/could not be verified/);
    else
      expect(result).toEqual(
        expect.objectContaining({ real: expect.objectContaining({ requirement: real.requirement }) }),
      );
  });

  test('a line over 8 KiB whose paths own themselves is refused, and says why', async () => {
    const set = await policies(touched, 'version: 1\n');
    await expect(record(set, shell(`echo ${LONG} > src/a.ts`))).rejects.toThrow(/over 8 KiB.*whose approval/);
  });

  test('a masked name of an argument is refused, and says why', async () => {
    const set = await policies('- {id: a, effect: allow, match: {tool: t}}', 'version: 1\n');
    await expect(record(set, { tool: 't', args: { [SECRET]: 1 } })).rejects.toThrow(/name of an argument/);
  });

  test('a name of an inner argument that is masked may be any', async () => {
    const rules =
      '- {id: a, effect: hold, match: {tool: t, args: {x.y: 1}}, approval: {from: "@a"}}\n- {id: b, effect: hold, match: {tool: t, args: {x.ghp_: {exists: false}}}, approval: {from: "@a"}}';
    expect((await replayed(rules, { tool: 't', args: { x: { [SECRET]: 1 } } })).said).toBe('hold');
  });
});
