import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../../src/engine/lint/generated/registry.ts';
import type { LintReport } from '../../src/engine/schema/generated/types.ts';
import { isLintReport } from '../../src/engine/schema/generated/validators.js';
import { runCli } from '../support/cli.ts';
import { lintRepository, removeRepository } from '../support/lint-repository.ts';

const DIRECTORY = 'test/lint/everything';
const GOLDEN = join(DIRECTORY, 'expected.txt');
const UPDATE = process.env.UPDATE_GOLDEN !== undefined;

/** Rules that cannot be broken beside all others, each in a repository of its own. */
const ALONE = [
  'empty-policy-set',
  'untested-rule',
  'unknown-test-rule',
  'hold-without-allow',
  'codeowners-too-large',
  'too-many-rules',
];

const roots = new Map<string, string>();
beforeAll(() => {
  const repository = lintRepository({}, join(DIRECTORY, 'repository'));
  symlinkSync('nowhere.yaml', join(repository, '.agentgate/policies/link.yaml'));
  roots.set('repository', repository);
  for (const name of ALONE.slice(0, -2)) roots.set(name, lintRepository({}, join(DIRECTORY, name)));
  const owners = { '.github/CODEOWNERS': '/src/ @acme/dev\n'.repeat(200_000) };
  roots.set('codeowners-too-large', lintRepository(owners, join(DIRECTORY, 'empty-policy-set')));
  const many = `rules:\n${'- id: a\n'.repeat(60_000)}`;
  roots.set('too-many-rules', lintRepository({ '.agentgate/policies/many.yaml': many }));
});
afterAll(() => {
  for (const root of roots.values()) removeRepository(root);
});

const lint = (name: string, ...args: string[]) => runCli(['lint', ...args], { cwd: roots.get(name) ?? '' });

async function reportOf(name: string): Promise<LintReport> {
  const { stdout, stderr } = await lint(name, '--json');
  expect(stderr).toBe('');
  const report: unknown = JSON.parse(stdout);
  if (!isLintReport(report)) throw new Error(JSON.stringify(isLintReport.errors));
  return report;
}

const place = ({ file, line, column, rule }: LintReport['problems'][number]): string =>
  `${file}:${line}:${column} ${rule}`;

describe('a repository with one of each', () => {
  test('reports every rule', async () => {
    const reports = await Promise.all(['repository', ...ALONE].map(reportOf));
    const seen = new Set(reports.flatMap(({ problems }) => problems.map(({ rule }) => rule as string)));
    expect(RULES.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  test('reports each at the line and column of the golden file', async () => {
    const { problems } = await reportOf('repository');
    const text = `${problems.map(place).join('\n')}\n`;
    if (UPDATE) writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  test('points at what it is about: the quoted text stands there', async () => {
    const { problems } = await reportOf('repository');
    const off = problems.filter(({ file, line, column, endColumn }) => {
      if (file.endsWith('link.yaml')) return false;
      const written =
        readFileSync(join(roots.get('repository') ?? '', file), 'utf8').split('\n')[line - 1] ?? '';
      return column < 1 || endColumn <= column || written.slice(column - 1, endColumn - 1).trim() === '';
    });
    // The end of a text that ends too early has nothing to point at.
    expect(off.map(({ rule }) => rule)).toEqual(['invalid-yaml']);
  });

  test('the github format says the same places', async () => {
    const { problems } = await reportOf('repository');
    const { stdout, code } = await lint('repository', '--format', 'github');
    expect(code).toBe(1);
    const form =
      /^::(?:error|warning|notice) file=([^,]*),line=(\d+),endLine=\d+,col=(\d+),endColumn=\d+,title=agentgate lint%3A ([a-z-]+)::/;
    const places = stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, file, number, column, rule] = form.exec(line) ?? [];
        return `${file}:${number}:${column} ${rule}`;
      });
    expect(places).toEqual(problems.map(place));
  });

  test('the pretty format says the same places', async () => {
    const { problems } = await reportOf('repository');
    const { stdout } = await lint('repository');
    const heads = [...stdout.matchAll(/^(\S+:\d+:\d+): (?:error|warning|hint): .* \[([a-z-]+)\]$/gm)];
    expect(heads.map(([, at, rule]) => `${at} ${rule}`)).toEqual(problems.map(place));
  });

  test('the junit format says the same places', async () => {
    const { problems } = await reportOf('repository');
    const { stdout } = await lint('repository', '--format', 'junit');
    const cases = [...stdout.matchAll(/<testcase classname="([^"]*)" name="([a-z-]+) at (\d+):(\d+)"/g)];
    const places = cases.map(([, file, rule, line, column]) => `${file}:${line}:${column} ${rule}`);
    expect(places.toSorted()).toEqual(problems.map(place).toSorted());
  });

  test('the sarif format says the same places, the worst first', async () => {
    const { problems } = await reportOf('repository');
    const { stdout } = await lint('repository', '--format', 'sarif');
    const { results } = JSON.parse(stdout).runs[0];
    const order = ['error', 'warning', 'note'];
    const levels = results.map(({ level }: { level: string }) => order.indexOf(level));
    expect(levels).toEqual(levels.toSorted());
    // biome-ignore lint/suspicious/noExplicitAny: a document of another's schema
    const places = results.map(({ ruleId, locations: [{ physicalLocation }] }: any) => {
      const { artifactLocation, region } = physicalLocation;
      return `${decodeURI(artifactLocation.uri)}:${region.startLine}:${region.startColumn} ${ruleId}`;
    });
    expect(places.toSorted()).toEqual(problems.map(place).toSorted());
  });
});
