import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { lintRepository, removeRepository } from '../support/lint-repository.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) removeRepository(root);
});

async function told(...init: string[]): Promise<string[]> {
  const root = lintRepository({});
  roots.push(root);
  expect((await runCli(['init', ...init], { cwd: root })).code).toBe(0);
  const { stdout } = await runCli(['lint', '--json'], { cwd: root });
  const { problems } = JSON.parse(stdout);
  return problems.map(
    ({ file, line, rule }: { file: string; line: number; rule: string }) => `${file}:${line} ${rule}`,
  );
}

/** What is wide on purpose says so. */
const GOLDEN: Readonly<Record<string, RegExp>> = {
  permissive: /^\S+\/permissive\.yaml:\d+ allow-everything$/,
};

describe('the shipped templates', () => {
  const names = readdirSync('templates');
  test.each(names)('%s', async (name) => {
    const problems = await told('--template', name, '--owner', '@acme/security');
    const golden = GOLDEN[name];
    if (golden === undefined) expect(problems).toEqual([]);
    else expect(problems).toEqual([expect.stringMatching(golden)]);
  });

  test('of one owner who works alone: that she approves her own agent is said, and that her id is missing', async () => {
    const problems = await told('--template', 'default', '--owner', '@me');
    expect(problems).toEqual([
      expect.stringMatching(/people\.yaml:\d+ person-without-id$/),
      expect.stringMatching(/default\.yaml:\d+ self-approval$/),
    ]);
  });
});
