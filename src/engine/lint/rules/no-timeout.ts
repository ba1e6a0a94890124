import { holdingRules } from '../approvals.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'no-timeout',
  group: 'approval',
  severity: 'hint',
  summary: 'a hold whose timeout is not written anywhere',
  explanation:
    'It expires after the default of 1h. Written down in the rule, in the `defaults` of its file or under `approval` in the config, everybody knows how long there is to answer.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops" }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: "@acme/ops", timeout: 1h }
`,
  *check(context) {
    if (context.config.approval?.timeout !== undefined) return;
    for (const { approval, rule: held, at } of holdingRules(context)) {
      if (approval.timeout !== undefined) continue;
      yield {
        place: at(),
        message: `rule ${JSON.stringify(held.id)} holds without a timeout, so it expires after the default of 1h`,
        help: 'add "timeout: 1h" to its approval, to the defaults of the file, or to "approval" in the config',
      };
    }
  },
};
