import { expandBraces } from '../../globs/braces.ts';
import { contains, overlaps, type Sequence, STAR } from '../../globs/sequence.ts';
import { ANY_CHARACTER, parseTokens, type Token, type Tokens } from '../../globs/tokens.ts';

const WILD = /[*?[{\\]/;

/** Whether everything that one text glob matches surely is matched by another. */
export function textGlobContains(outer: string, inner: string, nocase = false): boolean {
  if (outer === inner || outer === '*') return true;
  if (!WILD.test(outer)) return nocase && outer.toLowerCase() === inner.toLowerCase();
  const fold = (text: string): string => (nocase ? text.toLowerCase() : text);
  const outers = tokensOf(fold(outer));
  return tokensOf(fold(inner)).every((tokens) => outers.some((around) => tokensContain(around, tokens)));
}

function tokensOf(glob: string): Tokens[] {
  try {
    return expandBraces(glob).map(parseTokens);
  } catch {
    return [];
  }
}

function tokensContain(outer: Tokens, inner: Tokens): boolean {
  return contains(outer, inner, { meets: tokenHolds, absorbs: () => true });
}

function tokenHolds(outer: Token, inner: Token): boolean {
  if (outer === ANY_CHARACTER) return true;
  if (typeof inner !== 'string') return false;
  return typeof outer === 'string' ? outer === inner : outer.has(inner);
}

type Segment = Tokens | '**';

/** Each glob is compared with many others. */
const segments = new Map<string, Sequence<Segment>>();
const MOST_KEPT = 50_000;

/** Tool globs, segment by segment: `**` is one or more of them. */
function toolSegments(glob: string): Sequence<Segment> {
  const known = segments.get(glob);
  if (known !== undefined) return known;
  if (segments.size >= MOST_KEPT) segments.clear();
  const parts = glob.split('.');
  const read = parts.flatMap(
    (part): Sequence<Segment> => (part === '**' ? ['**', STAR] : [parseTokens(part)]),
  );
  segments.set(glob, read);
  return read;
}

/** Whether every tool that one tool glob names is named by another. */
export function toolGlobContains(outer: string, inner: string): boolean {
  if (outer === inner || outer === '**') return true;
  return contains(toolSegments(outer), toolSegments(inner), {
    meets: (a, b) => a === '**' || (b !== '**' && tokensContain(a, b)),
    absorbs: () => true,
  });
}

/** Whether two tool globs name a tool in common. */
export function toolGlobsOverlap(a: string, b: string): boolean {
  if (a === b) return true;
  return overlaps(toolSegments(a), toolSegments(b), (left, right) => {
    if (left === '**' || right === '**') return true;
    return overlaps(left, right, (x, y) => typeof x !== 'string' || typeof y !== 'string' || x === y);
  });
}

/** Whether everything that one path glob matches surely is matched by another; no when it takes more than the names. */
export function pathGlobContains(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  const outers = alternativesOf(outer);
  return alternativesOf(inner).every((one) => outers.some((around) => pathContains(around, one)));
}

function alternativesOf(glob: string): readonly string[] {
  try {
    return expandBraces(glob);
  } catch {
    return [];
  }
}

function pathContains(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  if (outer === '**') return !/^[/~]/.test(inner);
  const root = outer.endsWith('/**') ? outer.slice(0, -2) : undefined;
  if (root === undefined || inner.includes('\\')) return false;
  if (root === '**/') return inner.startsWith('**/') && inner.endsWith('/**');
  return !/[*?[\]\\]/.test(root) && inner.startsWith(root);
}
