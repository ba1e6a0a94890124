import type { Span } from './span.ts';

const SCHEME = /(?<![A-Za-z0-9])(bearer|basic)[ \t]{1,4}/gi;
const VALUE = /[\w.~+/=-]+/y;

/** What follows `Bearer` and `Basic`, where it is no word of a sentence. */
export function credentials(text: string): readonly Span[] {
  const spans: Span[] = [];
  const scheme = new RegExp(SCHEME);
  for (let found = scheme.exec(text); found !== null; found = scheme.exec(text)) {
    const start = found.index + found[0].length;
    VALUE.lastIndex = start;
    const value = VALUE.exec(text)?.[0] ?? '';
    const isSecret = found[1]?.toLowerCase() === 'basic' ? isUserPassword(value) : isToken(value);
    if (isSecret) spans.push({ start, end: start + value.length });
    scheme.lastIndex = start + value.length;
  }
  return spans;
}

/** `example.com/x`: after an option, that is where a command goes to. */
const HOST = /^[\w.-]{1,255}\.[a-z]{2,24}(?:[/=]|$)/i;

function isToken(value: string): boolean {
  if (HOST.test(value)) return false;
  return value.length >= 20 || (value.length >= 6 && /\d/.test(value));
}

function isUserPassword(value: string): boolean {
  return (
    value.length >= 4 && /^[\x20-\x7e]*:[\x20-\x7e]*$/.test(Buffer.from(value, 'base64').toString('latin1'))
  );
}
