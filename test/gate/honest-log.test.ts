import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compilePolicies } from '../../src/engine/policy/set.ts';
import { InputError } from '../../src/engine/problem.ts';
import type { Action } from '../../src/engine/schema/generated/types.ts';
import type { Asked } from '../../src/gate/asked.ts';
import { GateError } from '../../src/gate/error.ts';
import type { Gate } from '../../src/gate/gate.ts';
import { GateFixture } from '../support/gate-fixture.ts';
import { git } from '../support/git.ts';
import { redactable, ruleSet, SECRET, writeRules } from '../support/masked.ts';

const POLICY = '.agentgate/policies/shop.yaml';
const CONFIG = '.agentgate/config.yaml';
const TIMES = 'approval: {from: ["@acme/dba"], timeout: 30m, valid-for: 10m}';

let fixture: GateFixture;
beforeEach(async () => {
  fixture = await GateFixture.create();
});
afterEach(() => fixture.dispose());

const policy = (...rules: readonly string[]) =>
  fixture.commit({ [POLICY]: `version: 1\nrules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}` });
const settings = (lines: string) =>
  fixture.commit({ [CONFIG]: `${git(fixture.repository, ['show', `HEAD:${CONFIG}`])}\n${lines}` });
const asked = (action: Action): Asked => ({ action, cwd: fixture.repository, agent: 'test-agent' });

async function verified() {
  const { ok, problems } = await fixture.verify();
  expect(problems).toEqual([]);
  expect(ok).toBe(true);
}

/** What lets each of the actions below through in another way. */
const EVERY_WAY = `- {id: a, effect: allow, match: {tool: t.allow, args: {token: {glob: "ghp_*"}}}}
- {id: d, effect: deny, match: {tool: t.deny, args: {token: {glob: "ghp_*"}}}}
- {id: n, effect: hold, match: {tool: t.hold, args: {token: {glob: "ghp_*"}}}, approval: {from: ["@acme/nobody"]}}
- {id: h, effect: hold, match: {tool: t.claim, args: {token: {glob: "ghp_*"}}}, approval: {from: ["@p"]}}`;
const ONE_OF_EACH: readonly Action[] = ['t.allow', 't.deny', 't.hold', 't.claim'].map((tool) => ({
  tool,
  args: { token: SECRET },
}));

const isUsable = (text: string) =>
  compilePolicies({ policies: [{ path: POLICY, text }], config: undefined }).then(
    () => true,
    () => false,
  );

describe('what honest gates record verifies', () => {
  test('whatever the policies look at, and whatever is masked or left out', async () => {
    settings('default: hold\nredact: ["hidden", "body.hidden"]');
    fixture.commit({ '.github/CODEOWNERS': '* @alice\n/src/ @bob\n' });
    const gate = await fixture.open();
    const kinds = new Set<string>();
    const sets = fc.sample(ruleSet, { numRuns: 4, seed: 7 }).map(writeRules);
    for (const rules of [EVERY_WAY, ...sets]) {
      const text = `version: 1\nrules:\n${rules.replaceAll('"@p"', '"@acme/dba"').replaceAll(/^/gm, '  ')}\n`;
      if (!(await isUsable(text))) continue;
      fixture.commit({ [POLICY]: text });
      for (const action of [...ONE_OF_EACH, ...fc.sample(redactable, { numRuns: 4, seed: 11 })]) {
        const { resource, ...said } = action;
        kinds.add(await live(gate, asked(said)));
      }
    }
    await verified();
    expect([...kinds]).toEqual(expect.arrayContaining(['allowed', 'denied', 'held', 'claimed']));
  }, 180_000);

  test('in a mode that only observes', async () => {
    policy(`{id: h, effect: hold, match: {tool: db.write, args: {token: {glob: "ghp_*"}}}, ${TIMES}}`);
    settings('mode: observe');
    const gate = await fixture.open();
    const { kind } = await gate.request(fixture.asked('db.write', { token: SECRET }));
    expect(kind).toBe('allowed');
    expect(await fixture.types()).toEqual(['allowed']);
    await verified();
  });

  test.each([
    ['held', `{id: h, effect: hold, match: {tool: db.write, when: "now < BOUND"}, ${TIMES}}`],
    [
      'denied',
      '{id: d, effect: deny, match: {tool: db.write, when: "now < BOUND"}}\n  - {id: a, effect: hold, match: {tool: db.write}}',
    ],
  ])('when time goes on between a decision and its record: %s', async (_, rule) => {
    const bound = `timestamp('${new Date(fixture.clock.read().getTime() + 1000).toISOString()}')`;
    policy(rule.replace('BOUND', bound));
    let asks = 0;
    const gate = await fixture.open('dave', () => {
      asks += 1;
      if (asks === 2) fixture.clock.advance(2000);
      return fixture.clock.read();
    });
    await gate.request(fixture.asked('db.write'));
    expect((await fixture.entries()).length).toBe(1);
    await verified();
  });

  test('when it was held for other words than it is claimed with, which the policies deny by then', async () => {
    const hold = `{id: h, effect: hold, match: {tool: db.write}, ${TIMES}}`;
    policy(hold);
    const gate = await fixture.open();
    const action: Action = { tool: 'db.write', args: {} };
    const opened = await gate.request(asked({ ...action, intent: 'alpha' }));
    if (opened.kind !== 'held') throw new Error(opened.kind);
    await fixture.say(gate, opened.hold.id, 'alice');
    policy(hold, `{id: d, effect: deny, match: {tool: db.write, when: "action.intent == 'alpha'"}}`);
    const again = await gate.claim(asked({ ...action, intent: 'beta' }));
    expect(again.kind).toBe('held');
    await verified();
    const denied = await gate.claim(asked({ ...action, intent: 'alpha' }));
    expect(denied.kind).toBe('denied');
    await verified();
  });
});

/** Asks for an action, has people approve it where it is held, and runs it then. */
async function live(gate: Gate, what: Asked): Promise<string> {
  try {
    const answer = await gate.request(what);
    if (answer.kind !== 'held') return answer.kind;
    for (const person of ['alice', 'bob'] as const) {
      await fixture.say(gate, answer.hold.id, person).catch((error: unknown) => {
        if (!(error instanceof GateError)) throw error;
      });
    }
    const claimed = await gate.claim(what);
    if (claimed.kind === 'claimed') await gate.record(claimed.claim, { status: 'succeeded', exitCode: 0 });
    return claimed.kind;
  } catch (error) {
    if (error instanceof InputError || error instanceof GateError) return error.message;
    throw error;
  }
}
