import { quote } from '../json/text.ts';
import { type Line, readLine, type Word } from './line.ts';
import { type Owner, parseOwner } from './owner.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** A valid line. */
export interface Entry {
  /** As written, escapes included. */
  readonly pattern: string;
  readonly owners: readonly Owner[];
  readonly line: number;
  readonly compiled: Pattern;
}

/**
 * Something that GitHub does not read as it was probably meant. Its line is skipped, except for `comment`: there the
 * pattern ends at the `#` and the line has no owners.
 */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly kind: 'pattern' | 'owner' | 'gitlab' | 'comment' | 'too-large';
}

export interface ReadEntry {
  readonly entry?: Entry;
  readonly problem?: Problem;
}

const MARK = '\uFEFF';
/** `[Name]`, `^[Name]`, `[Name][2]`: at the start of a line, and nothing else in its first words. */
const SECTION = /^\^?\[[^\]]*\](?:\[[0-9]*\])?(?=[ \t#]|$)/;

/** Reads one line (numbered from 1); neither entry nor problem when it is blank or a comment. */
export function readEntry(text: string, number: number): ReadEntry {
  const marked = number === 1 && text.startsWith(MARK);
  const line = readLine(marked ? text.slice(1) : text);
  if (line === undefined) return {};
  const { pattern, words, cut } = line;
  const found = marked ? markProblem : (foreign(text, line) ?? words.map(wrongOwner).find(isFinding));
  if (found !== undefined) return { problem: { ...found, line: number } };
  const compiled = compilePattern(pattern.text);
  if ('error' in compiled) {
    const message = `${quote(pattern.text)} is not a pattern: ${compiled.error}; GitHub skips this line`;
    return { problem: { kind: 'pattern', message, line: number, column: pattern.column + compiled.at } };
  }
  const owners = words.map((word) => parseOwner(word.text)).filter((owner) => owner !== undefined);
  const entry = { pattern: pattern.text, owners, line: number, compiled };
  return cut === undefined ? { entry } : { entry, problem: { ...cutProblem(cut), line: number } };
}

type Finding = Omit<Problem, 'line'>;

function isFinding(finding: Finding | undefined): finding is Finding {
  return finding !== undefined;
}

const markProblem: Finding = {
  kind: 'pattern',
  column: 1,
  message: 'a byte order mark comes before the pattern and would be part of it: save the file without one',
};

function cutProblem(column: number): Finding {
  const message =
    'this "#" ends the pattern, so the line has no owners: put a space before a comment; a name with "#" needs "?"';
  return { kind: 'comment', column, message };
}

/** What looks like a pattern and is not one: GitLab's syntax, and `\#`. */
function foreign(text: string, { pattern }: Line): Finding | undefined {
  const { column } = pattern;
  const section = SECTION.exec(text.slice(column - 1))?.[0];
  if (section !== undefined) {
    const message = `${quote(section)} is a GitLab section; GitHub skips this line: give every pattern its own owners`;
    return { kind: 'gitlab', column, message };
  }
  if (pattern.text.startsWith('!')) {
    const message = `${quote(pattern.text)} excludes paths only on GitLab; GitHub skips this line: a later line can name other owners, or none`;
    return { kind: 'gitlab', column, message };
  }
  const hash = escapedHash(pattern.text);
  if (hash === -1) return undefined;
  const message = `${quote(pattern.text)} is not a pattern: "#" cannot be escaped; GitHub skips this line: use "?" in its place`;
  return { kind: 'pattern', column: column + hash, message };
}

function escapedHash(pattern: string): number {
  for (let at = pattern.indexOf('\\'); at !== -1; at = pattern.indexOf('\\', at + 2)) {
    if (pattern.charAt(at + 1) === '#') return at;
  }
  return -1;
}

function wrongOwner({ text, column }: Word): Finding | undefined {
  if (parseOwner(text) !== undefined) return undefined;
  if (text.startsWith('@@')) {
    const message = `${quote(text)} is a GitLab role; GitHub skips this line: name a user or a team`;
    return { kind: 'gitlab', column, message };
  }
  if (text.startsWith('@') && text.split('/', 3).length > 2) {
    const message = `${quote(text)} is a GitLab subgroup; GitHub skips this line: a team is "@org/team"`;
    return { kind: 'gitlab', column, message };
  }
  if (text.toLowerCase().endsWith('[bot]')) {
    const message = `${quote(text)} is a bot, and bots cannot own code; GitHub skips this line: name a person or a team`;
    return { kind: 'owner', column, message };
  }
  const message = `${quote(text)} is not an owner; GitHub skips this line: write "@user", "@org/team" or an email address`;
  return { kind: 'owner', column, message };
}
