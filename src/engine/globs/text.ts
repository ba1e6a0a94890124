import { expandBraces } from './braces.ts';
import { fold } from './fold.ts';
import { matchesText, parseFoldedTokens } from './matching.ts';
import { literalOf, parseTokens } from './tokens.ts';

/** A glob on plain text, in which `*` crosses everything. */
export interface TextGlob {
  readonly source: string;
  test(text: string): boolean;
}

/** Globs that stand for themselves, and that nothing is wrong with: nearly all, and reading them takes its time. */
const PLAIN = /^[^*?[\\{}\0]{1,1000}$/;

/** Compiles a glob on anything but paths and tools; throws an InputError when it is malformed. */
export function compileTextGlob(glob: string, { nocase = false } = {}): TextGlob {
  if (!nocase && PLAIN.test(glob)) return { source: glob, test: (text) => text === glob };
  const alternatives = expandBraces(glob).map((alternative) => compile(alternative, nocase));
  return {
    source: glob,
    test(text) {
      const seen = nocase ? fold(text) : text;
      return alternatives.some((matches) => matches(seen));
    },
  };
}

/** Compiles globs into a test whether any of them matches. */
export function compileTextGlobs(globs: readonly string[]): (text: string) => boolean {
  const compiled = globs.map((glob) => compileTextGlob(glob));
  return (text) => compiled.some((glob) => glob.test(text));
}

function compile(glob: string, nocase: boolean): (text: string) => boolean {
  const tokens = nocase ? parseFoldedTokens(glob) : parseTokens(glob);
  const literal = literalOf(tokens);
  if (literal === undefined) return (text) => matchesText(tokens, text, nocase);
  return (text) => text === literal;
}
