import { isBot, namedApprovers, writtenApprovals } from '../approvals.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'bot-approver',
  group: 'approval',
  severity: 'error',
  summary: 'a bot among the approvers',
  explanation: 'Approvers are people. What a bot says never counts, so naming one only misleads.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["@alice", "@deployer[bot]"], timeout: 1h }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["@alice", "@bob"], timeout: 1h }
`,
  *check(context) {
    for (const { name, place } of writtenApprovals(context).flatMap(namedApprovers)) {
      if (!isBot(name)) continue;
      yield {
        place,
        message: `${JSON.stringify(name)} is a bot, and a bot's approval never counts`,
        help: 'name a person or a team',
      };
    }
  },
};
