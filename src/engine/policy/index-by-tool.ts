import type { Ask, FactsAsked } from '../facts/asked.ts';
import type { Answer } from '../logic.ts';
import { namesTool } from './matcher.ts';
import type { CompiledMatcher, CompiledRule } from './rule.ts';

/** A rule that may speak of one tool, with the matchers of it that do. */
export interface Candidate {
  readonly rule: CompiledRule;
  readonly match: readonly CompiledMatcher[];
  readonly unless: readonly CompiledMatcher[];
  /** The answers for any action, of a rule that looks at parts alone, like the built-in guards. */
  readonly settled: ActionAnswers | undefined;
}

/** A matcher with what its action keys answer, which is the same for every part. */
export interface AnsweredMatcher {
  readonly matcher: CompiledMatcher;
  readonly action: Answer;
}

/** A candidate rule with its answers for one action. */
export interface ActionAnswers {
  readonly rule: CompiledRule;
  readonly match: readonly AnsweredMatcher[];
  readonly unless: readonly AnsweredMatcher[];
}

/** What is known about one tool before any action is seen. */
export interface ToolEntry {
  readonly candidates: readonly Candidate[];
  readonly asks: FactsAsked;
}

/** Tools come from the agent: more than this many distinct ones are looked up anew each time. */
const CACHED_TOOLS = 1024;

/** Finds the rules that may speak of a tool; the first look at a tool is remembered. */
export class ToolIndex {
  readonly #rules: readonly CompiledRule[];
  readonly #entries = new Map<string, ToolEntry>();

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules;
  }

  of(tool: string): ToolEntry {
    const known = this.#entries.get(tool);
    if (known !== undefined) return known;
    const entry = this.#build(tool);
    if (this.#entries.size < CACHED_TOOLS) this.#entries.set(tool, entry);
    return entry;
  }

  #build(tool: string): ToolEntry {
    const candidates: Candidate[] = [];
    for (const rule of this.#rules) {
      const match = rule.match.filter((matcher) => namesTool(matcher, tool));
      if (match.length === 0) continue;
      const unless = rule.unless.filter((matcher) => namesTool(matcher, tool));
      candidates.push({ rule, match, unless, settled: settle(rule, match, unless) });
    }
    const asks = candidates
      .flatMap(({ match, unless }) => [...match, ...unless])
      .map((matcher) => matcher.asks);
    return { candidates, asks: mergeAsks(asks) };
  }
}

function settle(
  rule: CompiledRule,
  match: readonly CompiledMatcher[],
  unless: readonly CompiledMatcher[],
): ActionAnswers | undefined {
  if ([...match, ...unless].some(({ actionTests }) => actionTests.length > 0)) return undefined;
  const answered = (matcher: CompiledMatcher): AnsweredMatcher => ({ matcher, action: 'yes' });
  return { rule, match: match.map(answered), unless: unless.map(answered) };
}

function mergeAsks(asks: readonly FactsAsked[]): FactsAsked {
  return {
    sql: strongest(asks.map(({ sql }) => sql)),
    sqlArgs: [...new Set(asks.flatMap(({ sqlArgs }) => sqlArgs))],
    shell: strongest(asks.map(({ shell }) => shell)),
    http: strongest(asks.map(({ http }) => http)),
  };
}

function strongest(asks: readonly Ask[]): Ask {
  if (asks.includes('always')) return 'always';
  return asks.includes('present') ? 'present' : 'none';
}
