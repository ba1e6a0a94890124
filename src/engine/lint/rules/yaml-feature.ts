import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'yaml-feature',
  group: 'shape',
  severity: 'error',
  summary: 'an anchor, alias, merge key, tag or directive',
  explanation:
    'A policy must say the same to every reader, in every place. These features make a line mean what another line says, so agentgate refuses them.',
  bad: `version: 1
rules:
  - id: no-force
    effect: deny
    match: &push { shell: { command: git push, flags: -f } }
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  *check({ documents }) {
    for (const { unreadable } of documents) {
      if (unreadable?.unsupported) yield { place: unreadable.place, message: unreadable.message };
    }
  },
};
