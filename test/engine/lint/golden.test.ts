import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prettyReport } from '../../../src/cli/lint-report/pretty.ts';
import { RULES } from '../../../src/engine/lint/generated/registry.ts';
import { lint, reportOf } from '../../../src/engine/lint/lint.ts';
import { Lines } from '../../../src/engine/lint/place.ts';
import { inputOf } from '../../support/lint-fixture.ts';

/** With UPDATE_GOLDEN set, writes what it would compare. */
const UPDATE = process.env.UPDATE_GOLDEN !== undefined;
const ROOT = 'test/lint';
const plain = (_: string, text: string): string => text;

async function told(text: string): Promise<{ ids: string[]; report: string }> {
  const input = inputOf(text);
  const problems = await lint(input);
  const lines = new Map(input.files.map((file) => [file.path, new Lines(file.path, file.text)]));
  const report = reportOf(problems, input.files.length);
  const printed = prettyReport(report, (file, line) => lines.get(file)?.line(line), plain);
  return { ids: problems.map(({ rule }) => rule), report: `${printed}\n` };
}

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  const directory = join(ROOT, id);
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.yaml')) : [];

  test('has a fixture that it reports, and one that nothing does', () => {
    expect(names.some((name) => name.startsWith('err'))).toBe(true);
    expect(names.some((name) => name.startsWith('ok'))).toBe(true);
  });

  test.each(names.filter((name) => name.startsWith('err')))(
    'reports %s as the golden file says',
    async (name) => {
      const path = join(directory, name);
      const { ids, report } = await told(readFileSync(path, 'utf8'));
      const golden = path.replace(/\.yaml$/, '.out');
      if (UPDATE) writeFileSync(golden, report);
      expect(ids).toContain(id);
      expect(report).toBe(readFileSync(golden, 'utf8'));
    },
  );

  test.each(names.filter((name) => name.startsWith('ok')))('finds nothing in %s', async (name) => {
    const { report } = await told(readFileSync(join(directory, name), 'utf8'));
    expect(report).toMatch(/^0 errors, 0 warnings, 0 hints in /);
  });
});

describe('the examples of the documentation', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', async (id, { bad, good }) => {
    expect((await told(bad)).ids).toContain(id);
    expect((await told(good)).report).toMatch(/^0 errors, 0 warnings, 0 hints in /);
  });
});
