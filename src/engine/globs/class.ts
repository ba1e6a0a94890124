import { InputError } from '../problem.ts';
import { fold } from './fold.ts';

/** `[a-z]`, `[!a]`, `[[:alpha:]]`: one character out of a set. */
export interface CharacterClass {
  has(character: string): boolean;
  /** Whether it has the character in any case. */
  hasFolded(character: string): boolean;
}

type Test = (character: string) => boolean;

const POSIX: Readonly<Record<string, RegExp>> = {
  alnum: /^[\p{L}\p{Nl}\p{Nd}]$/u,
  alpha: /^[\p{L}\p{Nl}]$/u,
  ascii: /^[\u0000-\u007f]$/,
  blank: /^[\p{Zs}\t]$/u,
  cntrl: /^\p{Cc}$/u,
  digit: /^\p{Nd}$/u,
  graph: /^[^\p{Z}\p{C}]$/u,
  lower: /^\p{Ll}$/u,
  print: /^\P{C}$/u,
  punct: /^\p{P}$/u,
  space: /^[\p{Z}\t\r\n\v\f]$/u,
  upper: /^\p{Lu}$/u,
  word: /^[\p{L}\p{Nl}\p{Nd}\p{Pc}]$/u,
  xdigit: /^[A-Fa-f0-9]$/,
};

/** Reads the class that opens at an index, and where it ends. */
export function parseClass(glob: string, open: number): { token: CharacterClass; end: number } {
  const negated = /[!^]/.test(glob.charAt(open + 1));
  const first = open + (negated ? 2 : 1);
  const tests: Test[] = [];
  let at = first;
  // A "]" right at the start stands for itself.
  while (at === first || glob.charAt(at) !== ']') {
    const named = /^\[:([a-z]+):\]/.exec(glob.slice(at, at + 12));
    if (named !== null) {
      tests.push(posix(glob, named[1] ?? ''));
      at += named[0].length;
      continue;
    }
    const low = member(glob, at);
    const isRange = glob.charAt(low.end) === '-' && glob.charAt(low.end + 1) !== ']';
    const high = isRange ? member(glob, low.end + 1) : low;
    tests.push(range(glob, low.character, high.character));
    at = high.end;
  }
  return { token: characterClass(tests, negated), end: at + 1 };
}

function characterClass(tests: readonly Test[], negated: boolean): CharacterClass {
  const has: Test = (character) => tests.some((test) => test(character)) !== negated;
  return {
    has,
    hasFolded: (character) =>
      has(character) || has(fold(character)) || has(character.toUpperCase()) || has(character.toLowerCase()),
  };
}

function member(glob: string, at: number): { character: string; end: number } {
  const start = glob.charAt(at) === '\\' ? at + 1 : at;
  const point = glob.codePointAt(start);
  if (point === undefined)
    throw new InputError(`glob "${glob}" has a "[" without "]": write "\\[" for the bracket itself`);
  const character = String.fromCodePoint(point);
  return { character, end: start + character.length };
}

function range(glob: string, low: string, high: string): Test {
  const from = low.codePointAt(0) ?? 0;
  const to = high.codePointAt(0) ?? 0;
  if (from > to)
    throw new InputError(`glob "${glob}" has the range "${low}-${high}", which is empty: swap its ends`);
  return (character) => {
    const point = character.codePointAt(0) ?? -1;
    return from <= point && point <= to;
  };
}

function posix(glob: string, name: string): Test {
  const known = Object.hasOwn(POSIX, name) ? POSIX[name] : undefined;
  if (known === undefined)
    throw new InputError(
      `glob "${glob}" has the unknown class "[:${name}:]": it is one of ${Object.keys(POSIX).join(', ')}`,
    );
  return (character) => known.test(character);
}
