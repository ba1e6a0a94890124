import { withOwnTool } from '../../policy/matcher.ts';
import type { Matcher, Rule } from '../../schema/generated/types.ts';
import { matchersOf } from '../matchers.ts';
import { toolGlobsOverlap } from './glob-relations.ts';
import { argsOf } from './implies.ts';
import { startApart } from './prefixes.ts';

/** Whether a rule's `unless` may reach some of what another rule matches: yes where that cannot be told. */
export function mayExcuse(rule: Rule, cubes: readonly { readonly matcher: Matcher }[]): boolean {
  return matchersOf(rule, 'unless').some(
    ({ matcher }) => !cubes.every((cube) => areApart(cube.matcher, matcher)),
  );
}

/** Whether two matchers surely have no action in common, by their tools or by how an argument starts. */
function areApart(a: Matcher, b: Matcher): boolean {
  const [left, right] = [withOwnTool(a).tool, withOwnTool(b).tool];
  const tools = [left ?? '**']
    .flat()
    .every((x) => [right ?? '**'].flat().every((y) => !toolGlobsOverlap(x, y)));
  const args = argsOf(b);
  return (
    tools ||
    [...argsOf(a)].some(([path, value]) => {
      const other = args.get(path);
      return other !== undefined && !path.includes('*') && startApart(value, other);
    })
  );
}
