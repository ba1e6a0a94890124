import { describe, expect, test } from 'vitest';
import { codeownersOwners } from '../../../src/engine/approval/owners.ts';
import { compareRecorded, compareTest, sidesFor } from '../../../src/engine/decision-diff/diff.ts';
import type { PolicySide } from '../../../src/engine/decision-diff/outcome.ts';
import { compilePolicies, type PolicySources } from '../../../src/engine/policy/set.ts';
import { readSuite } from '../../../src/engine/policy-tests/suite.ts';
import type { Action } from '../../../src/engine/schema/generated/types.ts';

const AT = new Date(0);
const NONE: PolicySide = { kind: 'none' };
const READS = '{id: reads, effect: allow, match: {tool: db.read}}';
const NEVER = '{id: never, effect: deny, match: {tool: db.read}}';
const HOLDS = '{id: holds, effect: hold, match: {tool: db.read}, approval: {from: ["@a"]}}';

async function side(rules: readonly string[], config = 'version: 1\n'): Promise<PolicySide> {
  const list = rules.length === 0 ? ' []' : `\n${rules.map((rule) => `  - ${rule}\n`).join('')}`;
  const sources: PolicySources = {
    policies: [{ path: '.agentgate/policies/a.yaml', text: `version: 1\nrules:${list}` }],
    config: { path: '.agentgate/config.yaml', text: config },
  };
  const owners = codeownersOwners(undefined, () => []);
  return { kind: 'read', sources, set: await compilePolicies(sources), owners, codeowners: 'null' };
}

async function change(before: PolicySide, after: PolicySide, action: Action = { tool: 'db.read' }) {
  return compareRecorded({ before, after }, { source: { kind: 'entry', index: 3 }, action, at: AT });
}

describe('recorded actions', () => {
  test.each<[string, string[], string[], string | undefined]>([
    ['held, then allowed', [HOLDS], [READS], 'looser'],
    ['denied, then held', [NEVER], [HOLDS], 'looser'],
    ['denied by default, then allowed', [NEVER], [READS], 'looser'],
    ['allowed, then denied', [READS], [NEVER], 'stricter'],
    ['the same', [READS], [READS], undefined],
    ['denied by another rule', [NEVER], [NEVER.replace('never', 'no')], undefined],
    ['held for another', [HOLDS], [HOLDS.replace('@a', '@b')], 'looser'],
    ['held under another name', [HOLDS], [HOLDS.replace('holds', 'asks')], 'other'],
  ])('%s', async (_name, before, after, direction) => {
    expect((await change(await side(before), await side(after)))?.direction).toBe(direction);
  });

  test('it says what, by which rules, and why', async () => {
    expect(await change(await side([HOLDS]), await side([READS]))).toEqual({
      direction: 'looser',
      source: { kind: 'entry', index: 3 },
      tool: 'db.read',
      what: '',
      before: { decision: 'hold', rules: ['holds'] },
      after: { decision: 'allow', rules: ['reads'] },
      why: 'was held by holds; is allowed by reads',
    });
  });

  test('where policies cannot be used nothing gets through', async () => {
    expect((await change(NONE, await side([READS])))?.direction).toBe('looser');
    expect((await change(await side([READS]), NONE))?.direction).toBe('stricter');
    expect(await change(NONE, NONE)).toBeUndefined();
  });

  test('settings that only observe let everything through', async () => {
    const observing = await side([NEVER], 'version: 1\nmode: observe\n');
    const looser = await change(await side([NEVER]), observing);
    expect(looser).toMatchObject({ direction: 'looser', why: expect.stringContaining('mode: observe') });
    expect((await change(observing, await side([NEVER])))?.direction).toBe('stricter');
  });

  test('settings that describe an action otherwise change what is decided', async () => {
    const rules = [READS, '{id: pii, effect: deny, match: {labels: [pii]}}'];
    const labels = (text: string) => `version: 1\ntools: {"db.*": {labels: [${text}]}}\n`;
    const before = await side(rules, labels('pii'));
    const recorded: Action = { tool: 'db.read', labels: ['pii'] };
    expect((await change(before, await side(rules, labels('other')), recorded))?.direction).toBe('looser');
    expect(await change(before, await side(rules, labels('pii, other')), recorded)).toBeUndefined();
    // A label that the settings never gave is the gate's own word.
    const own: Action = { tool: 'db.read', labels: ['pii', 'own'] };
    const ownRules = [READS, '{id: own, effect: deny, match: {labels: [own]}}'];
    const change2 = await change(await side(ownRules, labels('pii')), await side(ownRules, labels('x')), own);
    expect(change2).toBeUndefined();
  });
});

