import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/lint/lint.ts';
import { namedText } from '../../src/gate/lint-sources.ts';
import { runCli } from '../support/cli.ts';
import { lintRepository, removeRepository } from '../support/lint-repository.ts';
import { asFile, type Fence, fencesOf } from './fences.ts';

/** Examples of what to avoid, and of an allow that needs to be wide to show what it does not reach. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  guards: ['allow-everything'],
  'too-wide': ['allow-whole-tool'],
  text: ['deny-by-regex', 'allow-whole-tool'],
};
const DOCUMENTS = ['docs/policy.md', 'docs/writing-policies.md'];
/** Its examples are those of the rules, which have a test of their own. */
const GENERATED = 'docs/lint.md';

const yamlOf = (document: string): Fence[] =>
  fencesOf(document).filter(({ language }) => language === 'yaml' || language === 'yml');

describe.each(DOCUMENTS)('what lint says of %s', (document) => {
  const fences = yamlOf(document);
  // The settings that a page shows are those of its policies.
  const settings = fences
    .filter(({ about }) => about === 'config')
    .map(({ text }) => namedText('.agentgate/config.yaml', text));

  async function told(fence: Fence): Promise<{ rule: string; severity: string }[]> {
    const policy = namedText(`.agentgate/policies/${fence.value}.yaml`, asFile(fence, 'rules'));
    return lint({ files: [...settings, policy], complete: false });
  }

  test.each(fences.filter(({ about }) => about === 'policy'))('policy $value', async (fence) => {
    const rules = (await told(fence)).map(({ rule }) => rule);
    expect(rules).toEqual(TOLD[fence.value] ?? []);
  });

  for (const fence of fences.filter(({ about }) => about === 'broken')) {
    test(`the broken policy in line ${fence.line} is an error`, async () => {
      const problems = await told({ ...fence, value: 'broken' });
      expect(problems.map(({ severity }) => severity)).toContain('error');
    });
  }
});

test('no other document shows YAML that is not run', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'];
  const docs = readdirSync('docs').map((name) => `docs/${name}`);
  const others = [...pages, ...docs].filter((path) => ![...DOCUMENTS, GENERATED].includes(path));
  expect(others.filter((path) => yamlOf(path).length > 0)).toEqual([]);
});

test('nothing is said of the example repository', async () => {
  const root = lintRepository({}, 'examples/shop');
  try {
    const { stdout, code } = await runCli(['lint', '--json'], { cwd: root });
    expect(JSON.parse(stdout).problems).toEqual([]);
    expect(code).toBe(0);
  } finally {
    removeRepository(root);
  }
});
