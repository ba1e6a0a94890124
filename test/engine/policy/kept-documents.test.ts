import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileSet } from '../../../src/engine/policy/compile-set.ts';
import { keepDocuments, recoverDocuments } from '../../../src/engine/policy/kept-documents.ts';
import { readDocuments } from '../../../src/engine/policy/set.ts';
import { readSuite } from '../../../src/engine/policy-tests/suite.ts';
import type { Action } from '../../../src/engine/schema/generated/types.ts';
import { decideWith } from '../../support/policy.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));
const NAMES = 'default filesystem github kubernetes permissive postgres shell slack strict terraform'.split(
  ' ',
);
const CONFIG = {
  path: '.agentgate/config.yaml',
  text: 'version: 1\ndefault: hold\nguards: {builtin/git-state: hold}\n'.replace('', ''),
};

describe.each(NAMES)('%s', (name) => {
  const text = (file: string) => readFileSync(`${TEMPLATES}/${name}/${file}.yaml`, 'utf8');
  const documents = readDocuments({
    policies: [{ path: `.agentgate/policies/${name}.yaml`, text: text('policy') }],
    config: CONFIG,
  });
  const kept = JSON.parse(JSON.stringify(keepDocuments(documents)));

  test('what was kept is what was read', () => {
    const recovered = recoverDocuments(kept);
    expect(recovered.policies.map(({ json }) => json)).toStrictEqual(
      documents.policies.map(({ json }) => json),
    );
    expect(recovered.config?.json).toStrictEqual(documents.config?.json);
  });

  test('every test of its suite is decided as without it, by the same rules of the same lines', async () => {
    const read = await compileSet(documents);
    const recovered = await compileSet(recoverDocuments(kept));
    const placed = ({ rules }: typeof read) =>
      rules.map(({ id, file, line, effect, onUnknown, approval }) => ({
        id,
        file,
        line,
        effect,
        onUnknown,
        approval,
      }));
    expect(placed(recovered)).toEqual(placed(read));
    expect(recovered.digest).toBe(read.digest);
    expect(recovered.config).toEqual(read.config);
    const { tests } = readSuite({ path: 'tests.yaml', text: text('tests') });
    for (const {
      test: { action },
    } of tests) {
      const [a, b] = [
        await decideWith(read, action as unknown as Action),
        await decideWith(recovered, action as unknown as Action),
      ];
      const shown = (verdict: typeof a) => ({
        decision: verdict.decision,
        rules: verdict.hits.map(({ rule, because }) => [rule.id, because]),
      });
      expect(shown(b)).toEqual(shown(a));
    }
  });
});
