/** A word of a line and the column where it starts, from 1. */
export interface Word {
  readonly text: string;
  readonly column: number;
}

/** A line that says something: its pattern as written (escapes included) and the words after it. */
export interface Line {
  readonly pattern: Word;
  readonly words: readonly Word[];
  /** The column of a `#` that ended the pattern with no space before it. */
  readonly cut?: number;
}

/** Takes a line apart; undefined when it is blank or only a comment. */
export function readLine(text: string): Line | undefined {
  const start = skipBlanks(text, 0);
  if (start === text.length || text.charAt(start) === '#') return undefined;
  const end = patternEnd(text, start);
  const pattern = { text: text.slice(start, end), column: start + 1 };
  if (text.charAt(end) === '#') return { pattern, words: [], cut: end + 1 };
  return { pattern, words: readWords(text, end) };
}

/** The index after the pattern: an escaped character never ends it. */
function patternEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBlank(text, at) && text.charAt(at) !== '#') {
    at += text.charAt(at) === '\\' ? 2 : 1;
  }
  return Math.min(at, text.length);
}

function readWords(text: string, start: number): Word[] {
  const comment = text.indexOf('#', start);
  const end = comment === -1 ? text.length : comment;
  const words: Word[] = [];
  let at = start;
  for (;;) {
    at = skipBlanks(text, at);
    if (at >= end) return words;
    const from = at;
    while (at < end && !isBlank(text, at)) at++;
    words.push({ text: text.slice(from, at), column: from + 1 });
  }
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && isBlank(text, at)) at++;
  return at;
}

/** Only spaces and tabs: a no-break space is part of a word, and makes an owner malformed. */
function isBlank(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === ' ' || char === '\t';
}
