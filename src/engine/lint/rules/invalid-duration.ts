import { breaches } from '../breaches.ts';
import { kindOf } from '../refusal.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-duration',
  group: 'values',
  severity: 'error',
  summary: 'a time that is no duration, or zero',
  explanation: 'Times are whole numbers with a unit: 30s, 15m, 1h30m, 2d.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops", timeout: 30 minutes }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops", timeout: 30m }
`,
  *check(context) {
    const help = 'write 30s, 15m, 1h30m or 2d';
    for (const { place, message } of breaches(context, 'duration')) yield { place, message, help };
    for (const refusal of context.refusals.filter((one) => kindOf(one) === 'duration')) {
      yield { place: refusal.document.at(refusal.path), message: refusal.message, help };
    }
  },
};
