import { seconds, writtenApprovals } from '../approvals.ts';
import type { LintRule } from '../rule.ts';

const MOST = 30 * 24 * 3600;

export const rule: LintRule = {
  id: 'long-timeout',
  group: 'approval',
  severity: 'warning',
  summary: 'a timeout above 30 days',
  explanation: 'Who approves after a month approves something that everybody has forgotten.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops", timeout: 31d }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops", timeout: 30d }
`,
  *check(context) {
    for (const { document, path, approval } of writtenApprovals(context)) {
      if ((seconds(approval.timeout) ?? 0) <= MOST) continue;
      yield {
        place: document.at([...path, 'timeout']),
        message: `a timeout of ${approval.timeout} is above 30 days, when nobody remembers what was asked`,
        help: 'write 30d or less',
      };
    }
  },
};
