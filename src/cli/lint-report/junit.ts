import type { LintProblem, LintReport } from '../../engine/schema/generated/types.ts';
import { byFile } from '../by-file.ts';
import { type JunitCase, junitXml } from '../junit.ts';

/** The problems as JUnit XML: a suite for each file, a failing case for each problem; hints do not fail. */
export function junitReport({ problems }: LintReport, files: readonly string[]): string {
  const suites = [...byFile(problems, files)].map(([file, own]) => [file, casesOf(own)] as const);
  return junitXml('agentgate lint', new Map(suites));
}

/** A file without problems is a case that passes. */
function casesOf(problems: readonly LintProblem[]): readonly JunitCase[] {
  return problems.length === 0 ? [{ name: 'lint' }] : problems.map(caseOf);
}

function caseOf({ line, column, rule, severity, message, help }: LintProblem): JunitCase {
  const name = `${rule} at ${line}:${column}`;
  const text = help === null ? message : `${message}\n${help}`;
  if (severity === 'hint') return { name, line, output: text };
  return { name, line, failure: { type: severity, message, text } };
}
