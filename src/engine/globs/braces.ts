import { braceExpand } from 'minimatch';
import { InputError } from '../problem.ts';

const MAX_LENGTH = 4096;
const MAX_ALTERNATIVES = 256;

/** The alternatives that `{a,b}` and `{1..3}` in a glob stand for; a glob without braces is its only one. */
export function expandBraces(glob: string): readonly string[] {
  if (glob === '') throw new InputError('a glob must not be empty: write "**" for everything');
  if (glob.length > MAX_LENGTH)
    throw new InputError(`a glob must not be longer than ${MAX_LENGTH} characters: split it`);
  if (glob.includes('\0'))
    throw new InputError(`glob ${JSON.stringify(glob)} has a NUL character: remove it`);
  if (!hasBraces(glob)) return [glob];
  checkBalance(glob);
  const alternatives = [...new Set(braceExpand(glob, { braceExpandMax: MAX_ALTERNATIVES + 1 }))];
  if (alternatives.length > MAX_ALTERNATIVES) {
    throw new InputError(`glob "${glob}" stands for more than ${MAX_ALTERNATIVES} alternatives: split it`);
  }
  // What is left was no alternation: `{a}` would only match itself, which nobody means.
  if (alternatives.some(hasBraces)) throw wrongBraces(glob);
  return alternatives;
}

function checkBalance(glob: string): void {
  let depth = 0;
  for (const brace of braces(glob)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0 || depth > 16) throw wrongBraces(glob);
  }
  if (depth > 0) throw wrongBraces(glob);
}

function hasBraces(glob: string): boolean {
  return /[{}]/.test(glob) && !braces(glob).next().done;
}

/** The braces that are not escaped; also those in a class, where alternatives come first. */
function* braces(glob: string): Generator<string> {
  for (let at = 0; at < glob.length; at++) {
    const character = glob.charAt(at);
    if (character === '\\') at++;
    else if (character === '{' || character === '}') yield character;
  }
}

function wrongBraces(glob: string): InputError {
  return new InputError(
    `glob "${glob}" has braces that give no alternatives: write "{a,b}", or "\\{" for the brace itself`,
  );
}
