import { expandBraces } from '../../globs/braces.ts';
import { STAR, type Star } from '../../globs/sequence.ts';
import { compileTextGlob } from '../../globs/text.ts';
import { parseTokens, type Token, type Tokens } from '../../globs/tokens.ts';
import { compileToolGlob } from '../../globs/tool.ts';

const MAX_STEPS = 10_000;
/** What a wildcard stands for when nothing says more. */
const FILLER = 'x';

/** A text that both globs match; undefined when there is none, or none was found. */
export function commonGlobText(a: string, b: string): string | undefined {
  for (const left of expandBraces(a)) {
    for (const right of expandBraces(b)) {
      const text = meet(parseTokens(left), parseTokens(right));
      if (text !== undefined && compileTextGlob(a).test(text) && compileTextGlob(b).test(text)) return text;
    }
  }
  return undefined;
}

/** A tool that both lists of globs name; undefined stands for every tool. */
export function commonTool(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): string | undefined {
  for (const left of a ?? ['**']) {
    for (const right of b ?? ['**']) {
      const tool = commonToolOf(left, right);
      if (tool !== undefined) return tool;
    }
  }
  return undefined;
}

function commonToolOf(a: string, b: string): string | undefined {
  const filled = (glob: string): string => glob.replaceAll('**', FILLER).replaceAll('*', FILLER);
  const met = meet(parseTokens(a), parseTokens(b));
  const names = [filled(a), filled(b), ...(met === undefined ? [] : [met])];
  const globs = [compileToolGlob(a), compileToolGlob(b)];
  return names.find((name) => isTool(name) && globs.every((glob) => glob.test(name)));
}

function isTool(name: string): boolean {
  return name.split('.').every((segment) => /^[A-Za-z0-9_-]+$/.test(segment));
}

/** Walks both side by side, letting a star of one stand for what the other writes. */
function meet(a: Tokens, b: Tokens): string | undefined {
  const dead = new Set<number>();
  let steps = 0;
  const walk = (i: number, j: number): string | undefined => {
    if (i === a.length && j === b.length) return '';
    const key = i * (b.length + 1) + j;
    if (dead.has(key) || ++steps > MAX_STEPS) return undefined;
    const result = step(i, j);
    if (result === undefined) dead.add(key);
    return result;
  };
  const step = (i: number, j: number): string | undefined => {
    const left: Token | Star | undefined = a[i];
    const right: Token | Star | undefined = b[j];
    if (left === STAR) return walk(i + 1, j) ?? consume(right, () => walk(i, j + 1));
    if (right === STAR) return walk(i, j + 1) ?? consume(left, () => walk(i + 1, j));
    if (left === undefined || right === undefined) return undefined;
    const character = typeof left === 'string' ? left : typeof right === 'string' ? right : FILLER;
    if (typeof left === 'string' && typeof right === 'string' && left !== right) return undefined;
    return after(character, walk(i + 1, j + 1));
  };
  const consume = (token: Token | Star | undefined, rest: () => string | undefined): string | undefined => {
    if (token === undefined) return undefined;
    if (token === STAR) return rest();
    return after(typeof token === 'string' ? token : FILLER, rest());
  };
  return a.length + b.length > 400 ? undefined : walk(0, 0);
}

function after(character: string, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : character + rest;
}
