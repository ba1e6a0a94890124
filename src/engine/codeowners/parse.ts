import { type Entry, type Problem, readEntry } from './entry.ts';
import { type EntryIndex, indexEntries } from './entry-index.ts';

/** Where GitHub looks for the file, in this order. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** A CODEOWNERS file, read as GitHub reads it (the rules are in this directory's README). */
export interface Codeowners {
  /** Its path in the repository. */
  readonly file: string;
  /** The valid lines, in order. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** GitHub does not load it, so nobody owns anything. */
  readonly tooLarge: boolean;
  readonly index: EntryIndex;
}

/** 3 MB in the smaller of its two meanings. */
const LIMIT = 3_000_000;

/** The one of CODEOWNERS_PATHS that counts: the first that there is, whatever it says. */
export function codeownersPath(has: (path: string) => boolean): string | undefined {
  return CODEOWNERS_PATHS.find((path) => has(path));
}

/** Reads any text; what cannot be read is among the problems. */
export function parseCodeowners(text: string, file: string): Codeowners {
  if (isTooLarge(text)) return tooLarge(file);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    const read = readEntry(line.endsWith('\r') ? line.slice(0, -1) : line, number);
    if (read.entry !== undefined) entries.push(read.entry);
    if (read.problem !== undefined) problems.push(read.problem);
  }
  return { file, entries, problems, tooLarge: false, index: indexEntries(entries) };
}

function isTooLarge(text: string): boolean {
  if (text.length >= LIMIT) return true;
  return text.length * 3 >= LIMIT && new TextEncoder().encode(text).length >= LIMIT;
}

function tooLarge(file: string): Codeowners {
  const message = `${file} has 3 MB or more, so GitHub does not load it and nobody owns anything: make it smaller`;
  const problem: Problem = { line: 1, column: 1, message, kind: 'too-large' };
  return { file, entries: [], problems: [problem], tooLarge: true, index: indexEntries([]) };
}
