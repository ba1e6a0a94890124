import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../src/cli/escape.ts';
import { githubReport } from '../../src/cli/lint-report/github.ts';
import { junitReport } from '../../src/cli/lint-report/junit.ts';
import { prettyReport } from '../../src/cli/lint-report/pretty.ts';
import { sarifReport } from '../../src/cli/lint-report/sarif.ts';
import { lint, reportOf } from '../../src/engine/lint/lint.ts';
import type { LintReport } from '../../src/engine/schema/generated/types.ts';
import { namedText } from '../../src/gate/lint-sources.ts';

const SHOWN_AS_IS = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u;
const hostile = fc
  .array(
    fc.constantFrom(
      '\n',
      '\r',
      '%0A',
      '::error::',
      '\u001b[2J',
      '\u009b',
      '\u202e',
      '\u2028',
      ']]>',
      '<',
      '&',
      '"',
      ',',
      ':',
      '#',
      '?',
      '%',
      'a',
      'é',
      '😀',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** A policy with two rules of one hostile id, in a file of a hostile name. */
async function reportFor(
  id: string,
  name: string,
): Promise<{ report: LintReport; path: string; text: string }> {
  const path = `.agentgate/policies/${name.replaceAll('/', '')}.yaml`;
  const rule = `  - { id: ${JSON.stringify(id)}, effect: allow, match: { tool: ${JSON.stringify(id)}, args: { a: { regex: ${JSON.stringify(id)} } } } }\n`;
  const text = `version: 1\nrules:\n${rule}${rule}`;
  const report = reportOf(await lint({ files: [namedText(path, text)], complete: false }), 1);
  expect(report.problems.length).toBeGreaterThan(0);
  return { report, path, text };
}

const linesOf = (text: string): string[] => text.split('\n');

test('no id and no file name gets out of its place in any format', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (id, name) => {
      const { report, path, text } = await reportFor(id, name);
      const lineOf = (_: string, line: number) => linesOf(text)[line - 1];
      const sarif = jsonText(sarifReport(report, lineOf, '1.0.0'), 2);
      const github = githubReport(report);
      const junit = junitReport(report, [path]);
      const pretty = prettyReport(report, lineOf, (_, shown) => shown);
      for (const line of [sarif, github, junit, pretty].flatMap(linesOf)) expect(line).toMatch(SHOWN_AS_IS);

      expect(linesOf(github)).toHaveLength(report.problems.length);
      for (const line of linesOf(github))
        expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]*,line=\d+,/);
      expect(linesOf(junit).every((line) => /^ *<[?/a-z].*>$/.test(line))).toBe(true);
      const decoded = JSON.parse(sarif).runs[0].results.map(
        ({ locations }: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          locations[0]?.physicalLocation.artifactLocation.uri,
      );
      for (const uri of decoded) {
        expect(uri).toMatch(/^[A-Za-z0-9._~!*'()%/-]+$/);
        expect(decodeURIComponent(uri)).toBe(path);
      }
    }),
    { numRuns: 40 },
  );
});
