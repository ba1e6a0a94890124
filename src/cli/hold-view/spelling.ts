/** One thing on the screen: a character with its marks, or how something that a screen does not show is spelled. */
export interface Glyph {
  readonly shown: string;
  /** Columns that it takes at most. */
  readonly width: number;
  /** Of what it stands for, in UTF-8. */
  readonly bytes: number;
  readonly endsLine: boolean;
}

/**
 * What a terminal acts on, does not show, or shows elsewhere than where it stands: controls, format and private
 * characters, spaces but the usual one, fillers, and letters that are written from right to left, which take the words
 * around them along.
 */
const SPELLED =
  /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const MARK = /^\p{M}$/u;
const LETTER = /^[\p{L}\p{N}]$/u;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t' };
/** More marks on one letter reach into the lines around it. */
const MAX_MARKS = 2;

/**
 * A text as glyphs from which it can be told what it is: unlike on a screen no two texts look the same that differ in
 * what is not seen. Escapes are those of JavaScript, and a backslash that would look like one is doubled. What will stand
 * in quotes has its own spelled out.
 */
export function* spell(text: string, quoted = false): Generator<Glyph> {
  let next = glyphAt(text, 0, quoted);
  for (let at = 0; next !== undefined; ) {
    const [glyph, end]: readonly [Glyph, number] = next;
    at = end;
    next = glyphAt(text, at, quoted);
    const misleads = glyph.shown === '\\' && next !== undefined && /^[\\unt]/.test(next[0].shown);
    yield misleads ? { ...glyph, shown: '\\\\', width: 2 } : glyph;
  }
}

function glyphAt(text: string, at: number, quoted: boolean): readonly [Glyph, number] | undefined {
  const code = text.codePointAt(at);
  if (code === undefined) return undefined;
  const end = at + (code > 0xffff ? 2 : 1);
  const character = text.slice(at, end);
  if (isSpelled(text, character, code, end) || (quoted && character === '"'))
    return [spelled(character, code), end];
  if (code < 0x7f && !(text.charCodeAt(end) > 0x7f)) {
    return [{ shown: character, width: 1, bytes: 1, endsLine: false }, end];
  }
  // Some letters take two columns, and terminals do not agree on which: a line may be too short, but never too long.
  const marksEnd = LETTER.test(character) ? endOfMarks(text, end) : end;
  const shown = text.slice(at, marksEnd);
  const width = (code < 0x7f ? 1 : 2) + (marksEnd - end);
  return [{ shown, width, bytes: Buffer.byteLength(shown), endsLine: false }, marksEnd];
}

function isSpelled(text: string, character: string, code: number, end: number): boolean {
  // At an end of a line a space cannot be seen.
  if (character === ' ') return end === text.length || text[end] === '\n';
  if (code < 0x7f) return code < 0x20;
  return SPELLED.test(character) || MARK.test(character);
}

function spelled(character: string, code: number): Glyph {
  const hex = code.toString(16);
  const shown = SHORT[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
  return {
    shown,
    width: shown.length,
    bytes: Buffer.byteLength(character),
    endsLine: character === '\n',
  };
}

function endOfMarks(text: string, from: number): number {
  let end = from;
  for (let marks = 0; marks < MAX_MARKS; marks += 1) {
    const code = text.codePointAt(end);
    if (code === undefined) break;
    const character = String.fromCodePoint(code);
    if (!MARK.test(character) || SPELLED.test(character)) break;
    end += character.length;
  }
  return end;
}
