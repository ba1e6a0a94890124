import type { Matcher, Rule } from '../schema/generated/types.ts';
import type { Path } from './document.ts';

/** A matcher of a rule and the path to it below the rule. */
export interface PlacedMatcher {
  readonly matcher: Matcher;
  readonly side: 'match' | 'unless';
  readonly path: Path;
}

/** The matchers of a rule, each with its path. */
export function matchersOf(rule: Rule, side?: 'match' | 'unless'): PlacedMatcher[] {
  const sides = side === undefined ? (['match', 'unless'] as const) : ([side] as const);
  return sides.flatMap((name) => {
    const value = rule[name];
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [{ matcher: value, side: name, path: [name] }];
    return value.map((matcher, index) => ({ matcher, side: name, path: [name, index] }));
  });
}
