import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'unreadable-file',
  group: 'shape',
  severity: 'error',
  summary: 'a file that cannot be read',
  explanation: 'A policy that cannot be read stops every decision: agentgate does not go on without it.',
  bad: `# --- unreadable .agentgate/policies/db.yaml: cannot be read: permission denied ---
`,
  good: `# --- .agentgate/policies/db.yaml ---
version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check({ input }) {
    for (const { path, message } of input.unreadable ?? []) {
      yield {
        place: { file: path, line: 1, column: 1, endLine: 1, endColumn: 2 },
        message: `this file cannot be used: ${message}`,
      };
    }
  },
};
