import { matchesText } from '../globs/matching.ts';
import { STAR, type Star } from '../globs/sequence.ts';
import { InputError } from '../problem.ts';
import { resolveAliases } from './aliases.ts';
import { HOMES } from './compile.ts';
import { type KnownFact, MAX_NAME, MAX_PATH, type Place } from './fact.ts';
import { ANY, nameOf, parseSegment, type Segment, type Segments } from './segment.ts';

/** A fact's path as globs see it: every place that it may be, segment by segment from the file system's root. */
export interface View {
  readonly places: readonly Segments[];
  /** Below which home it is; undefined for an absolute path. */
  readonly home: { readonly any: boolean; readonly rest: Segments } | undefined;
  /** It may be elsewhere, too. */
  readonly open: boolean;
}

/** Undefined when it cannot be told what the path is. */
export function viewOf(fact: KnownFact, place: Place): View | undefined {
  const texts = segmentsOf(fact.path);
  if (texts === undefined) return undefined;
  // A backslash is a separator for some systems; in a pattern it quotes what follows.
  if (fact.kind !== 'pattern' && fact.path.includes('\\')) return undefined;
  if (fact.path.startsWith('~')) return homeView(texts, fact);
  const resolved = resolveAliases(texts, place);
  if (resolved === undefined) return undefined;
  const segments =
    fact.kind === 'pattern'
      ? readPattern(resolved.segments, fact.dots)
      : { items: names(resolved.segments), open: false };
  if (segments === undefined) return undefined;
  return { places: [segments.items], home: undefined, open: resolved.open || segments.open };
}

/** The segments of an absolute path or one below a home; undefined when the text is neither, or too long for one. */
function segmentsOf(path: string): readonly string[] | undefined {
  if (!/^[/~]/.test(path) || path.length > MAX_PATH || path.includes('\0')) return undefined;
  const texts = path.split('/').filter((text) => text !== '' && text !== '.');
  return texts.some((text) => text === '..' || text.length > MAX_NAME) ? undefined : texts;
}

/** The repository's root, as paths are seen. */
export function viewRoot(place: Place): Segments {
  const texts = segmentsOf(place.root);
  const resolved = texts === undefined ? undefined : resolveAliases(texts, place);
  if (resolved === undefined)
    throw new InputError(`root ${JSON.stringify(place.root)} must be an absolute path`);
  return names(resolved.segments);
}

function homeView(texts: readonly string[], fact: KnownFact): View | undefined {
  const user = (texts[0] ?? '').slice(1);
  const below = texts.slice(1);
  const rest = fact.kind === 'pattern' ? readPattern(below, fact.dots) : { items: names(below), open: false };
  if (rest === undefined || /^[-+\d]/.test(user)) return undefined;
  const places = homesOf(user).map((home) => [...home, ...rest.items]);
  return {
    places,
    home: { any: user === '', rest: rest.items },
    // Where the home of `~daemon` is, only the machine knows.
    open: rest.open || !['', 'root'].includes(user),
  };
}

function homesOf(user: string): readonly Segments[] {
  if (user === '') return HOMES;
  if (user === 'root') return [[nameOf('root')], [nameOf('var'), nameOf('root')]];
  return [
    [nameOf('home'), nameOf(user)],
    [nameOf('Users'), nameOf(user)],
  ];
}

function names(texts: readonly string[]): Segments {
  return texts.map(nameOf);
}

/** A shell's glob; open when it may match `.` or `..`, as `.*` does in some shells. */
function readPattern(texts: readonly string[], dots = false): { items: Segments; open: boolean } | undefined {
  const items = texts.map((text) => (dots ? patternSegment(text) : dotless(patternSegment(text))));
  if (items.some((item) => isName(item, '..'))) return undefined;
  return { items: items.filter((item) => !isName(item, '.')), open: items.some(mayClimb) };
}

/** A wildcard at the start of a name. */
function dotless(item: Segment | Star): Segment | Star {
  return item !== STAR && item !== ANY && item.kind === 'wild' && /^[*?]/.test(item.source)
    ? { ...item, dotless: true }
    : item;
}

function patternSegment(text: string): Segment | Star {
  // An extended glob, or one that this reading does not understand: some name.
  if (text.includes('(')) return ANY;
  try {
    return parseSegment(text);
  } catch (error) {
    if (error instanceof InputError) return ANY;
    throw error;
  }
}

function isName(item: Segment | Star, text: string): boolean {
  return item !== STAR && item.kind === 'name' && item.text === text;
}

function mayClimb(item: Segment | Star): boolean {
  if (item === STAR || item.kind === 'name' || item.tokens[0] !== '.') return false;
  return matchesText(item.tokens, '..') || matchesText(item.tokens, '.');
}
