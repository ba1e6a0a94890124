import { InputError } from '../problem.ts';
import { type CharacterClass, parseClass } from './class.ts';
import { STAR, type Star } from './sequence.ts';

/** One character of a glob: itself, `?` (any one), or a class. */
export type Token = string | typeof ANY_CHARACTER | CharacterClass;
export const ANY_CHARACTER: unique symbol = Symbol('any character');
export type Tokens = readonly (Token | Star)[];

/** Reads a glob without braces: `*`, `?`, `[a-z]`, `[!a]`, and `\` before what stands for itself. */
export function parseTokens(glob: string): Tokens {
  const tokens: (Token | Star)[] = [];
  let at = 0;
  while (at < glob.length) {
    const character = characterAt(glob, at);
    if (character === '[') {
      const { token, end } = parseClass(glob, at);
      tokens.push(token);
      at = end;
      continue;
    }
    if (character === '\\') {
      const escaped = characterAt(glob, at + 1);
      if (escaped === '')
        throw new InputError(`glob "${glob}" ends in a lone "\\": write "\\\\" for a backslash`);
      tokens.push(escaped);
      at += 1 + escaped.length;
      continue;
    }
    if (character === '*') {
      if (tokens.at(-1) !== STAR) tokens.push(STAR);
    } else {
      tokens.push(character === '?' ? ANY_CHARACTER : character);
    }
    at += character.length;
  }
  return tokens;
}

/** The only text that these tokens match; undefined when there are wildcards. */
export function literalOf(tokens: Tokens): string | undefined {
  return tokens.every((token) => typeof token === 'string') ? tokens.join('') : undefined;
}

/** The character at an index, both halves of a surrogate pair together; empty at the end. */
export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}
