import { writtenApprovals } from '../approvals.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'implicit-approval',
  group: 'approval',
  severity: 'warning',
  security: true,
  summary: 'explicit: false, which lets every approving review count',
  explanation:
    'A review of code is not consent to an action that the reviewer did not see. Without `explicit: false` a review counts when its text names the hold.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["@acme/ops"], timeout: 1h, explicit: false }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["@acme/ops"], timeout: 1h, explicit: true }
`,
  *check(context) {
    for (const { document, path, approval } of writtenApprovals(context)) {
      if (approval.explicit !== false) continue;
      yield {
        place: document.at([...path, 'explicit']),
        message: 'every approving review counts, also of people who never saw the held action',
        help: 'remove it, so that an approval must name the hold',
      };
    }
  },
};
