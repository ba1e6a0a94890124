import type { LintProblem, LintReport } from '../../engine/schema/generated/types.ts';
import { byFile } from '../by-file.ts';
import { escapeXml } from '../xml.ts';

/** The problems as JUnit XML: a suite for each file, a failing case for each problem; hints do not fail. */
export function junitReport({ problems, summary }: LintReport, files: readonly string[]): string {
  const reported = byFile(problems, files);
  const tests = [...reported.values()].reduce((sum, list) => sum + Math.max(1, list.length), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="agentgate lint" tests="${tests}" failures="${summary.errors + summary.warnings}">`,
    ...[...reported].flatMap(([file, list]) => suite(file, list)),
    '</testsuites>',
  ].join('\n');
}

function suite(file: string, problems: readonly LintProblem[]): string[] {
  const name = escapeXml(file);
  const failures = problems.filter(({ severity }) => severity !== 'hint').length;
  const cases =
    problems.length === 0 ? [`    <testcase classname="${name}" name="lint"/>`] : problems.flatMap(testCase);
  return [
    `  <testsuite name="${name}" tests="${Math.max(1, problems.length)}" failures="${failures}">`,
    ...cases,
    '  </testsuite>',
  ];
}

function testCase({ file, line, column, rule, severity, message, help }: LintProblem): string[] {
  const name = escapeXml(`${rule} at ${line}:${column}`);
  const head = `    <testcase classname="${escapeXml(file)}" name="${name}" file="${escapeXml(file)}" line="${line}"`;
  const text = escapeXml(help === null ? message : `${message}\n${help}`);
  if (severity === 'hint') return [`${head}>`, `      <system-out>${text}</system-out>`, '    </testcase>'];
  const failure = `      <failure type="${severity}" message="${escapeXml(message)}">${text}</failure>`;
  return [`${head}>`, failure, '    </testcase>'];
}
