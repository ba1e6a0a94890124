import { breaches } from '../breaches.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'unknown-field',
  group: 'shape',
  severity: 'error',
  summary: 'a field that agentgate does not know',
  explanation:
    'A misspelt key would silently not count, so nothing is decided by a file that has one. The nearest known key is suggested.',
  bad: `version: 1
rules:
  - id: no-force
    efect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check(context) {
    for (const { place, message } of breaches(context, 'unknown')) {
      yield {
        place,
        message: `${message} (agentgate refuses the whole file)`,
        help: 'correct its spelling, or remove it',
      };
    }
  },
};
