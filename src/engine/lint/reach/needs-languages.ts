import { withOwnTool } from '../../policy/matcher.ts';
import type { Matcher, ValueMatcher } from '../../schema/generated/types.ts';
import { matchersOf } from '../matchers.ts';
import type { PlacedRule } from '../placed-rule.ts';
import { Buckets } from './buckets.ts';
import { argsOf } from './implies.ts';
import { startApart } from './prefixes.ts';

/** Arguments whose text is compared with other spellings of it. */
const SPELLED = new Set(['command', 'cmd', 'sql', 'query', 'statement', 'url']);

/**
 * Whether automata have to be loaded, which takes longer than all else in a small repository: only for arguments that
 * two rules of one tool look at, one of them by an expression, and for expressions that are looked at alone.
 */
export function needsLanguages(rules: readonly PlacedRule[]): boolean {
  const byArgument = new Map<string, Buckets<Seen>>();
  return rules.some((placed) =>
    matchersOf(placed.rule).some(
      ({ matcher }) => needsAlone(placed, matcher) || meets(placed, matcher, byArgument),
    ),
  );
}

/** Whether a matcher has to be compared with one that was seen before; notes it for those that come. */
function meets(placed: PlacedRule, matcher: Matcher, byArgument: Map<string, Buckets<Seen>>): boolean {
  const { tool } = withOwnTool(matcher);
  const tools = tool === undefined ? undefined : [tool].flat();
  return [...argsOf(matcher)].some(([path, value]) => {
    const seen: Seen = { value, effect: placed.rule.effect, placed };
    const others = byArgument.get(path) ?? new Buckets<Seen>();
    byArgument.set(path, others);
    for (const other of others.overlapping(tools)) if (mayCompare(seen, other)) return true;
    others.add(tools, seen);
    return false;
  });
}

interface Seen {
  readonly value: ValueMatcher;
  readonly effect: string;
  readonly placed: PlacedRule;
}

function mayCompare(a: Seen, b: Seen): boolean {
  if (!isText(a.value) && !isText(b.value)) return false;
  return (a.effect !== b.effect || a.placed === b.placed) && !startApart(a.value, b.value);
}

function isText(value: ValueMatcher): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return value.regex !== undefined || value.glob !== undefined;
}

function needsAlone({ rule }: PlacedRule, { args }: Matcher): boolean {
  return Object.entries(args ?? {}).some(([name, value]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value.regex === undefined)
      return false;
    return (rule.effect !== 'allow' && SPELLED.has(name)) || hasInnerAnchor(value.regex);
  });
}

/** An anchor in the middle of an expression may leave nothing that it matches. */
export function hasInnerAnchor(source: string): boolean {
  return /.\^|\$./s.test(source);
}
