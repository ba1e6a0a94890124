import type { CharSet, NFA } from 'refa';

interface Step {
  readonly at: readonly [NFA.Node, NFA.Node];
  readonly characters?: CharSet;
  readonly before?: Step;
}

/**
 * The shortest way from the start to the end of both automata at once, over some characters; undefined when there is
 * none, or more states than `most`. Breadth first, each pair of states once: there are more ways than anybody could walk.
 */
export function shortestPath(a: NFA, b: NFA, shown: CharSet, most: number): CharSet[] | undefined {
  const seen = new Map<NFA.Node, Set<NFA.Node>>();
  const queue: Step[] = [{ at: [a.initial, b.initial] }];
  for (const step of queue) {
    const [x, y] = step.at;
    if (a.finals.has(x) && b.finals.has(y)) return pathTo(step);
    if (queue.length > most) return undefined;
    for (const [left, own] of x.out) {
      for (const [right, other] of y.out) {
        if (seen.get(left)?.has(right)) continue;
        const characters = own.intersect(other).intersect(shown);
        if (characters.isEmpty) continue;
        seen.set(left, (seen.get(left) ?? new Set()).add(right));
        queue.push({ at: [left, right], characters, before: step });
      }
    }
  }
  return undefined;
}

function pathTo(last: Step): CharSet[] {
  const path: CharSet[] = [];
  for (let step: Step | undefined = last; step?.characters !== undefined; step = step.before)
    path.unshift(step.characters);
  return path;
}
