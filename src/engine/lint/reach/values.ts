import type { ValueMatcher } from '../../schema/generated/types.ts';
import type * as Languages from './language.ts';
import { hasInnerAnchor } from './needs-languages.ts';
import { startApart } from './prefixes.ts';

/** What a value matcher lets through, as far as it can be compared. */
export type ValueSet =
  | { readonly kind: 'scalars'; readonly values: readonly unknown[] }
  | { readonly kind: 'texts'; readonly language: Languages.Language }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      readonly open: readonly [boolean, boolean];
    }
  | { readonly kind: 'exists'; readonly wanted: boolean };

/** Questions to the automata, in questions of usual cost; one that ends without an answer costs more. */
const MOST_ASKED = 10_000;
const UNANSWERED = 400;

/** Compares value matchers; `undefined` everywhere means that it cannot be told. */
export class Values {
  #asked = 0;
  readonly #languages: typeof Languages | undefined;
  readonly #sets = new Map<string, ValueSet | undefined>();
  readonly #answers = new Map<string, boolean | undefined>();
  /** Regular expressions and globs that would have had to be compared, but no automaton was built for. */
  readonly unread = new Set<string>();

  constructor(languages: typeof Languages | undefined) {
    this.#languages = languages;
  }

  /** Whether the automata were asked more than is worth it, so that nothing more is. */
  get isExhausted(): boolean {
    return this.#asked >= MOST_ASKED;
  }

  #ask<T>(question: (languages: typeof Languages) => T | undefined): T | undefined {
    if (this.#languages === undefined || this.isExhausted) return undefined;
    const answer = question(this.#languages);
    this.#asked += answer === undefined ? UNANSWERED : 1;
    return answer;
  }

  /** Whether everything that `inner` matches is matched by `outer`. */
  includes(outer: ValueMatcher, inner: ValueMatcher): boolean | undefined {
    const key = JSON.stringify([outer, inner]);
    if (!this.#answers.has(key)) this.#answers.set(key, this.#includes(outer, inner));
    return this.#answers.get(key);
  }

  #includes(outer: ValueMatcher, inner: ValueMatcher): boolean | undefined {
    if (JSON.stringify(outer) === JSON.stringify(inner)) return true;
    if (startApart(outer, inner)) return false;
    const [a, b] = [this.#compared(outer), this.#compared(inner)];
    if (a === undefined || b === undefined) return undefined;
    if (a.kind === 'exists') return a.wanted && !(b.kind === 'exists' && !b.wanted);
    if (b.kind === 'scalars') return this.#includesScalars(a, b.values);
    if (a.kind === 'texts' && b.kind === 'texts')
      return this.#ask(({ includes }) => includes(a.language, b.language));
    if (a.kind === 'range' && b.kind === 'range') return rangeIncludes(a, b);
    return false;
  }

  #includesScalars(a: ValueSet, values: readonly unknown[]): boolean | undefined {
    if (a.kind === 'scalars') return values.every((value) => a.values.includes(value));
    if (a.kind === 'range') return values.every((value) => typeof value === 'number' && inRange(a, value));
    const texts = values.filter((value) => typeof value === 'string');
    if (a.kind !== 'texts' || texts.length < values.length) return false;
    const language = this.#ask(({ textsLanguage }) => textsLanguage(texts));
    return language && this.#ask(({ includes }) => includes(a.language, language));
  }

  /** A value that both match; `undefined` when there is none, or nobody can tell. */
  common(left: ValueMatcher, right: ValueMatcher): { value: unknown } | undefined {
    if (startApart(left, right)) return undefined;
    const [a, b] = [this.#compared(left), this.#compared(right)];
    if (a === undefined || b === undefined) return undefined;
    if (a.kind === 'exists') return a.wanted ? this.#some(b) : undefined;
    if (b.kind === 'exists') return b.wanted ? this.#some(a) : undefined;
    if (a.kind === 'scalars') return this.#scalarIn(b, a.values);
    if (b.kind === 'scalars') return this.#scalarIn(a, b.values);
    if (a.kind === 'texts' && b.kind === 'texts') {
      const text = this.#ask(({ commonText }) => commonText(a.language, b.language));
      return text === undefined ? undefined : { value: text };
    }
    if (a.kind === 'range' && b.kind === 'range') return middle(a, b);
    return undefined;
  }

  #scalarIn(set: ValueSet, values: readonly unknown[]): { value: unknown } | undefined {
    const found = values.findIndex((value) => this.#includesScalars(set, [value]) === true);
    return found === -1 ? undefined : { value: values[found] };
  }

  #some(set: ValueSet): { value: unknown } | undefined {
    if (set.kind === 'scalars') return { value: set.values[0] };
    if (set.kind === 'range') return middle(set, set);
    if (set.kind === 'exists') return set.wanted ? { value: 'x' } : undefined;
    const text = this.#ask(({ someText }) => someText(set.language));
    return text === undefined ? undefined : { value: text };
  }

  /** A text that a matcher matches; undefined when none was found. */
  sample(matcher: ValueMatcher): string | undefined {
    const set = this.set(matcher);
    const found = set === undefined ? undefined : this.#some(set);
    return typeof found?.value === 'string' ? found.value : undefined;
  }

  /** Whether nothing at all is matched. */
  isEmpty(matcher: ValueMatcher): boolean {
    // Only an anchor in the middle of an expression leaves nothing.
    const source = textOf(matcher);
    if (source !== undefined && !hasInnerAnchor(source)) return false;
    const set = this.set(matcher);
    if (set?.kind === 'range') return middle(set, set) === undefined;
    return set?.kind === 'texts' && this.#ask(({ isEmpty }) => isEmpty(set.language)) === true;
  }

  #compared(matcher: ValueMatcher): ValueSet | undefined {
    const set = this.set(matcher);
    const source = set === undefined ? textOf(matcher) : undefined;
    if (source !== undefined) this.unread.add(source);
    return set;
  }

