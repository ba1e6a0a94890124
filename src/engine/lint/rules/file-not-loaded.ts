import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'file-not-loaded',
  group: 'shape',
  severity: 'error',
  summary: 'a file that is not loaded because of its name or place',
  explanation:
    'Policies are `.agentgate/policies/**/*.yaml`, tests `.agentgate/tests/**/*.yaml`. A deny rule in `.agentgate/policies/db.yml` or `.agentgate/db.yaml` would protect nothing. A CODEOWNERS file behind the first one that GitHub finds is not read either.',
  bad: `# --- unloaded .agentgate/policies/db.yml: rename it to end in .yaml ---
`,
  good: `# --- .agentgate/policies/db.yaml ---
version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check({ input }) {
    for (const { path, message } of input.unloaded ?? []) {
      yield {
        place: { file: path, line: 1, column: 1, endLine: 1, endColumn: 2 },
        message: 'this file is not loaded because of its name or place, so nothing in it counts',
        help: message,
      };
    }
  },
};
