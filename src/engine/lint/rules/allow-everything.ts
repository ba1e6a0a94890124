import { isWhole } from '../reach/reach.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'allow-everything',
  group: 'breadth',
  severity: 'warning',
  security: true,
  summary: 'an allow on every tool',
  explanation:
    'Whatever no other rule holds or denies is let through: tools that nobody has thought of, too. That suits a sandbox or the first days of watching, nothing else.',
  bad: `version: 1
rules:
  - id: everything
    effect: allow
    match: { tool: "**" }
`,
  good: `version: 1
rules:
  - id: issues
    effect: allow
    match: { tool: mcp.github.get_issue }
`,
  *check({ reach }) {
    for (const cube of reach.cubes) {
      const { placed, tools, path, matcher } = cube;
      if (placed.rule.effect !== 'allow' || !isWhole(cube)) continue;
      if (tools !== undefined && !tools.includes('**')) continue;
      const place = matcher.tool === undefined ? placed.keyAt(...path) : placed.at(...path, 'tool');
      yield {
        place,
        message: `rule ${JSON.stringify(placed.rule.id)} allows every tool, also those that nobody has thought of`,
        help: 'name the tools that it is about',
      };
    }
  },
};
