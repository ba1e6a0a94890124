import { GUARDS } from '../../policy/guards.ts';
import { didYouMean } from '../../suggest.ts';
import { type LintContext, writtenIds } from '../context.ts';
import { soundItems } from '../document.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'unknown-test-rule',
  group: 'tests',
  severity: 'error',
  summary: 'a policy test that names a rule or a policy file that is not there',
  explanation: 'Such a test can only fail; most often the rule was renamed.',
  bad: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
# --- .agentgate/tests/git.yaml ---
version: 1
tests:
  - name: a forced push is denied
    action: { tool: shell, args: { command: git push -f } }
    expect: deny
    rule: no-forced
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
# --- .agentgate/tests/git.yaml ---
version: 1
tests:
  - name: a forced push is denied
    action: { tool: shell, args: { command: git push -f } }
    expect: deny
    rule: no-force
`,
  *check(context) {
    const policies = context.documents.filter(({ file }) => file.kind === 'policy');
    // What an unreadable policy defines is not known.
    if (policies.length === 0 || policies.some(({ unreadable }) => unreadable !== undefined)) return;
    const ids = [
      ...policies.flatMap((document) => writtenIds(document).map(({ id }) => id)),
      ...GUARDS.map(({ id }) => id),
    ];
    const known = new Set(ids);
    for (const { document, index, test } of context.tests) {
      if (test.rule === undefined || known.has(test.rule)) continue;
      yield {
        place: document.at(['tests', index, 'rule']),
        message: `there is no rule ${JSON.stringify(test.rule)}, so this test can only fail${didYouMean(test.rule, ids)}`,
        help: 'name a rule of the policies',
      };
    }
    yield* missingPolicies(context, new Set(policies.map(({ file }) => file.path)));
  },
};

function* missingPolicies({ documents }: LintContext, paths: ReadonlySet<string>) {
  for (const document of documents.filter(({ file }) => file.kind === 'test')) {
    for (const { item, index } of soundItems<string>(document, 'policies')) {
      if (paths.has(item)) continue;
      yield {
        place: document.at(['policies', index]),
        message: `there is no policy file ${JSON.stringify(item)}, so these tests cannot run${didYouMean(item, [...paths])}`,
        help: 'name it by its path from the root of the repository',
      };
    }
  }
}
