import type { LintInput } from './input.ts';

/** More rules than anybody reads; above it only this is said. */
export const MOST_RULES = 50_000;

/** How many rules the policies seem to have, without reading them. */
export function rulesWritten({ files }: LintInput): number {
  return files
    .filter(({ kind }) => kind === 'policy')
    .reduce((sum, { text }) => sum + occurrences(text, 'id:'), 0);
}

/** Whether there is so much that only this is said. */
export function isTooMuch(input: LintInput): boolean {
  return rulesWritten(input) > MOST_RULES;
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) count++;
  return count;
}