describe('what a record withholds', () => {
  const secret: Action = { tool: 'db.read', args: { password: { $hmac: 'a'.repeat(64) } } };
  const guess = (text: string) =>
    `{id: guess, effect: deny, match: {tool: db.read, args: {password: {regex: "^${text}"}}}}`;

  test('is undetermined where it decides', async () => {
    const found = await change(await side([READS, guess('a')]), await side([READS, guess('b')]), secret);
    expect(found).toMatchObject({
      direction: 'undetermined',
      before: { decision: null, rules: [] },
      after: { decision: null, rules: [] },
    });
  });

  test('and is nothing where the same rules decide', async () => {
    expect(
      await change(await side([READS, guess('a')]), await side([READS, guess('a')]), secret),
    ).toBeUndefined();
  });

  test('nor where another rule decides whatever it is', async () => {
    expect((await change(await side([NEVER]), await side([READS]), secret))?.direction).toBe('looser');
    const perhaps = await change(await side([NEVER, guess('a')]), await side([HOLDS]), secret);
    expect(perhaps?.direction).toBe('looser');
  });

  test('is looser when even the strictest that it may be is', async () => {
    const after = [READS, guess('a').replace('effect: deny', 'effect: hold')];
    const found = await change(await side([NEVER]), await side(after), secret);
    expect(found).toMatchObject({ direction: 'looser', after: { decision: 'hold' } });
    expect((await change(await side(after), await side([NEVER]), secret))?.direction).toBe('stricter');
  });
});

describe('policy tests', () => {
  const suite = (text: string) => readSuite({ path: '.agentgate/tests/a.yaml', text });
  const tests = '\ntests:\n  - {name: reading, action: {tool: db.read}, expect: allow}\n';

  async function changed(text: string, before: PolicySide, after: PolicySide) {
    const read = suite(text);
    const sides = await sidesFor({ before, after }, read);
    return Promise.all(read.tests.map((placed) => compareTest(sides, read, placed, AT)));
  }

  test('are named by file and name', async () => {
    const [found] = await changed(`version: 1${tests}`, await side([NEVER]), await side([READS]));
    expect(found).toMatchObject({
      direction: 'looser',
      source: { kind: 'test', file: '.agentgate/tests/a.yaml', name: 'reading' },
    });
  });

  test('are decided by the policies that their suite is about, as far as they are there', async () => {
    const [before, after] = [await side([NEVER]), await side([READS])];
    const about = (path: string) => `version: 1\npolicies: [.agentgate/policies/${path}]${tests}`;
    expect((await changed(about('a.yaml'), before, after))[0]?.direction).toBe('looser');
    expect(await changed(about('b.yaml'), before, after)).toEqual([undefined]);
  });

  test('that no gate would read are denied by both; those that are broken are an error', async () => {
    const sides = [await side([NEVER]), await side([READS])] as const;
    const one = (action: string) => `version: 1\ntests:\n  - {name: x, action: ${action}, expect: deny}\n`;
    expect(await changed(one('{tool: db.read, cwd: "~"}'), ...sides)).toEqual([undefined]);
    await expect(changed(one('{tool: db.read, intnet: x}'), ...sides)).rejects.toThrow(/intnet/);
  });
});
