import { fold } from './fold.ts';
import { overlaps, STAR } from './sequence.ts';
import { ANY_CHARACTER, characterAt, parseTokens, type Token, type Tokens } from './tokens.ts';

/** The tokens of a glob for texts that are folded too. */
export function parseFoldedTokens(glob: string): Tokens {
  return parseTokens(glob.normalize('NFC')).map((token) => (typeof token === 'string' ? fold(token) : token));
}

/**
 * Whether tokens match a whole text, which is folded for folded tokens. Only the last star is ever widened: that finds
 * a match if there is one, and costs at most the length of the text times that of the glob.
 */
export function matchesText(tokens: Tokens, text: string, folded = false): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let widened = 0;
  while (at < text.length) {
    const current = tokens[token];
    if (current === STAR) {
      star = token++;
      widened = at;
      continue;
    }
    const length = current === undefined ? -1 : lengthOfMatch(current, text, at, folded);
    if (length >= 0) {
      token++;
      at += length;
    } else if (star >= 0) {
      widened += characterLength(text, widened);
      at = widened;
      token = star + 1;
    } else {
      return false;
    }
  }
  while (tokens[token] === STAR || tokens[token] === '') token++;
  return token === tokens.length;
}

/** How much of the text at an index a token takes; -1 when it does not match. */
function lengthOfMatch(token: Token, text: string, at: number, folded: boolean): number {
  if (typeof token === 'string') return text.startsWith(token, at) ? token.length : -1;
  if (token === ANY_CHARACTER) return characterLength(text, at);
  const character = characterAt(text, at);
  const matches = folded ? token.hasFolded(character) : token.has(character);
  return matches ? character.length : -1;
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * Whether some text is matched by both lists of folded tokens; may say yes where classes alone rule it out, never no
 * where there is one.
 */
export function tokensOverlap(a: Tokens, b: Tokens): boolean {
  return overlaps(a, b, tokensMeet);
}

function tokensMeet(a: Token, b: Token): boolean {
  if (typeof a === 'string') return meetsCharacter(b, a);
  return typeof b === 'string' ? meetsCharacter(a, b) : true;
}

function meetsCharacter(token: Token, character: string): boolean {
  if (typeof token === 'string') return token === character;
  return token === ANY_CHARACTER || token.hasFolded(character);
}
