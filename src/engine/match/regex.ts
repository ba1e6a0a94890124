import { RE2JS } from 're2js';
import type { RegexTest } from './engines.ts';

const LITERAL = /^[^\\.[\](){}*+?^$|]+$/;

/** Compiles RE2 syntax, unanchored. Throws an error whose message says what RE2 does not accept. */
export function compileRegex(source: string): RegexTest {
  // Most deny rules look for a plain word, for which a substring search is the same and much faster.
  if (LITERAL.test(source)) return (text) => text.includes(source);
  const compiled = RE2JS.compile(source);
  return (text) => compiled.test(text);
}
