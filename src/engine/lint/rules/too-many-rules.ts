import type { LintRule } from '../rule.ts';
import { MOST_RULES, rulesWritten } from '../size.ts';

export const rule: LintRule = {
  id: 'too-many-rules',
  group: 'shape',
  severity: 'error',
  summary: 'more rules than the linter looks at',
  explanation: `Above ${MOST_RULES} rules nothing else is looked at: no person reads so many, and every decision would load them all.`,
  bad: `# --- .agentgate/policies/many.yaml times ${MOST_RULES + 1} ---
  - id: one
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check({ input }) {
    const [first] = input.unread?.files ?? [];
    if (first === undefined || input.unread === undefined) return;
    yield {
      place: { file: first.path, line: 1, column: 1, endLine: 1, endColumn: 2 },
      message: `the policies have about ${rulesWritten(input.unread)} rules, more than the ${MOST_RULES} that are looked at`,
      help: 'say more with fewer rules: lists and globs',
    };
  },
};
