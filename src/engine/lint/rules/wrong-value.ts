import { breaches } from '../breaches.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'wrong-value',
  group: 'shape',
  severity: 'error',
  summary: 'a value that its field cannot have',
  explanation:
    'An effect, mode or other word that is not one of the known ones, an empty list, a malformed id.',
  bad: `version: 1
rules:
  - id: no-force
    effect: forbid
    match: { shell: { command: git push, flags: -f } }
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check(context) {
    for (const { place, message } of breaches(context, 'value')) yield { place, message };
  },
};
