import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-yaml',
  group: 'shape',
  severity: 'error',
  summary: 'a file that is no YAML, is too large or too deep',
  explanation: 'A file that cannot be read stops every decision; the other files are looked at all the same.',
  bad: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f }
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check({ documents }) {
    for (const { unreadable } of documents) {
      if (unreadable === undefined || unreadable.unsupported) continue;
      yield { place: unreadable.place, message: unreadable.message };
    }
  },
};