  /** What a matcher lets through. */
  set(matcher: ValueMatcher): ValueSet | undefined {
    const key = JSON.stringify(matcher);
    if (!this.#sets.has(key)) this.#sets.set(key, this.#build(matcher));
    return this.#sets.get(key);
  }

  #build(matcher: ValueMatcher): ValueSet | undefined {
    if (typeof matcher !== 'object' || matcher === null) return { kind: 'scalars', values: [matcher] };
    if (Array.isArray(matcher)) return { kind: 'scalars', values: matcher };
    if (matcher.in !== undefined) return { kind: 'scalars', values: matcher.in };
    if (matcher.exists !== undefined) return { kind: 'exists', wanted: matcher.exists };
    const { regex } = matcher;
    if (regex !== undefined) return texts(this.#ask(({ regexLanguage }) => regexLanguage(regex)));
    if (matcher.glob !== undefined) {
      const globs = [matcher.glob].flat();
      const one = globs.length === 1 ? globs[0] : `{${globs.join(',')}}`;
      return one === undefined ? undefined : texts(this.#ask(({ globLanguage }) => globLanguage(one)));
    }
    const { gt, gte, lt, lte } = matcher;
    if (gt === undefined && gte === undefined && lt === undefined && lte === undefined) return undefined;
    const low = Math.max(gt ?? Number.NEGATIVE_INFINITY, gte ?? Number.NEGATIVE_INFINITY);
    const high = Math.min(lt ?? Number.POSITIVE_INFINITY, lte ?? Number.POSITIVE_INFINITY);
    return { kind: 'range', low, high, open: [gt === low, lt === high] };
  }
}

function texts(language: Languages.Language | undefined): ValueSet | undefined {
  return language && { kind: 'texts', language };
}

/** The expression of a matcher that automata could have been built for. */
function textOf(matcher: ValueMatcher): string | undefined {
  if (typeof matcher !== 'object' || matcher === null || Array.isArray(matcher)) return undefined;
  return matcher.regex ?? (matcher.glob === undefined ? undefined : [matcher.glob].flat().join(', '));
}

type Range = Extract<ValueSet, { kind: 'range' }>;

function inRange({ low, high, open }: Range, value: number): boolean {
  return (open[0] ? value > low : value >= low) && (open[1] ? value < high : value <= high);
}

function rangeIncludes(a: Range, b: Range): boolean {
  const low = b.low > a.low || (b.low === a.low && (!a.open[0] || b.open[0]));
  const high = b.high < a.high || (b.high === a.high && (!a.open[1] || b.open[1]));
  return low && high;
}

function middle(a: Range, b: Range): { value: number } | undefined {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const candidates = [low, high, low + 1, high - 1, (low + high) / 2].filter(Number.isFinite);
  const value = candidates.find((candidate) => inRange(a, candidate) && inRange(b, candidate));
  return value === undefined ? undefined : { value };
}
