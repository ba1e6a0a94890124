import { type CommitReader, readSourcesAt } from '../../audit/trusted-commit.ts';
import { digestOf } from '../../engine/action/digest.ts';
import type { JsonValue } from '../../engine/json/value.ts';
import { readSuite, type Suite } from '../../engine/policy-tests/suite.ts';
import { InputError } from '../../engine/problem.ts';
import { readTestSources } from '../working-tree.ts';

/** Where policy tests lie in a commit. */
const TESTS = '.agentgate/tests';

/** The suites of the working tree. Throws InputError when one is broken. */
export function suitesHere(root: string): Suite[] {
  return readTestSources(root).map(readSuite);
}

/** The suites of a commit, so that a test that was deleted or changed still tells. Those that are broken are named. */
export async function suitesAt(
  reader: CommitReader,
  commit: string,
): Promise<{ readonly suites: readonly Suite[]; readonly broken: readonly string[] }> {
  const suites: Suite[] = [];
  const broken: string[] = [];
  const unless = async (read: () => Promise<void>): Promise<void> => {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      broken.push(error.describe());
    }
  };
  await unless(async () => {
    for (const file of await readSourcesAt(reader, commit, TESTS)) {
      await unless(async () => void suites.push(readSuite(file)));
    }
  });
  return { suites, broken };
}

/** The suites with each test once: one that both sides have alike is compared once. */
export function distinctTests(suites: readonly Suite[]): Suite[] {
  const seen = new Set<string>();
  return suites.map((suite) => {
    const tests = suite.tests.filter(({ test }) => {
      const { file, policies } = suite;
      const about = [file, test.name, [...(policies ?? ['all'])], test.action as JsonValue];
      const key = keyOf(about);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return { ...suite, tests };
  });
}

/** An action that no digest can be made of is no other test's either. */
function keyOf(about: JsonValue[]): string {
  try {
    return digestOf({ about });
  } catch {
    return JSON.stringify(about);
  }
}
