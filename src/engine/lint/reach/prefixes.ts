import type { ValueMatcher } from '../../schema/generated/types.ts';

const LITERALS = /^\^(?:\((?:\?:)?([A-Za-z0-9_/| :@#-]+)\)(?![*?{])|([A-Za-z0-9_/ :@#-]+))/;

/**
 * Whether two value matchers surely have no text in common, by how their texts start: `^feature/` and `^(main|dev)$`.
 * Most expressions on one argument are told apart so, without automata.
 */
export function startApart(a: ValueMatcher, b: ValueMatcher): boolean {
  const [left, right] = [startsOf(a), startsOf(b)];
  if (left === undefined || right === undefined) return false;
  return left.every((x) => right.every((y) => !x.startsWith(y) && !y.startsWith(x)));
}

/** What every text of a matcher starts with, one of them; undefined when that is not plain. */
function startsOf(matcher: ValueMatcher): readonly string[] | undefined {
  if (typeof matcher === 'string') return [matcher];
  if (typeof matcher !== 'object' || matcher === null || Array.isArray(matcher)) return undefined;
  if (matcher.glob !== undefined) {
    const globs = [matcher.glob].flat();
    return globs.map((glob) => /^[^*?[\]{}\\]*/.exec(glob)?.[0] ?? '');
  }
  return matcher.regex === undefined ? undefined : startsOfRegex(matcher.regex);
}

function startsOfRegex(source: string): readonly string[] | undefined {
  const form = LITERALS.exec(source);
  if (form === null) return undefined;
  const rest = source.slice(form[0].length);
  if (rest.includes('|')) return undefined;
  if (form[1] !== undefined) return form[1].split('|');
  const word = form[2] ?? '';
  // What follows may repeat the last character, or leave it out.
  return [/^[*?{]/.test(rest) ? word.slice(0, -1) : word];
}
