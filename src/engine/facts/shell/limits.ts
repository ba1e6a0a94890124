/**
 * What bounds the work on one line. Beyond any of these the whole line is unknown. No program can be given a longer
 * argument on Linux (MAX_ARG_STRLEN), so a longer line is not one that `sh -c` could run.
 */
const MAX_LINE_LENGTH = 131_071;
/** Nested syntax of any kind; the walk is recursive, so this also keeps the stack small. */
export const MAX_DEPTH = 200;
/** Scripts inside scripts: substitutions, `sh -c`, `eval`. */
export const MAX_SCRIPT_DEPTH = 24;
/** Brackets open at once, counted without regard to quotes: the parser is slow on more. */
const MAX_OPEN_BRACKETS = 96;
const MAX_HEREDOCS = 64;
/** Commands read, each reading of a function's or loop's body included, and the facts that they have. */
const MAX_WORK = 40_000;
/** Words that one brace expansion may become. */
export const MAX_BRACE_WORDS = 64;
/** Values of options outside the table that are looked at; more are UNKNOWN. */
export const MAX_DOUBTFUL = 64;
/** Words a `for` is read with, one by one. */
export const MAX_LOOP_WORDS = 32;
/** Directories that a relative path may start in; more are UNKNOWN. */
export const MAX_DIRECTORIES = 8;
/** Readings of one command; more become one reading with UNKNOWN words. */
export const MAX_READINGS = 8;

/** The line is too much to read; it becomes unknown. */
export class Overrun extends Error {
  override readonly name = 'Overrun';
}

/** Counts the work down, and throws Overrun when it is used up. */
export class Budget {
  #left: number;

  constructor(work: number = MAX_WORK) {
    this.#left = work;
  }

  spend(work = 1): void {
    this.#left -= work;
    if (this.#left < 0) throw new Overrun('too much to read');
  }
}

/** Whether the text is plainly too large or too deep to be parsed in reasonable time. */
export function exceedsLimits(line: string): boolean {
  if (line.length > MAX_LINE_LENGTH || line.includes('\0')) return true;
  let open = 0;
  let heredocs = 0;
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i];
    if (char === '(' || char === '{') open += 1;
    else if ((char === ')' || char === '}') && open > 0) open -= 1;
    else if (char === '<' && line[i + 1] === '<') heredocs += 1;
    if (open > MAX_OPEN_BRACKETS || heredocs > MAX_HEREDOCS * 2) return true;
  }
  return false;
}
