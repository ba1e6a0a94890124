/** What one segment of a pattern matches. `depth` is `**`: zero or more whole segments of a path. */
export type Segment =
  | { readonly kind: 'depth' }
  | { readonly kind: 'literal'; readonly text: string }
  | GlobSegment;

interface GlobSegment {
  readonly kind: 'glob';
  readonly units: readonly Unit[];
  /** The literal text before the first and after the last wildcard: most paths fail on these two. */
  readonly prefix: string;
  readonly suffix: string;
  readonly needle: string;
  /** One `*` and literal text around it, so that prefix, suffix and length say everything. */
  readonly simple: boolean;
}

/** A code point, or one of the two wildcards. */
export type Unit = number;
export const STAR: Unit = -1;
export const ANY: Unit = -2;

/** `**`, zero or more whole segments. */
export const DEPTH: Segment = { kind: 'depth' };
/** `*`, exactly one segment. */
export const ONE: Segment = compileSegment([STAR]);

/** Whether a segment is exactly `*`. */
export function isOne(segment: Segment): boolean {
  return segment.kind === 'glob' && segment.units.length === 1 && segment.units[0] === STAR;
}

export function compileSegment(units: readonly Unit[]): Segment {
  if (units.length === 2 && units.every((unit) => unit === STAR)) return DEPTH;
  const first = units.findIndex(isWildcard);
  if (first === -1) return { kind: 'literal', text: textOf(units) };
  const last = units.findLastIndex(isWildcard);
  return {
    kind: 'glob',
    units,
    prefix: textOf(units.slice(0, first)),
    suffix: textOf(units.slice(last + 1)),
    needle: longestRun(units),
    simple: first === last && units[first] === STAR,
  };
}

/** Whether one segment of a path matches; `depth` matches any. */
export function matchesSegment(segment: Segment, text: string): boolean {
  if (segment.kind === 'literal') return segment.text === text;
  if (segment.kind === 'depth') return true;
  const { prefix, suffix, simple, units } = segment;
  if (!text.endsWith(suffix) || !text.startsWith(prefix)) return false;
  if (text.length < prefix.length + suffix.length) return false;
  return simple || matchesUnits(units, text);
}

/** Only the last `*` is ever tried again, so that no pattern takes more than length × length steps. */
function matchesUnits(units: readonly Unit[], text: string): boolean {
  let unit = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = units[unit];
    if (wanted === STAR) {
      star = unit++;
      resume = at;
    } else if (wanted === ANY || wanted === text.codePointAt(at)) {
      unit++;
      at += widthAt(text, at);
    } else if (star === -1) {
      return false;
    } else {
      resume += widthAt(text, resume);
      at = resume;
      unit = star + 1;
    }
  }
  while (units[unit] === STAR) unit++;
  return unit === units.length;
}

/** The longest text that whatever matches must contain. */
export function needleOf(segment: Segment): string {
  if (segment.kind === 'literal') return segment.text;
  return segment.kind === 'glob' ? segment.needle : '';
}

function longestRun(units: readonly Unit[]): string {
  let longest: readonly Unit[] = [];
  let from = 0;
  for (let at = 0; at <= units.length; at++) {
    if (!isWildcard(units[at] ?? STAR)) continue;
    if (at - from > longest.length) longest = units.slice(from, at);
    from = at + 1;
  }
  return textOf(longest);
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isWildcard(unit: Unit): boolean {
  return unit < 0;
}

function textOf(units: readonly Unit[]): string {
  let text = '';
  for (const unit of units) text += String.fromCodePoint(unit);
  return text;
}
