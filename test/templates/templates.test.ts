import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CONFIG_PATH } from '../../src/engine/policy/config.ts';
import { compilePolicies, type PolicySet } from '../../src/engine/policy/set.ts';
import { readSuite } from '../../src/engine/policy-tests/suite.ts';
import type { Action, Effect } from '../../src/engine/schema/generated/types.ts';
import { parseYaml } from '../../src/engine/yaml/parse.ts';
import { planInit } from '../../src/gate/init.ts';
import { readTemplate, templateNames } from '../../src/gate/templates.ts';
import { runCli } from '../support/cli.ts';
import { decideWith, shell } from '../support/policy.ts';
import { repository } from '../support/scratch.ts';
import { REMOVALS } from './removals.ts';

const DIRECTORY = fileURLToPath(new URL('../../templates', import.meta.url));
const NAMES = templateNames(DIRECTORY);
const PAIRS = NAMES.flatMap((a, i) => NAMES.slice(i + 1).map((b): [string, string] => [a, b]));

/** The policy set of a repository that `init` made from templates. */
function initialised(...names: string[]): Promise<PolicySet> {
  const templates = names.map((name) => readTemplate(DIRECTORY, name));
  const files = planInit('/nowhere', { templates, owners: ['@alice'] });
  return compilePolicies({
    policies: files.filter(({ path }) => path.startsWith('.agentgate/policies/')),
    config: files.find(({ path }) => path === CONFIG_PATH),
  });
}

test('the templates are those that init names', () => {
  expect(NAMES).toEqual(
    'default filesystem github kubernetes permissive postgres shell slack strict terraform'.split(' '),
  );
});

describe.each(NAMES)('%s', (name) => {
  const { policy, tests } = readTemplate(DIRECTORY, name);

  test('its suite passes in a repository made from it', async () => {
    const cwd = repository();
    expect(await runCli(['init', '--template', name], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const { stdout, code } = await runCli(['test', '--coverage', '--json'], { cwd });
    const report = JSON.parse(stdout);
    expect(report.results.filter((result: { passed: boolean }) => !result.passed)).toEqual([]);
    expect(code).toBe(0);
    expect(report.coverage.filter(({ tests }: { tests: number }) => tests === 0)).toEqual([]);
  });

  test('the linter finds nothing to say about it, but that permissive allows everything', async () => {
    const cwd = repository();
    await runCli(['init', '--template', name, '--owner', '@acme/platform'], { cwd });
    const { stdout } = await runCli(['lint', '--json'], { cwd });
    const found = JSON.parse(stdout).problems.map(({ rule }: { rule: string }) => rule);
    expect(found).toEqual(name === 'permissive' ? ['allow-everything'] : []);
  });

  test('its suite has at least 20 cases, of both kinds', () => {
    const suite = readSuite({ path: 'tests.yaml', text: tests });
    const harmless = suite.tests.filter(({ test: { expect } }) => expect === 'allow').length;
    expect(suite.tests.length).toBeGreaterThanOrEqual(20);
    expect(harmless).toBeGreaterThanOrEqual(8);
    expect(suite.tests.length - harmless).toBeGreaterThanOrEqual(8);
    expect(suite.policies).toEqual([`.agentgate/policies/${name}.yaml`]);
  });

  test('its rules carry its name and say why they hold or deny', async () => {
    const { rules } = await compilePolicies({ policies: [{ path: 'policy.yaml', text: policy }] });
    const own = rules.filter(({ file }) => file !== 'builtin');
    expect(own.filter(({ id }) => !id.startsWith(`${name}-`)).map(({ id }) => id)).toEqual([]);
    const silent = own.filter(({ effect, reason }) => effect !== 'allow' && reason === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(policy).toMatch(/^# yaml-language-server: /);
    expect(policy).toMatch(/^version: 1$/m);
  });
});

test.each(PAIRS)('%s and %s combine', async (a, b) => {
  const { rules } = await initialised(a, b);
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('where all templates are combined, all suites pass', async () => {
  const cwd = repository();
  const all = NAMES.flatMap((name) => ['--template', name]);
  await runCli(['init', ...all, '--owner', '@acme/platform'], { cwd });
  expect(await runCli(['test'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test.each(['shell', 'default', 'strict'])(
  'nothing outside is removed under %s, in any spelling',
  async (name) => {
    const set = await initialised(name);
    const allowed: string[] = [];
    for (const line of REMOVALS) {
      if ((await decideWith(set, shell(line))).decision === 'allow') allowed.push(line);
    }
    expect(allowed).toEqual([]);
  },
);

interface Call {
  readonly name: string;
  readonly action: Action;
}

function calls(name: string): Call[] {
  const file = fileURLToPath(new URL(`../fixtures/agent-calls/${name}.yaml`, import.meta.url));
  const { value } = parseYaml(readFileSync(file, 'utf8'), file);
  return (value as unknown as { calls: Call[] }).calls;
}

/** The names of the calls by what is decided on them. */
async function decideCalls(set: PolicySet, name: string): Promise<Record<Effect, string[]>> {
  const byDecision: Record<Effect, string[]> = { allow: [], hold: [], deny: [] };
  for (const { name: call, action } of calls(name)) {
    const { decision, hits } = await decideWith(set, action);
    byDecision[decision].push(`${call} (${hits.map(({ rule }) => rule.id).join(', ')})`);
  }
  return byDecision;
}

describe('a coding agent under the default template', () => {
  test('does 200 ordinary things, none denied and at most five held', async ({ annotate }) => {
    const { allow, hold, deny } = await decideCalls(await initialised('default'), 'ordinary');
    expect(allow.length + hold.length + deny.length).toBeGreaterThanOrEqual(200);
    await annotate(`held:\n${hold.join('\n')}`);
    expect(deny).toEqual([]);
    expect(hold.length, hold.join('\n')).toBeLessThanOrEqual(5);
  });

  test('does none of 200 harmful things', async () => {
    const { allow, hold, deny } = await decideCalls(await initialised('default'), 'harmful');
    expect(allow.length + hold.length + deny.length).toBeGreaterThanOrEqual(200);
    expect(allow).toEqual([]);
  });
});
