import type { Known } from '../../logic.ts';
import { UNKNOWN } from '../../logic.ts';
import { type Field, mayBeOption } from './field.ts';
import { MAX_READINGS } from './limits.ts';
import type { Option } from './options.ts';
import type { CommandSpec } from './spec.ts';
import { WordParser } from './word-parser.ts';

/** A command's words told apart in one way. */
export interface Parsed {
  /** The entries that apply: the program's and those of its subcommands. */
  readonly specs: readonly CommandSpec[];
  /** Operands with the subcommands' names; the first `depth` are those names. */
  readonly operands: readonly Field[];
  readonly depth: number;
  readonly words: readonly Known<string>[];
  readonly flags: ReadonlyMap<string, 'sure' | 'possible'>;
  readonly values: readonly OptionValue[];
  /** Words that may be values of options that are not listed. */
  readonly doubtful: readonly Field[];
  /** An option was given that its entry neither lists nor lets pass (`loose`). */
  readonly unlisted: boolean;
  /** A word that is only known when it runs may hold more options. */
  readonly open: boolean;
  /** All such words are globs, which become names of files, and these hold no slashes. */
  readonly onlyGlobs: boolean;
  /** Which subcommand it is cannot be told. */
  readonly unknownSub: boolean;
  /** `--` was given, after so many operands. */
  readonly separated: boolean;
  readonly beforeSeparator: number;
}

export interface OptionValue {
  readonly option: Option;
  readonly value: Field;
}

/** Every way to tell the words after a program's name apart. */
export function parseWords(fields: readonly Field[], spec: CommandSpec): readonly Parsed[] {
  const done: Parsed[] = [];
  const todo: WordParser[] = [new WordParser(fields, spec)];
  for (let parser = todo.pop(); parser !== undefined; parser = todo.pop()) {
    while (!parser.atEnd()) {
      const other = parser.step();
      if (other === undefined) continue;
      todo.push(other);
      if (done.length + todo.length >= MAX_READINGS) return [collapse(fields, spec)];
    }
    done.push(parser.finish());
  }
  return done;
}

/** Too many ways: every word may be an operand, and after the first doubt none is known. */
function collapse(fields: readonly Field[], spec: CommandSpec): Parsed {
  const parser = new WordParser(fields, spec);
  parser.stayAlone();
  let sure: readonly Field[] | undefined;
  while (!parser.atEnd()) {
    if (parser.step() !== undefined) sure ??= [...parser.operands];
  }
  const parsed = parser.finish();
  const operands = [
    ...parsed.operands.slice(0, parsed.depth),
    ...fields.filter((field) => !(typeof field.text === 'string' && mayBeOption(field))),
  ];
  const words: Known<string>[] = (sure ?? []).map((field) => field.text);
  words.push(UNKNOWN);
  const flags = new Map([...parsed.flags.keys()].map((name) => [name, 'possible' as const]));
  return { ...parsed, operands, words, flags, open: true };
}
