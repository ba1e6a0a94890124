import { RE2JS } from 're2js';
import { requiredLiterals } from './required-literals.ts';

/** Tests a text against a regular expression, in time linear in the text. */
export type RegexTest = (text: string) => boolean;

/** Compiles RE2 syntax, unanchored. Throws an error whose message says what RE2 does not accept. */
export function compileRegex(source: string): RegexTest {
  const compiled = RE2JS.compile(source);
  const literals = requiredLiterals(source);
  if (literals === undefined) return (text) => compiled.test(text);
  const [first] = literals;
  // Searching a substring is many times faster than any regular expression, and rules most texts out.
  if (literals.length === 1 && first !== undefined) {
    return first === source
      ? (text) => text.includes(first)
      : (text) => text.includes(first) && compiled.test(text);
  }
  return (text) => literals.some((literal) => text.includes(literal)) && compiled.test(text);
}
