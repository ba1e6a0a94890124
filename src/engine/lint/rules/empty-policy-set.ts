import { writtenIds } from '../context.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'empty-policy-set',
  group: 'shape',
  severity: 'warning',
  summary: 'no rule in any policy file',
  explanation: 'Without rules every action is denied (or held, by `default: hold`).',
  bad: `version: 1
rules: []
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check({ documents }) {
    const policies = documents.filter(({ file }) => file.kind === 'policy');
    const [first] = policies;
    if (first === undefined || policies.some(({ unreadable }) => unreadable !== undefined)) return;
    if (policies.some((document) => writtenIds(document).length > 0 || document.breaches.length > 0)) return;
    yield {
      place: first.keyAt(['rules']),
      message: 'the policy set has no rules, so nothing is ever allowed',
      help: 'write a rule, or start from a template: agentgate init',
    };
  },
};
