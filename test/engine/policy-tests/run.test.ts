import { expect, test } from 'vitest';
import { runSuite } from '../../../src/engine/policy-tests/run.ts';
import { readSuite } from '../../../src/engine/policy-tests/suite.ts';
import { policies } from '../../support/policy.ts';

const RULES = '- { id: all, effect: allow, match: { tool: "**" } }';

async function results(action: string) {
  const text = `version: 1\ntests:\n  - { name: x, action: ${action}, expect: deny }\n`;
  const suite = readSuite({ path: '.agentgate/tests/x.yaml', text });
  const runs = await runSuite(await policies(RULES), suite, new Date(0));
  return runs.map(({ result }) => [result.actual, result.passed]);
}

test.each([
  '{ tool: "t t" }',
  '{ tool: t, cwd: "~" }',
  '{ tool: t, cwd: "~bob/x" }',
  '{ tool: file.write, root: /proc/1/cwd, args: { path: x } }',
])('an action that the gate would refuse is denied, and stops no other test: %s', async (action) => {
  expect(await results(action)).toEqual([['deny', true]]);
});

test('an action that it would not refuse is decided', async () => {
  expect(await results('{ tool: t, cwd: src }')).toEqual([['allow', false]]);
});
