import { toolGlobContains } from '../reach/glob-relations.ts';
import { type Cube, isUnconditional } from '../reach/reach.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'always-denied',
  group: 'reach',
  severity: 'warning',
  summary: 'a tool among those that a rule allows or holds, which another rule always denies',
  explanation:
    'The deny wins, so naming the tool in the other rule changes nothing. Where all tools of a rule are denied, the rule as a whole is reported as shadowed.',
  bad: `version: 1
rules:
  - id: issues
    effect: allow
    match: { tool: [mcp.github.get_issue, mcp.github.delete_issue] }
  - id: no-deletes
    effect: deny
    match: { tool: "mcp.github.delete_*" }
`,
  good: `version: 1
rules:
  - id: issues
    effect: allow
    match: { tool: [mcp.github.get_issue, mcp.github.create_issue] }
  - id: no-deletes
    effect: deny
    match: { tool: "mcp.github.delete_*" }
`,
  *check({ reach }) {
    for (const cube of reach.cubes) {
      const { placed, tools, path } = cube;
      if (placed.rule.effect === 'deny' || tools === undefined || tools.length < 2) continue;
      const denies = reach.neighbours(cube).filter(isWholeDeny);
      const denied = tools.map((tool) =>
        denies.find((deny) => deny.tools?.some((glob) => toolGlobContains(glob, tool)) ?? true),
      );
      if (denied.every((deny) => deny !== undefined)) continue;
      for (const [index, deny] of denied.entries()) {
        if (deny === undefined) continue;
        yield {
          place: placed.at(...path, 'tool', index),
          message: `${JSON.stringify(tools[index])} is always denied, so naming it here changes nothing`,
          help: 'remove it here, or give the deny an "unless"',
          related: { place: deny.placed.at(), what: `denied by ${JSON.stringify(deny.placed.rule.id)} at` },
        };
      }
    }
  },
};

function isWholeDeny(cube: Cube): boolean {
  return cube.placed.rule.effect === 'deny' && cube.placed.rule.unless === undefined && isUnconditional(cube);
}
