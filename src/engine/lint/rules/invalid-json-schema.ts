import { kindOf } from '../refusal.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-json-schema',
  group: 'values',
  severity: 'error',
  summary: 'a JSON Schema that is none',
  explanation:
    'Schemas are draft-07; unknown keywords and formats are errors, because they would constrain nothing.',
  bad: `version: 1
rules:
  - id: checked
    effect: deny
    match: { tool: mcp.pay.send, args: { amount: { schema: { type: numbr } } } }
`,
  good: `version: 1
rules:
  - id: checked
    effect: deny
    match: { tool: mcp.pay.send, args: { amount: { schema: { type: number } } } }
`,
  *check({ refusals }) {
    for (const refusal of refusals) {
      if (kindOf(refusal) !== 'schema') continue;
      yield {
        place: refusal.document.at(refusal.path),
        message: refusal.message,
        help: 'write a draft-07 schema',
      };
    }
  },
};
