import {
  CharSet,
  combineTransformers,
  DFA,
  isDisjointWith,
  JS,
  NFA,
  Transformers,
  transform,
  visitAst,
} from 'refa';
import { expandBraces } from '../../globs/braces.ts';
import { STAR } from '../../globs/sequence.ts';
import { ANY_CHARACTER, parseTokens } from '../../globs/tokens.ts';
import { asJavaScript, END, START } from './re2-source.ts';
import { shortestPath } from './shortest-path.ts';

/** The texts that a glob, a regular expression or a list of values matches. */
export interface Language {
  readonly nfa: NFA;
  /** What it does not match; undefined inside when that takes too many states, which is not tried again. */
  complement?: { readonly dfa: DFA | undefined };
}

/** Larger automata are not built: what they would tell is then said not to have been analysed. */
const MAX_STATES = 1000;
const MAX_SOURCE = 1000;
const MARKS = CharSet.empty(0xffff).union([{ min: START.charCodeAt(0), max: END.charCodeAt(0) }]);
const whole = (inner: string): string => `${START}${inner}${END}`;
const ANY_TEXT = '[^]*';

/** The texts in which RE2 finds a regular expression; undefined when that cannot be analysed. */
export function regexLanguage(source: string): Language | undefined {
  const converted = source.length > MAX_SOURCE ? undefined : asJavaScript(source);
  if (converted === undefined) return undefined;
  // Around it may be anything, the ends of the text too.
  const around = `${START}?${ANY_TEXT}(?:${converted.source})${ANY_TEXT}${END}?`;
  return languageOf(around, converted.ignoreCase);
}

/** The texts that a glob matches. */
export function globLanguage(glob: string): Language | undefined {
  if (glob.length > MAX_SOURCE) return undefined;
  const sources = expandBraces(glob).map(globSource);
  return sources.every((source) => source !== undefined)
    ? languageOf(whole(`(?:${sources.join('|')})`))
    : undefined;
}

function globSource(glob: string): string | undefined {
  const parts = parseTokens(glob).map((token) => {
    if (token === STAR) return ANY_TEXT;
    if (token === ANY_CHARACTER) return '[^]';
    return typeof token === 'string' && token.length === 1 ? literal(token) : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

/** The texts of a list. */
export function textsLanguage(texts: readonly string[]): Language | undefined {
  if (texts.join('').length > MAX_SOURCE) return undefined;
  return languageOf(whole(`(?:${texts.map((text) => [...text].map(literal).join('')).join('|')})`));
}

function literal(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}

const WHOLE = nfaOf(whole(ANY_TEXT), false);

function languageOf(source: string, ignoreCase = false): Language | undefined {
  return limited(() => {
    const all = nfaOf(source, ignoreCase);
    return { nfa: NFA.fromIntersection(all, WHOLE, new NFA.LimitedNodeFactory(MAX_STATES)) };
  });
}

function nfaOf(source: string, ignoreCase: boolean): NFA {
  const literalRegex = { source, flags: ignoreCase ? 'is' : 's' };
  const { expression, maxCharacter } = JS.Parser.fromLiteral(literalRegex).parse({
    backreferences: 'throw',
    assertions: 'throw',
  });
  // A class is never an end of the text, unless it is nothing else.
  visitAst(expression, {
    onCharacterClassEnter(node) {
      if (node.characters.ranges.length === 1 && MARKS.isSupersetOf(node.characters)) return;
      node.characters = node.characters.without(MARKS);
    },
  });
  const simple = transform(combineTransformers([Transformers.simplify()]), expression);
  return NFA.fromRegex(simple, { maxCharacter }, {}, new NFA.LimitedNodeFactory(MAX_STATES));
}

/** Whether everything of one language is in the other; undefined when that takes too many states. */
export function includes(outer: Language, inner: Language): boolean | undefined {
  outer.complement ??= { dfa: limited(() => complementOf(outer.nfa)) };
  const { dfa } = outer.complement;
  return dfa && limited(() => isDisjointWith(inner.nfa, dfa, MAX_STATES));
}

function complementOf(nfa: NFA): DFA {
  const dfa = DFA.fromFA(nfa, new DFA.LimitedNodeFactory(MAX_STATES));
  dfa.complement(new DFA.LimitedNodeFactory(MAX_STATES));
  return dfa;
}

/** Whether a language has no texts at all. */
export function isEmpty({ nfa }: Language): boolean {
  return nfa.isEmpty;
}

const PRINTABLE = CharSet.empty(0xffff).union([{ min: 0x20, max: 0x7e }]);
const SHOWN = PRINTABLE.union(MARKS);

/** The shortest text of printable ASCII in both languages; undefined when there is none, or too many states. */
export function commonText(a: Language, b: Language): string | undefined {
  return shortestPath(a.nfa, b.nfa, SHOWN, MAX_STATES)?.slice(1, -1).map(pick).join('');
}

/** A text of a language. */
export function someText(language: Language): string | undefined {
  return commonText(language, { nfa: WHOLE });
}

const LIKED = [...'axAX1 -_./'].map((character) => character.charCodeAt(0));

function pick(set: CharSet): string {
  const code = LIKED.find((liked) => set.has(liked)) ?? set.ranges[0]?.min ?? 0x78;
  return String.fromCharCode(code);
}

function limited<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch {
    // Too many states, or syntax that is not analysed: both mean that nobody can tell here.
    return undefined;
  }
}
