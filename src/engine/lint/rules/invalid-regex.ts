import { kindOf } from '../refusal.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-regex',
  group: 'values',
  severity: 'error',
  summary: 'a regular expression that RE2 does not accept',
  explanation:
    'Regular expressions run in linear time, by RE2: no look-around, no back-references. In a deny rule that could not run, everything would pass; agentgate refuses the policy.',
  bad: `version: 1
rules:
  - id: checked
    effect: deny
    match: { tool: mcp.git.push, args: { branch: { regex: "^(?!main)" } } }
`,
  good: `version: 1
rules:
  - id: checked
    effect: deny
    match: { tool: mcp.git.push, args: { branch: { regex: "^release/" } } }
`,
  *check({ refusals }) {
    for (const refusal of refusals) {
      if (kindOf(refusal) !== 'regex') continue;
      yield {
        place: refusal.document.at(refusal.path),
        message: refusal.message,
        help: 'write it without look-around and back-references',
      };
    }
  },
};
