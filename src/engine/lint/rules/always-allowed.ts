import { matchersOf } from '../matchers.ts';
import { toolGlobContains } from '../reach/glob-relations.ts';
import { type Cube, isUnconditional } from '../reach/reach.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'always-allowed',
  group: 'reach',
  severity: 'warning',
  security: true,
  summary: 'a tool that is always allowed although a rule seems to limit it',
  explanation:
    'One allow for the whole tool is enough: the conditions of every other allow for it are idle, and no deny or hold speaks of it.',
  bad: `version: 1
rules:
  - id: small-payments
    effect: allow
    match: { tool: mcp.pay.send, args: { amount: { lt: 100 } } }
  - id: payments
    effect: allow
    match: { tool: "mcp.pay.*" }
`,
  good: `version: 1
rules:
  - id: small-payments
    effect: allow
    match: { tool: mcp.pay.send, args: { amount: { lt: 100 } } }
  - id: payments
    effect: allow
    match: { tool: mcp.pay.list }
`,
  *check({ reach }) {
    for (const cube of reach.cubes) {
      if (cube.placed.rule.effect !== 'allow' || cube.tools === undefined || isUnconditional(cube)) continue;
      const others = reach.allNeighbours(cube);
      if (others === undefined || others.some(({ placed }) => placed.rule.effect !== 'allow')) continue;
      const whole = others.find((other) => coversAll(other, cube.tools ?? []));
      if (whole === undefined) continue;
      yield {
        place: cube.placed.at(),
        message: `the conditions of rule ${JSON.stringify(cube.placed.rule.id)} limit nothing: rule ${JSON.stringify(whole.placed.rule.id)} allows every call of ${cube.tools.join(', ')}, and no rule denies or holds any`,
        help: 'remove one of them, or name fewer tools in the wider one',
        related: { place: whole.placed.at(), what: 'which is at' },
      };
    }
  },
};

function coversAll(other: Cube, tools: readonly string[]): boolean {
  if (
    !isUnconditional(other) ||
    other.tools === undefined ||
    matchersOf(other.placed.rule, 'unless').length > 0
  )
    return false;
  return tools.every((tool) => other.tools?.some((glob) => toolGlobContains(glob, tool)));
}
