import { readTyped, type SourceFile } from '../policy/source.ts';
import type { InputError } from '../problem.ts';
import type { PolicyTest, PolicyTestFile } from '../schema/generated/types.ts';
import { isPolicyTestFile } from '../schema/generated/validators.js';

export interface PlacedTest {
  readonly test: PolicyTest;
  /** Where it stands in its file. */
  readonly path: readonly (string | number)[];
  readonly line: number;
}

/** The tests of one file. */
export interface Suite {
  readonly file: string;
  /** The policy files that it is about; undefined means all of them. */
  readonly policies: readonly string[] | undefined;
  readonly tests: readonly PlacedTest[];
  error(message: string, path: readonly (string | number)[]): InputError;
}

/** Reads a suite. Throws InputError with the place of what is wrong. */
export function readSuite(file: SourceFile): Suite {
  const document = readTyped<PolicyTestFile>(file, isPolicyTestFile);
  const { tests, policies } = document.value;
  return {
    file: file.path,
    policies,
    tests: tests.map((test, index) => {
      const path = ['tests', index];
      return { test, path, line: document.positionOf([...path, 'name']).line };
    }),
    error: document.error,
  };
}

/** The policies that a suite is about. Throws InputError when it names one that is not there. */
export function policiesFor(suite: Suite, policies: readonly SourceFile[]): readonly SourceFile[] {
  const { policies: named } = suite;
  if (named === undefined) return policies;
  return named.map((path, index) => {
    const found = policies.find((file) => file.path === path);
    if (found === undefined) {
      const message = `no policy file ${JSON.stringify(path)}: name files by their path from the repository's root`;
      throw suite.error(message, ['policies', index]);
    }
    return found;
  });
}
