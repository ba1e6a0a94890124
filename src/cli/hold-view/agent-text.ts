import { createHash } from 'node:crypto';
import { count } from '../../engine/count.ts';
import { loneSurrogate } from '../../engine/json/text.ts';
import type { Paint } from '../paint.ts';
import { type Glyph, spell } from './spelling.ts';

/** Longer texts are shown without their middle, so that nothing is scrolled off the screen by what follows it. */
const MAX_LINES = 240;
const HEAD_LINES = 160;
const TAIL_LINES = 60;
/** A line of text is never narrower. */
const NARROWEST = 20;
const MAX_WORDS = 6;

/** How a text is set. */
export interface Setting {
  readonly paint: Paint;
  /** Of the screen. */
  readonly width: number;
  /** What each line begins with: by it nobody can take a line of an agent's text for one of ours. */
  readonly gutter: string;
  /** Where the text can be seen whole. */
  readonly whole: string;
}

/** Columns that a gutter leaves on a screen. */
export function room(width: number, gutter: string): number {
  return Math.max(NARROWEST, width - [...gutter].length);
}

/**
 * A text of an agent or a file: spelled out, wrapped without a loss, and each line behind the gutter. A line break is
 * shown as `\n`; where a line ends without one, the text goes on. What is left out, and letters beyond ASCII, which may
 * look like others, are told of below.
 */
export function setText(text: string, setting: Setting): string[] {
  const { paint, gutter, whole } = setting;
  const lines = wrap(spell(text), room(setting.width, gutter));
  const set = (some: readonly Line[]) => some.map(({ shown }) => `${paint('dim', gutter)}${shown}`);
  const notes = foreignWords(text).map((note) => `${noteGutter(gutter)}${paint('yellow', note)}`);
  if (lines.length <= MAX_LINES) return [...set(lines), ...notes];
  const left = lines.slice(HEAD_LINES, -TAIL_LINES);
  const note = omission(text, sumBytes(left), whole).map(
    (part) => `${noteGutter(gutter)}${paint('yellow', part)}`,
  );
  return [...set(lines.slice(0, HEAD_LINES)), ...note, ...set(lines.slice(-TAIL_LINES)), ...notes];
}

/** One line of a text that has to be short, like a cell of a table: cut where it is too long, and marked there. */
export function setShort(text: string, width: number): string {
  let [shown, taken, fitting] = ['', 0, ''];
  for (const glyph of spell(text)) {
    shown += glyph.shown;
    taken += glyph.width;
    if (taken > width) return `${fitting}…`;
    if (taken < width) fitting = shown;
  }
  return shown;
}

interface Line {
  readonly shown: string;
  readonly bytes: number;
}

/**
 * Glyphs in lines that are no wider than this. No line ends with a space, which nobody would see there: it begins the
 * next line, so that two words never look like one that was broken.
 */
export function wrap(glyphs: Iterable<Glyph>, width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Glyph[] = [];
  let taken = 0;
  const end = (spaces: number): void => {
    const next = line.splice(line.length - spaces);
    lines.push({ shown: line.map(({ shown }) => shown).join(''), bytes: bytesOf(line) });
    line = next;
    taken = spaces;
  };
  for (const glyph of glyphs) {
    while (taken > 0 && taken + glyph.width > width) end(spacesAtEnd(line));
    line.push(glyph);
    taken += glyph.width;
    if (glyph.endsLine) end(0);
  }
  if (taken > 0 || lines.length === 0) end(0);
  return lines;
}

/** How many spaces a line ends with; none where there is nothing else in it. */
function spacesAtEnd(line: readonly Glyph[]): number {
  const last = line.findLastIndex(({ shown }) => shown !== ' ');
  return last < 0 ? 0 : line.length - 1 - last;
}

function bytesOf(line: readonly Glyph[]): number {
  return line.reduce((sum, { bytes }) => sum + bytes, 0);
}

function sumBytes(lines: readonly Line[]): number {
  return lines.reduce((sum, { bytes }) => sum + bytes, 0);
}

function omission(text: string, bytes: number, whole: string): string[] {
  const size = Buffer.byteLength(text).toLocaleString('en-US');
  // A text with half a surrogate pair has no bytes of its own.
  const digest =
    loneSurrogate(text) === -1 ? [`sha256:${createHash('sha256').update(text).digest('hex')}`] : [];
  return [`${bytes.toLocaleString('en-US')} of ${size} bytes are left out here`, whole, ...digest];
}

/** A gutter of the same width for what we say of a text. */
function noteGutter(gutter: string): string {
  return `${' '.repeat([...gutter].length - 2)}! `;
}

/** The words with letters beyond ASCII, and which these are: an а may be no a. */
function foreignWords(text: string): string[] {
  if (!/\P{ASCII}/u.test(text)) return [];
  const words = new Set(text.split(/[\p{C}\p{Z}]+/u).filter((word) => /\P{ASCII}/u.test(word)));
  const notes = [...words].slice(0, MAX_WORDS).map((word) => {
    const letters = [...new Set(word.match(/\P{ASCII}/gu) ?? [])].slice(0, 3);
    const codes = letters.map(
      (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    return `not ASCII: ${setShort(word, 16)} (${codes.join(' ')})`;
  });
  const more = words.size - notes.length;
  return more > 0 ? [...notes, `not ASCII: ${count(more, 'more word')}`] : notes;
}
