import { decide, prepare } from '../decide/decide.ts';
import type { Verdict } from '../decide/verdict.ts';
import type { JsonValue } from '../json/value.ts';
import { withContext } from '../policy/context.ts';
import { compilePolicies, type PolicySet, type PolicySources } from '../policy/set.ts';
import { InputError } from '../problem.ts';
import { explain } from '../schema/explain.ts';
import type { Action, Effect, PolicyTest, TestResult } from '../schema/generated/types.ts';
import { isAction } from '../schema/generated/validators.js';
import { type PlacedTest, policiesFor, type Suite } from './suite.ts';

/** What a test saw: its result, and the rules that decided. */
export interface TestRun {
  readonly result: TestResult;
  readonly decidedBy: readonly string[];
}

/** Runs suites, each by the policies that it is about. Throws InputError when policies or tests are broken. */
export async function runSuites(
  sources: PolicySources,
  suites: readonly Suite[],
  now: Date,
): Promise<{ set: PolicySet; runs: TestRun[] }> {
  const set = await compilePolicies(sources);
  const runs: TestRun[] = [];
  for (const suite of suites) {
    const policies = policiesFor(suite, sources.policies);
    const own = policies === sources.policies ? set : await compilePolicies({ ...sources, policies });
    runs.push(...(await runSuite(own, suite, now)));
  }
  return { set, runs };
}

/** Runs the tests of a suite in their order. Throws InputError when a test itself is broken. */
export async function runSuite(set: PolicySet, suite: Suite, now: Date): Promise<TestRun[]> {
  const runs: TestRun[] = [];
  for (const placed of suite.tests) runs.push(await runTest(set, suite, placed, now));
  return runs;
}

async function runTest(set: PolicySet, suite: Suite, placed: PlacedTest, now: Date): Promise<TestRun> {
  const { test, line } = placed;
  const outcome = await decideTest(set, suite, placed, now);
  const message = complaint(test, outcome);
  const result: TestResult = {
    file: suite.file,
    line,
    name: test.name,
    passed: message === undefined,
    expected: test.expect,
    actual: outcome.decision,
    rules: outcome.rules,
    message: message ?? null,
  };
  return { result, decidedBy: outcome.rules };
}

interface Outcome {
  readonly decision: Effect;
  readonly rules: string[];
  readonly reasons: readonly string[];
  /** Why the action could not be understood, which denies it. */
  readonly refused?: string;
}

async function decideTest(set: PolicySet, suite: Suite, placed: PlacedTest, now: Date): Promise<Outcome> {
  const action = actionOfTest(suite, placed);
  if (typeof action === 'string') return { decision: 'deny', rules: [], reasons: [], refused: action };
  const full = withContext(action, set.config, contextOf(action));
  try {
    return outcomeOf(decide(set, await prepare(set, full), now));
  } catch (error) {
    // A place that is none (`cwd: "~"`) is an action that the gate would refuse, too.
    if (!(error instanceof InputError)) throw error;
    return { decision: 'deny', rules: [], reasons: [], refused: error.message };
  }
}

/** A test may write every field, so what it writes wins over the settings. */
function contextOf({ tool: _tool, args: _args, ...rest }: Action): Partial<Action> {
  return rest;
}

/** The action of a test, or why the gate would refuse it. A misspelt field is a mistake of the test and stops it. */
export function actionOfTest(suite: Suite, { test, path }: PlacedTest): Action | string {
  const value = test.action as JsonValue;
  if (isAction(value)) return value;
  const { message, path: below, key } = explain(isAction.errors ?? []);
  if (key !== undefined) throw suite.error(message, [...path, 'action', ...below, key]);
  return message;
}

function outcomeOf({ decision, hits }: Verdict): Outcome {
  return {
    decision,
    rules: hits.map(({ rule }) => rule.id),
    reasons: hits.flatMap(({ rule }) => rule.reason ?? []),
  };
}

function complaint(test: PolicyTest, { decision, rules, reasons, refused }: Outcome): string | undefined {
  const by = rules.length === 0 ? 'no rule matched' : `by ${rules.join(', ')}`;
  if (decision !== test.expect) {
    const why = refused === undefined ? by : `the action is refused: ${refused}`;
    return `expected ${test.expect}, got ${decision} (${why})`;
  }
  if (test.rule !== undefined && !rules.includes(test.rule)) {
    return `${decision} as expected, but not by rule ${JSON.stringify(test.rule)}: ${by}`;
  }
  const { reason } = test;
  if (reason !== undefined && !reasons.some((text) => text.includes(reason))) {
    return `${decision} as expected, but no reason contains ${JSON.stringify(reason)}`;
  }
  return undefined;
}
