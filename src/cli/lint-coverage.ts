import type { LintInput } from '../engine/lint/input.ts';
import { coverageOf } from '../engine/policy-tests/coverage.ts';
import { runSuites } from '../engine/policy-tests/run.ts';
import { readSuite } from '../engine/policy-tests/suite.ts';
import { InputError } from '../engine/problem.ts';
import type { RuleCoverage } from '../engine/schema/generated/types.ts';

/** How many tests each rule decided; undefined when policies or tests are broken, which other rules report. */
export async function coverageFor(
  files: LintInput['files'],
  now: Date,
): Promise<readonly RuleCoverage[] | undefined> {
  try {
    const policies = files.filter(({ kind }) => kind === 'policy');
    const tests = files.filter(({ kind }) => kind === 'test');
    if (tests.length === 0) return undefined;
    const sources = { policies, config: files.find(({ kind }) => kind === 'config') };
    const { set, runs } = await runSuites(sources, tests.map(readSuite), now);
    return coverageOf(set, runs);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
