import type { TestReport, TestResult } from '../../engine/schema/generated/types.ts';
import { byFile } from '../by-file.ts';
import { type JunitCase, junitXml } from '../junit.ts';

/** The results as JUnit XML: a suite for each file. */
export function junitReport({ results }: TestReport): string {
  const files = [...byFile(results)].map(([file, own]) => [file, own.map(caseOf)] as const);
  return junitXml('agentgate', new Map(files));
}

function caseOf({ name, line, passed, message }: TestResult): JunitCase {
  const text = message ?? '';
  return { name, line: line ?? 1, ...(passed ? {} : { failure: { message: text, text } }) };
}
