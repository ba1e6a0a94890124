import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'shadowed-rule',
  group: 'reach',
  severity: 'warning',
  summary: 'a rule that a stricter one matches wherever it does, so that it never decides',
  explanation:
    'Order never matters: deny wins over hold, and hold over allow. An allow below a deny that matches everything that it matches allows nothing. Compared are tools, texts, arguments (regular expressions by automata), SQL, commands and hosts; what cannot be compared for sure is not reported.',
  bad: `version: 1
rules:
  - id: no-pushes
    effect: deny
    match: { shell: { command: git push } }
  - id: dry-runs
    effect: allow
    match: { shell: { command: git push, flags: --dry-run } }
`,
  good: `version: 1
rules:
  - id: no-pushes
    effect: deny
    match: { shell: { command: git push } }
    unless: { shell: { command: git push, flags: --dry-run } }
  - id: dry-runs
    effect: allow
    match: { shell: { command: git push, flags: --dry-run } }
`,
  *check({ reach }) {
    for (const [placed, cubes] of reach.byRule()) {
      if (placed.rule.effect === 'deny') continue;
      const shadow = reach.shadowOf(placed, cubes);
      if (shadow === undefined) continue;
      const { id, effect } = shadow.rule;
      yield {
        place: placed.at(),
        message: `rule ${JSON.stringify(placed.rule.id)} never decides: whatever it matches, the ${effect} of rule ${JSON.stringify(id)} matches too, and is stricter`,
        help: `remove it, or give ${JSON.stringify(id)} an "unless" for what this rule is about`,
        related: { place: shadow.at(), what: 'which is at' },
      };
    }
  },
};
