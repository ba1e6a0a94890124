import { breaches } from '../breaches.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'zero-count',
  group: 'values',
  severity: 'error',
  summary: 'a hold that asks for nobody',
  explanation: 'A count below 1 would approve every action by itself.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops", timeout: 1h, count: 0 }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops", timeout: 1h, count: 1 }
`,
  *check(context) {
    for (const { place } of breaches(context, 'count')) {
      const message = '"count" is below 1, so that nobody would have to approve';
      yield { place, message, help: 'write how many distinct people must approve: 1 or more' };
    }
  },
};
