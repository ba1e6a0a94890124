import { fold } from '../globs/fold.ts';
import { matchesText, parseFoldedTokens, tokensOverlap } from '../globs/matching.ts';
import { type Sequence, STAR, type Star } from '../globs/sequence.ts';
import { literalOf, parseTokens, type Tokens } from '../globs/tokens.ts';

/** One segment of a path: a name. */
export interface Name {
  readonly kind: 'name';
  readonly text: string;
  readonly folded: string;
}

/** One segment of a glob that has wildcards. */
export interface Wild {
  readonly kind: 'wild';
  readonly source: string;
  readonly tokens: Tokens;
  readonly folded: Tokens;
  /** Stands for no name that starts with a dot, as a shell's wildcards. */
  readonly dotless?: true;
}

export type Segment = Name | Wild;
/** Segments from some directory on; a star is `**`. */
export type Segments = Sequence<Segment>;

export function nameOf(text: string): Name {
  return { kind: 'name', text, folded: fold(text) };
}

const WILD = /[*?[\\]/;

/** Reads a glob's segment without slashes; throws an InputError when it is malformed. */
export function parseSegment(source: string): Segment | Star {
  if (source === '**') return STAR;
  if (!WILD.test(source)) return nameOf(source);
  const tokens = parseTokens(source);
  const literal = literalOf(tokens);
  return literal === undefined
    ? { kind: 'wild', source, tokens, folded: parseFoldedTokens(source) }
    : nameOf(literal);
}

/** Any one segment, whatever its name. */
export const ANY: Wild = { kind: 'wild', source: '*', tokens: [STAR], folded: [STAR] };

/** The segments of a glob as a bound: there `d/**` stands for what is below `d`, and not for `d`. */
export function asBound(segments: Segments): Segments {
  return segments.length > 1 && segments.at(-1) === STAR ? [...segments.slice(0, -1), ANY, STAR] : segments;
}

/** Whether some name is matched by both, in any case. Says yes when it cannot be told. */
export function segmentsMeet(a: Segment, b: Segment): boolean {
  if (passesOver(a, b) || passesOver(b, a)) return false;
  if (a.kind === 'name') return b.kind === 'name' ? a.folded === b.folded : matchesInAnyCase(b, a);
  if (b.kind === 'name') return matchesInAnyCase(a, b);
  // Outside ASCII, folding may change how many characters there are, and so what a "?" stands for.
  return !ASCII.test(a.source) || !ASCII.test(b.source) || tokensOverlap(a.folded, b.folded);
}

function passesOver(wild: Segment, other: Segment): boolean {
  if (wild.kind === 'name' || !wild.dotless) return false;
  return other.kind === 'name' ? other.text.startsWith('.') : other.tokens[0] === '.';
}

const ASCII = /^[\u0000-\u007f]*$/;

function matchesInAnyCase(wild: Wild, { text, folded }: Name): boolean {
  if (matchesText(wild.folded, folded, true) || matchesText(wild.tokens, text)) return true;
  const lower = text.toLowerCase();
  return lower !== folded && matchesText(wild.folded, lower, true);
}

/** Whether everything that `b` stands for is surely matched by `a`, case and all. */
export function segmentHolds(a: Segment, b: Segment): boolean {
  if (a.kind === 'name') return b.kind === 'name' && a.text === b.text;
  if (b.kind === 'name') return matchesText(a.tokens, b.text);
  return a.source === b.source || (a.tokens.length === 1 && a.tokens[0] === STAR);
}
