import { expandBraces } from './braces.ts';
import { fold } from './fold.ts';
import { matchesText, parseFoldedTokens } from './matching.ts';
import { literalOf, parseTokens } from './tokens.ts';

/** A glob on plain text, in which `*` crosses everything. */
export interface TextGlob {
  readonly source: string;
  test(text: string): boolean;
}

/** Compiles a glob on anything but paths and tools; throws an InputError when it is malformed. */
export function compileTextGlob(glob: string, { nocase = false } = {}): TextGlob {
  const alternatives = expandBraces(glob).map((alternative) => compile(alternative, nocase));
  return {
    source: glob,
    test(text) {
      const seen = nocase ? fold(text) : text;
      return alternatives.some((matches) => matches(seen));
    },
  };
}

function compile(glob: string, nocase: boolean): (text: string) => boolean {
  const tokens = nocase ? parseFoldedTokens(glob) : parseTokens(glob);
  const literal = literalOf(tokens);
  if (literal === undefined) return (text) => matchesText(tokens, text, nocase);
  return (text) => text === literal;
}
