import { type Span, wordSpans } from './span.ts';

const AUTHORITY = /[^/?#\s'"`;&|<>()]*/y;

/** Passwords in addresses: `scheme://user:password@host`. */
export function urlPasswords(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('://'); at !== -1; ) {
    const start = at + 3;
    AUTHORITY.lastIndex = start;
    const end = start + (AUTHORITY.exec(text)?.[0].length ?? 0);
    const found = text.slice(start, end);
    const colon = found.indexOf(':');
    const host = found.lastIndexOf('@');
    const password = colon !== -1 && colon < host ? wordSpans(text, start + colon + 1, start + host) : [];
    for (const span of password) spans.push(span);
    // The colon that ends it may start the next one.
    at = text.indexOf('://', end - 1);
  }
  return spans;
}

/** `curl -u user:password`. */
const CURL = /\b(?:curl|wget|http|https)\s/;
const USER = /(?<=\s)(?:-u|--user|--proxy-user)[ \t=]{0,4}['"]?[^\s:'"]{0,100}:(?!\/\/)/g;

export function userPasswords(text: string): readonly Span[] {
  if (!CURL.test(text)) return [];
  return [...text.matchAll(USER)].flatMap(({ 0: found, index }) => wordSpans(text, index + found.length));
}
