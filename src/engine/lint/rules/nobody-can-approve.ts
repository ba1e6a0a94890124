import { approverSets, holdingRules, isBot } from '../approvals.ts';
import type { LintContext } from '../context.ts';
import type { PlacedRule } from '../placed-rule.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'nobody-can-approve',
  group: 'approval',
  severity: 'error',
  summary: 'a hold that nobody can approve',
  explanation:
    'No CODEOWNERS file, a path that no valid line owns, a line without owners, or only bots: such a hold can only expire, so it is a deny that takes an hour. An invalid line of CODEOWNERS is skipped, as GitHub skips it.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { owners-of: "deploy/**", timeout: 1h }
# --- .github/CODEOWNERS ---
/src/ @acme/dev
/.agentgate/ @acme/security
/.github/ @acme/security
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { owners-of: "deploy/**", timeout: 1h }
# --- .github/CODEOWNERS ---
/deploy/ @acme/ops
/.agentgate/ @acme/security
/.github/ @acme/security
`,
  *check(context) {
    for (const placed of holdingRules(context)) {
      const sets = approverSets(context, placed);
      if (sets?.some((names) => names.every(isBot)) !== true) continue;
      const key = placed.rule.approval?.['owners-of'] !== undefined ? 'owners-of' : 'from';
      const place = placed.rule.approval?.[key] === undefined ? placed.at() : placed.at('approval', key);
      yield {
        place,
        message: `nobody can approve what rule ${JSON.stringify(placed.rule.id)} holds, because ${reason(context, placed)}: such a hold can only expire`,
        help: 'name approvers with "from", or give the path an owner in CODEOWNERS',
      };
    }
  },
};

function reason({ codeowners }: LintContext, { approval, document }: PlacedRule): string {
  if (approval.from !== undefined) return 'only bots are named';
  if (codeowners === undefined) return 'there is no CODEOWNERS file';
  if (codeowners.read.tooLarge) return `${codeowners.read.file} is too large to be loaded`;
  const paths = [approval['owners-of'] ?? document.file.path].flat();
  return `${codeowners.read.file} names no owner of ${paths.map((path) => JSON.stringify(path)).join(', ')}`;
}
