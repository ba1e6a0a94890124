import type { Paint } from '../../../src/cli/paint.ts';

export const plain: Paint = (_style, text) => text;

/** The text whose glyphs these lines show, read back as a careful person would. */
export function readBack(lines: readonly string[], gutter: string): string {
  const shown = lines.filter((line) => line.startsWith(gutter)).map((line) => line.slice(gutter.length));
  return shown
    .join('')
    .replace(/\\(?:\\|n|t|u\{([0-9a-f]+)\}|u([0-9a-f]{4}))/g, (whole, long?: string, short?: string) => {
      if (long !== undefined) return String.fromCodePoint(Number.parseInt(long, 16));
      if (short !== undefined) return String.fromCharCode(Number.parseInt(short, 16));
      return { '\\\\': '\\', '\\n': '\n', '\\t': '\t' }[whole] ?? whole;
    });
}

/** How many columns a line takes at least, as terminals count: wide letters two, marks none. */
export function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (/\p{M}/u.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
