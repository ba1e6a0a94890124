import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'unused-ignore',
  group: 'lint',
  severity: 'warning',
  summary: 'an ignore that hides nothing',
  explanation:
    'What it was for is gone, and it would hide the next such problem unseen. It is known only when all other rules have run.',
  bad: `version: 1
rules:
  - id: harmless
    effect: allow
    # agentgate-ignore[ambiguous-word]: nobody reads this with YAML 1.1
    match: { shell: { command: [echo, "yes"] } }
`,
  good: `version: 1
rules:
  - id: harmless
    effect: allow
    # agentgate-ignore[ambiguous-word]: nobody reads this with YAML 1.1
    match: { shell: { command: [echo, yes] } }
`,
  // Found by the linter itself, which alone sees what was hidden.
  check: () => [],
};
