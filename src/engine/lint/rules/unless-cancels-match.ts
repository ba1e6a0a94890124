import { matchersOf } from '../matchers.ts';
import { implies } from '../reach/implies.ts';
import { modedOf } from '../reach/reach.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'unless-cancels-match',
  group: 'reach',
  severity: 'error',
  summary: 'an unless that takes back everything that the match says',
  explanation:
    'Such a rule decides nothing that it can read. Most often the two were meant to differ in one more key.',
  bad: `version: 1
rules:
  - id: no-pushes
    effect: deny
    match: { shell: { command: git push } }
    unless: { shell: { command: git } }
`,
  good: `version: 1
rules:
  - id: no-pushes
    effect: deny
    match: { shell: { command: git push } }
    unless: { shell: { command: git push, flags: --dry-run } }
`,
  *check({ rules, reach }) {
    for (const placed of rules) {
      const { rule: own, compiled } = placed;
      if (own.unless === undefined || compiled === undefined) continue;
      const excuses = matchersOf(own, 'unless').map((matcher) => modedOf(placed, matcher));
      const cancelled = matchersOf(own, 'match').every((matcher) =>
        excuses.some((excuse) => implies(modedOf(placed, matcher), excuse, reach.values)),
      );
      if (!cancelled) continue;
      yield {
        place: placed.keyAt('unless'),
        message: `this "unless" takes back all that "match" says, so rule ${JSON.stringify(own.id)} decides nothing`,
        help: 'say in "unless" what is different about the exception',
      };
    }
  },
};
