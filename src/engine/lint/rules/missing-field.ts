import { breaches } from '../breaches.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'missing-field',
  group: 'shape',
  severity: 'error',
  summary: 'a field that must be there is not',
  explanation: 'A file without it cannot be understood, and decides nothing.',
  bad: `version: 1
rules:
  - id: no-force
    match: { shell: { command: git push, flags: -f } }
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check(context) {
    const unknown = breaches(context, 'unknown');
    for (const { place, message, document, path } of breaches(context, 'missing')) {
      // Misspelt is not missing, and is said by another rule.
      const field = message.replace('missing field ', '');
      const misspelt = unknown.some(
        (other) =>
          other.document === document &&
          other.path.join('/') === path.join('/') &&
          other.message.includes(`did you mean ${field}`),
      );
      if (misspelt) continue;
      yield { place, message: `${message} (agentgate refuses the whole file)`, help: 'add it' };
    }
  },
};
