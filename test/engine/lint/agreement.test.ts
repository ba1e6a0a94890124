import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/engine/lint/lint.ts';
import { compilePolicies } from '../../../src/engine/policy/set.ts';
import { InputError } from '../../../src/engine/problem.ts';
import { inputOf } from '../../support/lint-fixture.ts';

const POLICIES = 'test/lint';
const fixtures = readdirSync(POLICIES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^[^/]+\/(?:err|ok)[^/]*\.yaml$/.test(path),
);

async function refusal(text: string): Promise<string | undefined> {
  const { files } = inputOf(text);
  const policies = files.filter(({ kind }) => kind === 'policy');
  try {
    await compilePolicies({ policies, config: files.find(({ kind }) => kind === 'config') });
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.describe();
    throw error;
  }
}

describe('lint and the engine agree on what is refused', () => {
  const slow = 'too-many-rules';
  test.each(fixtures.filter((path) => !path.startsWith(slow)))('%s', async (path) => {
    const text = readFileSync(join(POLICIES, path), 'utf8');
    const errors = (await lint(inputOf(text))).filter(({ severity }) => severity === 'error');
    const refused = await refusal(text);
    // Whatever stops every decision is an error of lint too.
    if (refused !== undefined) expect(errors.map(({ message }) => message)).not.toEqual([]);
  });
});
