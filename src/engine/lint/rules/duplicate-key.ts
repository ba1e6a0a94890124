import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'duplicate-key',
  group: 'shape',
  severity: 'error',
  summary: 'a key that is there twice',
  explanation: 'Some readers take the first, others the last; agentgate refuses the file.',
  bad: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
    effect: allow
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check({ documents }) {
    for (const { key, place, first } of documents.flatMap((document) => document.duplicates)) {
      yield {
        place,
        message: `key ${JSON.stringify(key)} is there twice, and readers differ in which one counts`,
        help: 'remove one of them',
        related: { place: first, what: 'first written at' },
      };
    }
  },
};
