import { canonicalJson } from '../../json/canonical.ts';
import type { JsonValue } from '../../json/value.ts';
import { hasPartKey, standOf } from '../../match/part.ts';
import { withOwnTool } from '../../policy/matcher.ts';
import { matchersOf, type PlacedMatcher } from '../matchers.ts';
import type { PlacedRule } from '../placed-rule.ts';
import { Buckets } from './buckets.ts';
import { mayExcuse } from './excuses.ts';
import { implies, type Moded } from './implies.ts';
import type * as Languages from './language.ts';
import { Values } from './values.ts';

/** One alternative of a rule's `match`. */
export interface Cube extends Moded, PlacedMatcher {
  readonly placed: PlacedRule;
  /** The tools that it speaks of; undefined means every tool. */
  readonly tools: readonly string[] | undefined;
}

/** How strict an effect is. */
const STRICTNESS = { allow: 0, hold: 1, deny: 2 } as const;

/** Pairs of alternatives that are compared: beyond them analysis stops and says so. */
const LEAST_PAIRS = 100_000;
const PAIRS_PER_CUBE = 20;

/** What rules can reach, and how they stand to each other. Pairs are looked for among rules of the same tool. */
export class Reach {
  readonly cubes: readonly Cube[];
  readonly values: Values;
  readonly #buckets = new Buckets<Cube>();
  readonly #neighbours = new Map<Cube, { readonly all: boolean; readonly found: readonly Cube[] }>();
  #pairsLeft: number;

  constructor(rules: readonly PlacedRule[], languages: typeof Languages | undefined) {
    this.values = new Values(languages);
    this.cubes = rules.filter(({ compiled }) => compiled !== undefined).flatMap(cubesOf);
    for (const cube of this.cubes) this.#buckets.add(cube.tools, cube);
    this.#pairsLeft = Math.max(LEAST_PAIRS, this.cubes.length * PAIRS_PER_CUBE);
  }

  /** The alternatives of other rules that may speak of a tool that this one speaks of: those that were found. */
  neighbours(cube: Cube): readonly Cube[] {
    return this.#look(cube).found;
  }

  /** The same, when there are surely no others: what is said of what is not there needs them all. */
  allNeighbours(cube: Cube): readonly Cube[] | undefined {
    const { all, found } = this.#look(cube);
    return all ? found : undefined;
  }

  #look(cube: Cube): { all: boolean; found: readonly Cube[] } {
    const known = this.#neighbours.get(cube);
    if (known !== undefined) return known;
    const found: Cube[] = [];
    for (const other of this.#buckets.overlapping(cube.tools)) {
      if (other.placed === cube.placed) continue;
      if (this.#pairsLeft-- <= 0) break;
      found.push(other);
    }
    const looked = { all: !this.isExhausted, found };
    this.#neighbours.set(cube, looked);
    return looked;
  }

  readonly #left = new Set<string>();

  /** Notes something that is not analysed. */
  leave(what: string): void {
    this.#left.add(what);
  }

  /** What was not analysed, in words. */
  notAnalysed(): string[] {
    const unread = [...this.values.unread].map((source) =>
      JSON.stringify(source.length > 60 ? `${source.slice(0, 60)}…` : source),
    );
    const some = unread.slice(0, 5).join(', ') + (unread.length > 5 ? ` and ${unread.length - 5} more` : '');
    return [
      ...(unread.length === 0 ? [] : [`the expressions ${some}`]),
      ...(this.isExhausted ? ['some pairs of rules, since too many are on the same tools'] : []),
      ...(this.values.isExhausted ? ['some expressions, since there are too many to compare'] : []),
      ...this.#left,
    ];
  }

  /** Whether some pairs of rules were not compared. */
  get isExhausted(): boolean {
    return this.#pairsLeft < 0 || this.#buckets.isExhausted;
  }

  /** A stricter rule that matches whatever a rule matches, so that the rule decides nothing. */
  shadowOf(placed: PlacedRule, cubes: readonly Cube[]): PlacedRule | undefined {
    const [first, ...rest] = cubes;
    if (first === undefined) return undefined;
    for (const other of this.neighbours(first)) {
      if (!isStricter(other.placed, placed) || mayExcuse(other.placed.rule, cubes)) continue;
      if (!implies(first, other, this.values)) continue;
      const others = matchersOf(other.placed.rule, 'match').map((matcher) => modedOf(other.placed, matcher));
      if (rest.every((cube) => others.some((outer) => implies(cube, outer, this.values))))
        return other.placed;
    }
    return undefined;
  }

  /** The cubes of each rule, in the order of the files. */
  byRule(): Map<PlacedRule, Cube[]> {
    const map = new Map<PlacedRule, Cube[]>();
    for (const cube of this.cubes) {
      const list = map.get(cube.placed);
      if (list === undefined) map.set(cube.placed, [cube]);
      else list.push(cube);
    }
    return map;
  }
}

function cubesOf(placed: PlacedRule): Cube[] {
  return matchersOf(placed.rule, 'match').map((matcher) => {
    const { tool } = withOwnTool(matcher.matcher);
    return {
      ...matcher,
      ...modedOf(placed, matcher),
      placed,
      tools: tool === undefined ? undefined : [tool].flat(),
    };
  });
}

/** A matcher with how it reads parts in its rule. */
export function modedOf({ rule }: PlacedRule, { matcher, side }: PlacedMatcher): Moded {
  return { matcher, mode: standOf(rule.effect, side).mode };
}

function isStricter(a: PlacedRule, b: PlacedRule): boolean {
  // What cannot be told goes to a human there, and to nobody here.
  if (a.rule.effect === 'deny' && a.compiled?.onUnknown === 'hold' && b.rule.effect !== 'allow') return false;
  return STRICTNESS[a.rule.effect] > STRICTNESS[b.rule.effect];
}

/** Whether a matcher asks for nothing but a tool. */
export function isUnconditional({ matcher }: PlacedMatcher): boolean {
  return Object.keys(matcher).every((key) => key === 'tool');
}

/** Whether a matcher speaks for the whole tool, whatever its parts. */
export function isWhole({ matcher }: PlacedMatcher): boolean {
  return !hasPartKey(matcher);
}

/** A text that is the same for two rules that say the same. */
export function meaningOf({ rule, approval }: PlacedRule): string {
  const { effect, match, unless, unknown } = rule;
  const meaning = { effect, match, unless, unknown, approval: effect === 'allow' ? undefined : approval };
  return canonicalJson(JSON.parse(JSON.stringify(meaning)) as JsonValue);
}
