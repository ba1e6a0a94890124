import type { PlacedRule } from '../placed-rule.ts';
import { meaningOf } from '../reach/reach.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'duplicate-rule',
  group: 'reach',
  severity: 'warning',
  summary: 'two rules that say the same under different ids',
  explanation: 'Whoever changes one of them believes to have changed what is decided.',
  bad: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
  - id: never-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
  - id: never-mirror
    effect: deny
    match: { shell: { command: git push, flags: --mirror } }
`,
  *check({ rules }) {
    const seen = new Map<string, PlacedRule>();
    for (const placed of rules) {
      const meaning = meaningOf(placed);
      const first = seen.get(meaning);
      if (first === undefined) seen.set(meaning, placed);
      else {
        yield {
          place: placed.at(),
          message: `rule ${JSON.stringify(placed.rule.id)} says the same as ${JSON.stringify(first.rule.id)}, so changing one of them changes nothing`,
          help: 'remove one of them',
          related: { place: first.at(), what: 'which is at' },
        };
      }
    }
  },
};
