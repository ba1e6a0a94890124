import { kindOf } from '../refusal.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-when',
  group: 'values',
  severity: 'error',
  summary: 'a CEL expression that does not parse or type-check, or names an unknown variable',
  explanation:
    'An expression that cannot run is unknown on every action: its deny would always fire, its allow never. An allow rule must not read what the agent says of itself (intent, rollback, confidence, reversible).',
  bad: `version: 1
rules:
  - id: checked
    effect: deny
    match: { tool: mcp.pay.send, when: "acton.args.amount > 100.0" }
`,
  good: `version: 1
rules:
  - id: checked
    effect: deny
    match: { tool: mcp.pay.send, when: "action.args.amount > 100.0" }
`,
  *check({ refusals }) {
    for (const refusal of refusals) {
      if (kindOf(refusal) !== 'when') continue;
      yield {
        place: refusal.document.at(refusal.path),
        message: refusal.message,
        help: 'expressions see the variables action and now',
      };
    }
  },
};
