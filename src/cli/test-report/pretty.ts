import { count } from '../../engine/count.ts';
import type { RuleCoverage, TestReport, TestResult } from '../../engine/schema/generated/types.ts';
import { byFile } from '../by-file.ts';
import { escapeForTerminal } from '../escape.ts';
import type { Paint } from '../paint.ts';
import { table } from '../table.ts';

/** The results as people read them: a line a file, each failure with what went wrong, then the sum. */
export function prettyReport(report: TestReport, paint: Paint): string {
  const files = byFile(report.results);
  const blocks = [...files].map(([file, results]) => describeFile(file, results, paint));
  const sum = `${report.passed} passed, ${report.failed} failed`;
  const sections = [
    blocks.join('\n'),
    ...(report.coverage === undefined ? [] : [describeCoverage(report.coverage, paint)]),
    paint(report.failed === 0 ? 'green' : 'red', sum),
  ];
  return sections.join('\n\n');
}

function describeFile(file: string, results: readonly TestResult[], paint: Paint): string {
  const failed = results.filter(({ passed }) => !passed);
  const mark = failed.length === 0 ? paint('green', '✓') : paint('red', '✗');
  const head = `${mark} ${escapeForTerminal(file)}  ${paint('dim', `${results.length - failed.length} of ${results.length}`)}`;
  return [head, ...failed.map((result) => describeFailure(result, paint))].join('\n');
}

function describeFailure({ file, line, name, message }: TestResult, paint: Paint): string {
  const place = paint('dim', `${escapeForTerminal(file)}:${line ?? 1}`);
  return `  ${paint('red', '✗')} ${escapeForTerminal(name)}  ${place}\n    ${escapeForTerminal(message ?? '')}`;
}

function describeCoverage(coverage: readonly RuleCoverage[], paint: Paint): string {
  const rows = coverage.map(({ rule, effect, file, line, tests }) => [
    tests === 0 ? paint('yellow', 'no test') : count(tests, 'test'),
    effect,
    rule,
    paint('dim', `${file}:${line}`),
  ]);
  const exercised = coverage.filter(({ tests }) => tests > 0).length;
  return [`${exercised} of ${coverage.length} rules decided a test`, table(rows)].join('\n');
}
