/** A stretch of a text that is a secret, or a part of one: never with white space, nor with what a shell acts on. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value is one word: up to white space, a quote, or what ends a shell's word. */
const WORD = /[^\s'"`;&|<>()]+/g;
const FROM_HERE = new RegExp(WORD.source, 'y');
/** Runs between the characters that a shell would still act on inside a word; those stay to be seen. */
const RUN = /[^$*?[\]{}\\!,]+/g;

/**
 * What is secret of the word that starts here. Nothing where it starts with a variable, which names a secret but is
 * none; between single quotes a dollar is a dollar.
 */
export function wordSpans(text: string, start: number, limit = text.length): readonly Span[] {
  const end = wordEnd(text, start, limit);
  if (end <= start) return [];
  if (text[start] === '$' && text[start - 1] !== "'") return [];
  const spans: Span[] = [];
  for (const { 0: run, index } of text.slice(start, end).matchAll(RUN)) {
    spans.push({ start: start + index, end: start + index + run.length });
  }
  return spans;
}

/** The same of every word of a text that is a secret as a whole. */
export function everyWord(text: string): readonly Span[] {
  return [...text.matchAll(WORD)].flatMap(({ index }) => wordSpans(text, index));
}

/** Where the word that starts here ends; `start` itself when there is none. */
export function wordEnd(text: string, start: number, limit = text.length): number {
  FROM_HERE.lastIndex = start;
  return Math.min(limit, start + (FROM_HERE.exec(text)?.[0].length ?? 0));
}

/** In order, and those that overlap made one. */
export function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (span.end <= span.start) continue;
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}
