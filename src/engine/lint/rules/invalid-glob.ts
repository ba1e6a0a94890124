import { kindOf } from '../refusal.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-glob',
  group: 'values',
  severity: 'error',
  summary: 'a glob or host that cannot be read, or that nothing could match',
  explanation:
    'A glob with a lone bracket, a ".." segment or a trailing slash, a host with a port: no value looks like that, so the rule would never fire.',
  bad: `version: 1
rules:
  - id: checked
    effect: deny
    match: { writes: "src/[ab" }
`,
  good: `version: 1
rules:
  - id: checked
    effect: deny
    match: { writes: "src/[ab]" }
`,
  *check({ refusals }) {
    for (const refusal of refusals) {
      if (kindOf(refusal) !== 'glob') continue;
      yield {
        place: refusal.document.at(refusal.path),
        message: refusal.message,
        help: 'write what a real value would look like',
      };
    }
  },
};
