import { approverSets, holdingRules, peopleOf } from '../approvals.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'too-few-approvers',
  group: 'approval',
  severity: 'error',
  summary: 'a count above the number of distinct approvers that are known',
  explanation:
    'One person counts once, whatever number of logins and addresses they have in people.yaml. A team counts by its members there; a team that is not listed is not judged.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["@alice", "@bob"], count: 3, timeout: 1h }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["@alice", "@bob"], count: 2, timeout: 1h }
`,
  *check(context) {
    for (const placed of holdingRules(context)) {
      const count = placed.approval.count ?? context.config.approval?.count ?? 1;
      const sets = approverSets(context, placed) ?? [];
      const sizes = sets
        .filter((names) => names.length > 0 && !names.includes('principal'))
        .map((names) => peopleOf(names, context.people)?.size)
        .filter((size) => size !== undefined && size < count);
      const [size] = sizes;
      if (size === undefined || size === 0) continue;
      const place = placed.rule.approval?.count === undefined ? placed.at() : placed.at('approval', 'count');
      yield {
        place,
        message: `${count} people must approve, but only ${size} ${size === 1 ? 'is' : 'are'} known who may: such a hold can only expire`,
        help: 'lower the count, or name more approvers',
      };
    }
  },
};
