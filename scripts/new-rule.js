// Starts a lint rule: npm run new:rule -- ID [GROUP]. Writes the rule, a fixture that it should report and one that it
// should not, and generates what is made from the list of rules. The test of all rules takes it from there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const GROUPS = ['shape', 'values', 'reach', 'breadth', 'approval', 'tests', 'codeowners', 'lint'];
const [id = '', group = 'shape'] = process.argv.slice(2);

const EXAMPLE = `version: 1
rules:
  - id: example
    effect: deny
    match: { tool: mcp.example.call }
`;

const RULE = `import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: '${id}',
  group: '${group}',
  severity: 'warning',
  summary: 'one line: what it reports',
  explanation: 'Why that matters, and what is not reported.',
  bad: \`${EXAMPLE}\`,
  good: \`${EXAMPLE}\`,
  *check({ rules }) {
    for (const { rule: own, at } of rules) {
      if (own.id !== 'reported') continue;
      yield { place: at(), message: 'what is wrong, quoting it, and why it matters', help: 'what to do' };
    }
  },
};
`;

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || !GROUPS.includes(group)) {
  process.stderr.write(`usage: npm run new:rule -- an-id-of-words [${GROUPS.join('|')}]\n`);
  process.exit(2);
}

const files = new Map([
  [`src/engine/lint/rules/${id}.ts`, RULE],
  [`test/lint/${id}/err.yaml`, EXAMPLE],
  [`test/lint/${id}/ok.yaml`, EXAMPLE],
  [`test/lint/${id}/err.out`, ''],
]);
for (const [path, text] of files) {
  const absolute = join(root, path);
  if (existsSync(absolute)) {
    process.stderr.write(`${path} is already there\n`);
    process.exit(2);
  }
  mkdirSync(join(absolute, '..'), { recursive: true });
  writeFileSync(absolute, text);
  process.stdout.write(`wrote ${path}\n`);
}
const done = spawnSync(process.execPath, ['scripts/generate.js', '--schemas'], {
  cwd: root,
  stdio: 'inherit',
});
process.stdout.write(`next:
  1. write the rule, its examples and both fixtures, which differ in one thing
  2. UPDATE_GOLDEN=1 npx vitest run test/engine/lint/golden.test.ts -t ${id}, and read test/lint/${id}/err.out
  3. npm run generate, which adds it to docs/lint.md
`);
process.exitCode = done.status ?? 1;
