import {
  ANY,
  compileSegment,
  DEPTH,
  isOne,
  matchesSegment,
  needleOf,
  ONE,
  type Segment,
  STAR,
  type Unit,
} from './segment.ts';

/** A pattern, compiled: what a whole path must look like, segment by segment. */
export interface Pattern {
  readonly segments: readonly Segment[];
  /** A path with fewer segments cannot match. */
  readonly least: number;
  /** Nor can one without this text. */
  readonly needle: string;
}

/** Why a pattern is none, and where in its text (from 0). */
export interface PatternError {
  readonly error: string;
  readonly at: number;
}

export function compilePattern(text: string): Pattern | PatternError {
  const scanned = scan(text);
  if ('error' in scanned) return scanned;
  const segments = anchor(scanned.map(compileSegment), text);
  const needles = segments.map(needleOf);
  return {
    segments,
    least: segments.filter((segment) => segment !== DEPTH).length,
    needle: needles.reduce((longest, needle) => (needle.length > longest.length ? needle : longest), ''),
  };
}

/** Whether the pattern matches a path, given whole and as its segments. Only the last `**` is ever tried again. */
export function matchesPattern(
  { segments, least, needle }: Pattern,
  whole: string,
  path: readonly string[],
): boolean {
  if (path.length < least || !whole.includes(needle)) return false;
  let segment = 0;
  let at = 0;
  let depth = -1;
  let resume = 0;
  while (at < path.length) {
    const wanted = segments[segment];
    if (wanted === DEPTH) {
      depth = segment++;
      resume = at;
    } else if (wanted !== undefined && matchesSegment(wanted, path[at] ?? '')) {
      segment++;
      at++;
    } else if (depth === -1) {
      return false;
    } else if (depth === segments.length - 1) {
      return true;
    } else {
      at = ++resume;
      segment = depth + 1;
    }
  }
  while (segments[segment] === DEPTH) segment++;
  return segment === segments.length;
}

/** The pattern's segments, as units; a slash at either end leaves an empty one. */
function scan(text: string): Unit[][] | PatternError {
  let current: Unit[] = [];
  const all = [current];
  let stars = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    stars = char === '*' ? stars + 1 : 0;
    if (stars === 3) return { error: '"***" is not a wildcard', at: at - 2 };
    if (char === '[' || char === ']')
      return { error: `"${char}" must be escaped: there are no character ranges`, at };
    if (char === '/') {
      current = [];
      all.push(current);
      continue;
    }
    if (char === '\\') {
      const escaped = escapedAt(text, at + 1);
      if (typeof escaped !== 'number') return escaped;
      current.push(escaped);
      at += escaped > 0xffff ? 2 : 1;
      continue;
    }
    const unit = unitAt(text, at);
    current.push(unit);
    if (unit > 0xffff) at++;
  }
  return all;
}

function unitAt(text: string, at: number): Unit {
  const char = text.charAt(at);
  if (char === '*') return STAR;
  if (char === '?') return ANY;
  return text.codePointAt(at) ?? 0;
}

function escapedAt(text: string, at: number): number | PatternError {
  const code = text.codePointAt(at);
  if (code === undefined) return { error: '"\\" escapes nothing', at: at - 1 };
  if (text.charAt(at) === '/') return { error: '"/" cannot be escaped', at: at - 1 };
  return code;
}

/** Turns what slashes at the ends of a pattern mean into segments, so that a match is always of a whole path. */
function anchor(written: readonly Segment[], text: string): Segment[] {
  if (text === '/') return [compileSegment([])];
  const rooted = text.startsWith('/');
  const below = text.endsWith('/');
  const inner = written.slice(rooted ? 1 : 0, below ? -1 : undefined);
  const segments = rooted || inner.length > 1 ? inner : [DEPTH, ...inner];
  const last = segments.at(-1);
  // A last `**` stands for at least one segment: `x/**` does not match x itself.
  if (last === DEPTH) segments.push(ONE);
  if (below) segments.push(DEPTH, ONE);
  else if (last !== undefined && last !== DEPTH && !isOne(last)) segments.push(DEPTH);
  return segments;
}
