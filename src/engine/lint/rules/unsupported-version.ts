import { breaches } from '../breaches.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'unsupported-version',
  group: 'shape',
  severity: 'error',
  summary: 'a version of the format that this agentgate does not read',
  explanation: 'What a later version means cannot be guessed, so the file is refused.',
  bad: `version: 2
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check(context) {
    for (const { place, message } of breaches(context, 'version')) {
      yield { place, message, help: 'write "version: 1", or update agentgate' };
    }
  },
};
