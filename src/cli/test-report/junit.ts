import type { TestReport, TestResult } from '../../engine/schema/generated/types.ts';
import { byFile } from '../by-file.ts';
import { escapeXml } from '../xml.ts';

/** The results as JUnit XML: a suite for each file. */
export function junitReport(report: TestReport): string {
  const files = byFile(report.results);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="agentgate" tests="${report.total}" failures="${report.failed}">`,
    ...[...files].flatMap(([file, results]) => suite(file, results)),
    '</testsuites>',
  ].join('\n');
}

function suite(file: string, results: readonly TestResult[]): string[] {
  const failures = results.filter(({ passed }) => !passed).length;
  return [
    `  <testsuite name="${escapeXml(file)}" tests="${results.length}" failures="${failures}">`,
    ...results.flatMap(testCase),
    '  </testsuite>',
  ];
}

function testCase({ file, line, name, passed, message }: TestResult): string[] {
  const head = `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}" file="${escapeXml(file)}" line="${line ?? 1}"`;
  if (passed) return [`${head}/>`];
  const text = escapeXml(message ?? '');
  return [`${head}>`, `      <failure message="${text}">${text}</failure>`, '    </testcase>'];
}
