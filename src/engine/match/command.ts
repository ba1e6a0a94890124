import type { ShellPart, ShellReading } from '../facts/part.ts';
import { isSystemProgram } from '../facts/program.ts';
import { compileTextGlob, type TextGlob } from '../globs/text.ts';
import {
  type Answer,
  and,
  fromBoolean,
  ifKnown,
  type Known,
  type Mode,
  quantify,
  UNKNOWN,
} from '../logic.ts';

/** `git push`: a glob for the program, then one for each leading word. */
export interface CommandPattern {
  readonly words: readonly TextGlob[];
  /** The program is named by path (`./gradlew`, `scripts/*.sh`), not by its base name. */
  readonly byPath: boolean;
  /** The base name of a program named by path. */
  readonly base: TextGlob;
}

export function compileCommand(source: string): CommandPattern {
  const [program = '', ...rest] = source.split(/\s+/).filter((word) => word !== '');
  const byPath = program.includes('/');
  const spelled = byPath ? program.replace(/^(?:\.\/+)+/, '') : program;
  const base = compileTextGlob(program.slice(program.lastIndexOf('/') + 1));
  const first = byPath ? compileTextGlob(spelled) : base;
  return { words: [first, ...rest.map((word) => compileTextGlob(word))], byPath, base };
}

/** Whether one reading of a part is the command; the options between its words are not among them. */
export function matchCommand(
  pattern: CommandPattern,
  part: ShellPart,
  reading: ShellReading,
  mode: Mode,
): Answer {
  let answer = matchProgram(pattern, part, reading, mode);
  for (const [i, glob] of pattern.words.entries()) {
    if (i === 0 || answer === 'no') continue;
    const word = reading.words[i];
    if (word === undefined) return 'no';
    // A word that is not known may be several, so those after it may be in other places.
    if (word === UNKNOWN) return 'unknown';
    answer = and(answer, fromBoolean(glob.test(word)));
  }
  return answer;
}

function matchProgram(pattern: CommandPattern, part: ShellPart, { words }: ShellReading, mode: Mode): Answer {
  const [name] = words;
  const [program] = pattern.words;
  if (name === undefined || program === undefined) return 'no';
  if (name === UNKNOWN) return 'unknown';
  if (pattern.byPath) return matchPath(program, pattern.base, name, part, mode);
  const same = fromBoolean(program.test(name));
  // A program of that name which lies elsewhere may be another one.
  return mode === 'bound' && !isSystemProgram(part.program) ? and(same, 'unknown') : same;
}

function matchPath(program: TextGlob, base: TextGlob, name: string, part: ShellPart, mode: Mode): Answer {
  if (part.program === undefined) return base.test(name) ? 'unknown' : 'no';
  const test = (path: Known<string>): Answer => ifKnown(path, (text) => fromBoolean(program.test(text)));
  return quantify(mode, part.program, test);
}
