import { namedApprovers, writtenApprovals } from '../approvals.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'self-approval',
  group: 'approval',
  severity: 'warning',
  security: true,
  summary: 'a hold that the human behind the agent approves alone',
  explanation:
    'This is how a developer who works alone approves what her own agent asks. In a team it means that nobody else ever looks; `verify` lists such approvals.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: [principal], timeout: 1h }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["@acme/ops"], timeout: 1h }
`,
  *check(context) {
    for (const { name, place } of writtenApprovals(context).flatMap(namedApprovers)) {
      if (name !== 'principal') continue;
      yield {
        place,
        message: "whoever the agent works for approves her own agent's actions, and nobody else looks",
        help: 'in a team, name a team or let CODEOWNERS decide; alone, ignore this in the config',
      };
    }
  },
};
