import { MAX_BRACE_WORDS } from './limits.ts';

const MAX_TEXT = 1_000;
const INTEGERS = /^(-?\d{1,6})\.\.(-?\d{1,6})(?:\.\.(-?\d{1,6}))?$/;
const LETTERS = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d{1,6}))?$/;

/** The texts that brace expansion makes of a word's source text, quotes kept; undefined when they are too many. */
export function expandBraces(source: string): readonly string[] | undefined {
  if (source.length > MAX_TEXT) return undefined;
  const done: string[] = [];
  const todo: { head: string; rest: string }[] = [{ head: '', rest: source }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const brace = firstBrace(next.rest);
    if (brace === undefined) {
      done.push(next.head + next.rest);
      if (done.length > MAX_BRACE_WORDS) return undefined;
      continue;
    }
    if (brace.alternatives.length + todo.length > MAX_BRACE_WORDS) return undefined;
    const before = next.rest.slice(0, brace.start);
    const after = next.rest.slice(brace.end);
    for (const alternative of brace.alternatives.toReversed()) {
      todo.push({ head: next.head + before, rest: alternative + after });
    }
  }
  return done;
}

interface Brace {
  readonly start: number;
  readonly end: number;
  readonly alternatives: readonly string[];
}

function firstBrace(text: string): Brace | undefined {
  for (let i = 0; i < text.length; i = afterElement(text, i)) {
    if (text[i] !== '{') continue;
    const found = readBrace(text, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readBrace(text: string, start: number): Brace | undefined {
  const commas: number[] = [];
  let depth = 0;
  for (let i = start; i < text.length; i = afterElement(text, i)) {
    if (text[i] === '{') depth += 1;
    else if (text[i] === ',' && depth === 1) commas.push(i);
    else if (text[i] === '}') {
      depth -= 1;
      if (depth > 0) continue;
      const alternatives =
        commas.length > 0 ? split(text, start, i, commas) : sequence(text.slice(start + 1, i));
      return alternatives === undefined ? undefined : { start, end: i + 1, alternatives };
    }
  }
  return undefined;
}

function split(text: string, start: number, end: number, commas: readonly number[]): readonly string[] {
  const edges = [start, ...commas, end];
  return edges.slice(1).map((edge, i) => text.slice((edges[i] ?? start) + 1, edge));
}

function sequence(body: string): readonly string[] | undefined {
  const integers = INTEGERS.exec(body);
  if (integers !== null) return count(Number(integers[1]), Number(integers[2]), integers[3], String);
  const letters = LETTERS.exec(body);
  if (letters === null) return undefined;
  const code = (text: string | undefined): number => text?.charCodeAt(0) ?? 0;
  return count(code(letters[1]), code(letters[2]), letters[3], (value) => String.fromCharCode(value));
}

function count(from: number, to: number, by: string | undefined, show: (value: number) => string): string[] {
  const step = Math.max(1, Math.abs(Number(by ?? '1')));
  const values: string[] = [];
  const sign = from <= to ? 1 : -1;
  for (let value = from; sign * value <= sign * to; value += sign * step) {
    values.push(show(value));
    // One more than allowed, so that the caller sees that it is too many.
    if (values.length > MAX_BRACE_WORDS) break;
  }
  return values;
}

/** The index after the character, escape or quotation at `i`. */
function afterElement(text: string, i: number): number {
  const char = text[i];
  if (char === '\\') return i + 2;
  if (char === "'") {
    const escapes = text[i - 1] === '$';
    return afterQuote(text, i, "'", escapes);
  }
  return char === '"' ? afterQuote(text, i, '"', true) : i + 1;
}

function afterQuote(text: string, start: number, quote: string, escapes: boolean): number {
  for (let i = start + 1; i < text.length; i += 1) {
    if (escapes && text[i] === '\\') i += 1;
    else if (text[i] === quote) return i + 1;
  }
  return text.length;
}
