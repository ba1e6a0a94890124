import { readIgnores } from '../ignores.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'ignore-without-reason',
  group: 'lint',
  severity: 'error',
  summary: 'an ignore comment that gives no rule or no reason',
  explanation:
    'Whoever reads the policy next must know why a warning was put aside. Without a reason nothing is hidden.',
  bad: `version: 1
rules:
  - id: harmless
    effect: allow
    # agentgate-ignore[ambiguous-word]
    match: { shell: { command: [echo, "yes"] } }
`,
  good: `version: 1
rules:
  - id: harmless
    effect: allow
    # agentgate-ignore[ambiguous-word]: nobody reads this with YAML 1.1
    match: { shell: { command: [echo, yes] } }
`,
  *check({ documents }) {
    for (const { rule: id, reason, place } of readIgnores(documents)) {
      if (id !== '' && reason !== '') continue;
      const what = id === '' ? 'names no rule' : 'gives no reason';
      yield {
        place,
        message: `this ignore ${what}, and so hides nothing`,
        help: 'write "# agentgate-ignore[rule-id]: why this is right here"',
      };
    }
  },
};
