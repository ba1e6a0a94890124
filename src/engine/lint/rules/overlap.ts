import type { LintContext } from '../context.ts';
import { implies, type Moded } from '../reach/implies.ts';
import type { Cube, Reach } from '../reach/reach.ts';
import { areWitnessed, candidateFor, shapeOf } from '../reach/witness.ts';
import type { Found, LintRule } from '../rule.ts';

/** Actions are built and decided to be sure; beyond so many the rest is not analysed. */
const MOST_DECIDED = 400;

export const rule: LintRule = {
  id: 'overlap',
  group: 'reach',
  severity: 'warning',
  summary: 'an allow and a deny or hold of the same kind that half overlap, with an action that both match',
  explanation:
    'The stricter one wins, whatever the order. Where the deny lies within the allow it is an exception, and where the allow lies within the deny it is shadowed; half in and half out is most often not meant. Only rules with the same keys, and more than `tool`, are compared, and only what an action proves is reported. Rules with an `unless` for the other are fine.',
  bad: `version: 1
rules:
  - id: feature-branches
    effect: allow
    match: { tool: mcp.git.push, args: { branch: { regex: "^feature/.*$" } } }
  - id: unfinished
    effect: deny
    match: { tool: mcp.git.push, args: { branch: { regex: "wip$" } } }
`,
  good: `version: 1
rules:
  - id: feature-branches
    effect: allow
    match: { tool: mcp.git.push, args: { branch: { regex: "^feature/.*$" } } }
  - id: unfinished
    effect: deny
    match: { tool: mcp.git.push, args: { branch: { regex: "^feature/.*wip$" } } }
`,
  check: ({ reach }: LintContext) => overlaps(reach),
};

async function overlaps(reach: Reach): Promise<Found[]> {
  const found: Found[] = [];
  const told = new Set<string>();
  let decided = 0;
  for (const cube of reach.cubes.filter(({ placed }) => placed.rule.effect === 'allow')) {
    const shape = shapeOf(cube.matcher);
    for (const other of reach.neighbours(cube)) {
      const pair = `${cube.placed.rule.id} ${other.placed.rule.id}`;
      if (!isWorthTrying(cube, other, shape, reach) || told.has(pair)) continue;
      const action = candidateFor(cube, other, reach.values);
      if (action === undefined) continue;
      if (++decided > MOST_DECIDED) {
        reach.leave('pairs of rules of one kind for which an action would have to be found');
        return found;
      }
      if (!(await areWitnessed(cube, other, action))) continue;
      told.add(pair);
      const { id, effect } = other.placed.rule;
      found.push({
        place: cube.placed.at(),
        message: `allow rule ${JSON.stringify(cube.placed.rule.id)} and ${effect} rule ${JSON.stringify(id)} half overlap: both match ${JSON.stringify(action)}, and ${effect} wins`,
        help: `narrow one of them, or say the exception in an "unless"`,
        related: { place: other.placed.at(), what: `${JSON.stringify(id)} is at` },
      });
    }
  }
  return found;
}

function isWorthTrying(cube: Cube, other: Cube, shape: string, { values }: Reach): boolean {
  // Tools alone, like `*_read` and `merge_*`, are kept apart by the names that there are.
  if (shape === 'tool') return false;
  if (other.placed.rule.effect === 'allow' || shapeOf(other.matcher) !== shape) return false;
  const [a, b] = [conditions(cube), conditions(other)];
  return !implies(a, b, values) && !implies(b, { ...a, mode: b.mode }, values);
}

/** What a rule asks beside the tool: an exception may well speak of more tools. */
function conditions({ matcher, mode }: Cube): Moded {
  return { matcher: { ...matcher, tool: '**' }, mode };
}
