import { describe, expect, test } from 'vitest';
import { compilePolicies, type PolicySet } from '../../src/engine/policy/set.ts';
import { runSuite } from '../../src/engine/policy-tests/run.ts';
import { readSuite } from '../../src/engine/policy-tests/suite.ts';
import { asFile, type Fence, fencesOf } from './fences.ts';

/*
 * The documents mark their YAML: `policy=NAME` compiles, `test=NAME` and `suite=NAME` are decided by that policy,
 * `config` compiles as settings, and `broken="…"` is refused with that message. A block may be the list of a file's
 * rules or tests alone.
 */
const DOCUMENTS = ['docs/policy.md', 'docs/writing-policies.md'];

function compile(fence: Fence): Promise<PolicySet> {
  return compilePolicies({ policies: [{ path: `${fence.value}.yaml`, text: asFile(fence, 'rules') }] });
}

describe.each(DOCUMENTS)('%s', (document) => {
  const fences = fencesOf(document).filter(({ language }) => language === 'yaml');
  const marked = (...abouts: string[]) => fences.filter(({ about }) => abouts.includes(about));
  const policies = new Map(marked('policy').map((fence) => [fence.value, fence]));

  test('every YAML block says what it is', () => {
    const known = ['policy', 'test', 'suite', 'config', 'broken'];
    expect(fences.filter(({ about }) => !known.includes(about)).map(({ line }) => line)).toEqual([]);
    expect(policies.size).toBe(marked('policy').length);
    expect(policies.size).toBeGreaterThan(0);
  });

  test.each(marked('policy'))('policy $value compiles', async (fence) => {
    await expect(compile(fence)).resolves.toBeDefined();
  });

  test.each(marked('test', 'suite'))('the tests of $value pass', async (fence) => {
    const policy = policies.get(fence.value);
    if (policy === undefined) throw new Error(`line ${fence.line}: no policy ${fence.value}`);
    const suite = readSuite({ path: document, text: asFile(fence, 'tests') });
    const runs = await runSuite(await compile(policy), suite, new Date());
    expect(runs.map(({ result }) => result).filter(({ passed }) => !passed)).toEqual([]);
    expect(runs.length).toBeGreaterThan(0);
  });

  for (const { text, line } of marked('config')) {
    test(`the settings in line ${line} are read`, async () => {
      const config = { path: '.agentgate/config.yaml', text };
      await expect(compilePolicies({ policies: [], config })).resolves.toBeDefined();
    });
  }

  for (const fence of marked('broken')) {
    test(`the policy in line ${fence.line} is refused: ${fence.value}`, async () => {
      await expect(compile(fence)).rejects.toThrow(fence.value);
    });
  }
});
