import { seconds, writtenApprovals } from '../approvals.ts';
import type { LintRule } from '../rule.ts';

const DEFAULT_TIMEOUT = '1h';

export const rule: LintRule = {
  id: 'valid-for-exceeds-timeout',
  group: 'approval',
  severity: 'warning',
  summary: 'an approval that stays valid for longer than the hold waits for it',
  explanation:
    'An approval is for now: unused, it should be gone before the answer itself would have come too late. Without a timeout the default of 1h counts.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops", timeout: 1h, valid-for: 2h }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops", timeout: 1h, valid-for: 30m }
`,
  *check(context) {
    for (const { document, path, approval, effective } of writtenApprovals(context)) {
      const timeout = effective.timeout ?? DEFAULT_TIMEOUT;
      const limit = seconds(timeout);
      const validFor = seconds(approval['valid-for']);
      if (limit === undefined || validFor === undefined || validFor <= limit) continue;
      yield {
        place: document.at([...path, 'valid-for']),
        message: `an approval is valid for ${approval['valid-for']}, longer than the ${timeout} in which it must be given`,
        help: `write ${timeout} or less`,
      };
    }
  },
};
