import { explainAll } from '../../schema/explain.ts';
import { isAction } from '../../schema/generated/validators.js';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-test-action',
  group: 'tests',
  severity: 'error',
  summary: 'a policy test whose action has a field that no action has',
  explanation: 'The misspelt field would say nothing, and the test would show something else than it says.',
  bad: `# --- .agentgate/tests/git.yaml ---
version: 1
tests:
  - name: a forced push is denied
    action: { tool: shell, arg: { command: git push -f } }
    expect: deny
`,
  good: `# --- .agentgate/tests/git.yaml ---
version: 1
tests:
  - name: a forced push is denied
    action: { tool: shell, args: { command: git push -f } }
    expect: deny
`,
  *check({ tests }) {
    for (const { document, index, test } of tests) {
      if (isAction(test.action)) continue;
      for (const { message, path, key } of explainAll(isAction.errors ?? [])) {
        if (key === undefined) continue;
        yield {
          place: document.keyAt(['tests', index, 'action', ...path, key]),
          message: `${message}, in the action of this test`,
          help: 'correct its spelling, or remove it',
        };
      }
    }
  },
};
