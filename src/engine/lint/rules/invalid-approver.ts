import { parseOwner } from '../../codeowners/owner.ts';
import { isBot, namedApprovers, writtenApprovals } from '../approvals.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-approver',
  group: 'approval',
  severity: 'error',
  summary: 'an approver that is neither a user, a team, an email address nor principal',
  explanation: 'Nobody is meant by it, so nobody is asked.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["alice", "@bob"], timeout: 1h }
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
      if (name === 'principal' || isBot(name) || parseOwner(name) !== undefined) continue;
      yield {
        place,
        message: `${JSON.stringify(name)} names nobody`,
        help: 'write "@user", "@org/team", an email address, or principal',
      };
    }
  },
};
