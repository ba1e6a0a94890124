import { writtenIds } from '../context.ts';
import type { Place } from '../place.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'duplicate-id',
  group: 'shape',
  severity: 'error',
  summary: 'two rules with one id, in any files',
  explanation:
    'Decisions, holds and the audit log name rules by id, so an id must mean one rule in the whole policy set.',
  bad: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: --mirror } }
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
  - id: no-mirror
    effect: deny
    match: { shell: { command: git push, flags: --mirror } }
`,
  *check({ documents }) {
    const seen = new Map<string, Place>();
    for (const document of documents.filter(({ file }) => file.kind === 'policy')) {
      for (const { id, index } of writtenIds(document)) {
        const place = document.at(['rules', index, 'id']);
        const first = seen.get(id);
        if (first === undefined) seen.set(id, place);
        else {
          yield {
            place,
            message: `rule id ${JSON.stringify(id)} is taken, and the audit log tells rules apart by id`,
            help: 'give this rule another id',
            related: { place: first, what: 'first defined at' },
          };
        }
      }
    }
  },
};
