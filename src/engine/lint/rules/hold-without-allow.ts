import { implies } from '../reach/implies.ts';
import { type Cube, isUnconditional } from '../reach/reach.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'hold-without-allow',
  group: 'reach',
  severity: 'warning',
  summary: "a hold on a tool's riskier calls, while its harmless calls are denied by default",
  explanation:
    'What no rule matches is denied. So the dangerous call gets a human, and the harmless one nothing: agents then learn to make the dangerous one. An allow, or a hold on the whole tool, is missing; an allow within what is held changes nothing. With `default: hold` nothing is reported.',
  bad: `version: 1
rules:
  - id: large-payments
    effect: hold
    match: { tool: mcp.pay.send, args: { amount: { gte: 100 } } }
    approval: { from: "@acme/finance", timeout: 1h }
`,
  good: `version: 1
rules:
  - id: large-payments
    effect: hold
    match: { tool: mcp.pay.send, args: { amount: { gte: 100 } } }
    approval: { from: "@acme/finance", timeout: 1h }
  - id: small-payments
    effect: allow
    match: { tool: mcp.pay.send, args: { amount: { lt: 100 } } }
`,
  *check({ reach, config }) {
    if (config.default === 'hold') return;
    for (const cube of reach.cubes) {
      const { placed, tools } = cube;
      if (placed.rule.effect !== 'hold' || tools === undefined || isUnconditional(cube)) continue;
      if (isOnlyWhere(cube.matcher) || isPathGuard(cube.matcher)) continue;
      const others = reach.allNeighbours(cube);
      // What lies within the hold is held too, unless it is excused, and lets no harmless call through.
      const isHeld = (other: Cube): boolean =>
        placed.rule.unless === undefined && implies(other, cube, reach.values);
      const rest = others?.some((other) => other.placed.rule.effect !== 'deny' && !isHeld(other));
      if (rest !== false) continue;
      yield {
        place: placed.at(),
        message: `rule ${JSON.stringify(placed.rule.id)} holds some calls of ${tools.join(', ')}, and no rule says anything of its others: the harmless ones are denied by default`,
        help: 'add an allow for the calls that nobody needs to see',
      };
    }
  },
};

/** It stands beside whatever else is said of the tool. */
function isPathGuard(matcher: object): boolean {
  return 'reads' in matcher || 'writes' in matcher || 'network' in matcher;
}

/** The whole tool in one environment: there are no harmless calls among them. */
function isOnlyWhere(matcher: object): boolean {
  return Object.keys(matcher).every((key) =>
    ['tool', 'environment', 'resource', 'agent', 'principal', 'labels'].includes(key),
  );
}
