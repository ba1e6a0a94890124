import { describe, expect, test } from 'vitest';
import { isTestReport } from '../../src/engine/schema/generated/validators.js';
import { runCli } from '../support/cli.ts';
import { repository, writeFiles } from '../support/scratch.ts';

const POLICY = `version: 1
rules:
  - { id: reads, effect: allow, match: { shell: { command: [cat, ls] } } }
  - { id: no-rm, effect: deny, reason: Nothing is removed here, match: { shell: { command: rm } } }
`;
const SUITE = `version: 1
tests:
  - { name: reads, action: { tool: shell, args: { command: cat a } }, expect: allow, rule: reads }
  - { name: removes, action: { tool: shell, args: { command: rm a } }, expect: deny, reason: Nothing is removed }
`;

const repo = (suite = SUITE): string =>
  repository({ '.agentgate/policies/p.yaml': POLICY, '.agentgate/tests/t.yaml': suite });

test('tests that pass', async () => {
  const result = await runCli(['test'], { cwd: repo() });
  expect(result).toMatchObject({ code: 0, stderr: '' });
  expect(result.stdout).toContain('2 passed, 0 failed');
});

test.each([
  ['another decision', 'expect: hold', 'expected hold, got allow (by reads)'],
  ['another rule', 'expect: allow, rule: no-rm', 'allow as expected, but not by rule "no-rm": by reads'],
  ['another reason', 'expect: allow, reason: nonsense', 'no reason contains "nonsense"'],
])('a test that fails: %s', async (_name, expectation, message) => {
  const suite = `version: 1\ntests:\n  - { name: n, action: { tool: shell, args: { command: cat a } }, ${expectation} }\n`;
  const result = await runCli(['test'], { cwd: repo(suite) });
  expect(result.code).toBe(1);
  expect(result.stdout).toContain(message);
  expect(result.stdout).toContain('.agentgate/tests/t.yaml:3');
});

test('--json is the report of its schema', async () => {
  const result = await runCli(['test', '--json', '--coverage'], { cwd: repo() });
  const report: unknown = JSON.parse(result.stdout);
  expect(isTestReport(report), JSON.stringify(isTestReport.errors)).toBe(true);
  expect(report).toMatchObject({ schema: 'agentgate/test/v1', total: 2, passed: 2, failed: 0 });
  expect(report).toMatchObject({
    coverage: [
      { rule: 'reads', tests: 1 },
      { rule: 'no-rm', tests: 1 },
    ],
  });
});

test('--format junit is XML with every test, hostile names escaped', async () => {
  const suite = SUITE.replace('name: reads', 'name: "<a> & \\"b\\" \\x01"').replace(
    'expect: allow',
    'expect: deny',
  );
  const result = await runCli(['test', '--format', 'junit'], { cwd: repo(suite) });
  expect(result.code).toBe(1);
  expect(result.stdout).toContain('tests="2" failures="1"');
  expect(result.stdout).toContain('name="&lt;a&gt; &amp; &quot;b&quot; \ufffd"');
});

test('a suite may be about some policies only', async () => {
  const directory = repo(SUITE.replace('tests:', 'policies: [.agentgate/policies/p.yaml]\ntests:'));
  writeFiles(directory, {
    '.agentgate/policies/q.yaml':
      'version: 1\nrules:\n  - { id: none, effect: deny, match: { tool: "**" } }\n',
  });
  expect((await runCli(['test'], { cwd: directory })).code).toBe(0);
});

describe('a broken suite exits 2', () => {
  test.each([
    [
      'a misspelt field of an action',
      'action: { tool: shell, arg: {} }, expect: deny',
      'unknown field "arg"; did you mean "args"?',
    ],
    [
      'a misspelt field of a test',
      'action: { tool: shell }, expct: deny, expect: deny',
      'unknown field "expct"',
    ],
    ['a missing expectation', 'action: { tool: shell }', 'missing field "expect"'],
  ])('%s', async (_name, body, message) => {
    const result = await runCli(['test'], { cwd: repo(`version: 1\ntests:\n  - { name: n, ${body} }\n`) });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('.agentgate/tests/t.yaml:3:');
    expect(result.stderr).toContain(message);
  });

  test('a policy that is not there', async () => {
    const result = await runCli(['test'], {
      cwd: repo(SUITE.replace('tests:', 'policies: [nope.yaml]\ntests:')),
    });
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('no policy file "nope.yaml"');
  });

  test('no tests at all', async () => {
    const directory = repository({ '.agentgate/policies/p.yaml': POLICY });
    expect((await runCli(['test'], { cwd: directory })).code).toBe(2);
  });
});

test('an action that the gate would refuse is denied', async () => {
  const suite = 'version: 1\ntests:\n  - { name: n, action: { tool: "not a name" }, expect: deny }\n';
  expect((await runCli(['test'], { cwd: repo(suite) })).code).toBe(0);
});

test('a repository without policies exits 5', async () => {
  expect((await runCli(['test'], { cwd: repository() })).code).toBe(5);
});
