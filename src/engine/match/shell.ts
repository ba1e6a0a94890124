import type { ShellPart, ShellReading } from '../facts/part.ts';
import { compileTextGlobs } from '../globs/text.ts';
import {
  type Answer,
  allOf,
  and,
  anyOf,
  fromBoolean,
  ifKnown,
  type Known,
  type Mode,
  or,
  quantify,
  UNKNOWN,
} from '../logic.ts';
import { type CommandPattern, compileCommand, matchCommand } from './command.ts';
import { type Checked, compileOrWait } from './late.ts';
import { listOf } from './list.ts';
import { seen } from './seen.ts';
import type { KeyTest } from './test.ts';

/** What `shell` in a matcher may say. */
export interface ShellMatcher {
  readonly command?: string | readonly string[];
  readonly flags?: string | readonly string[];
  readonly arg?: string | readonly string[];
  readonly dynamic?: boolean;
}

/** The tests of the `shell` key; one of them always asks about dynamic parts, which a bound covers only by name. */
export function shellTests(
  { command, flags, arg, dynamic }: ShellMatcher,
  stand: Checked = {},
): KeyTest<ShellPart>[] {
  const patterns = compileOrWait(stand, () => {
    const compiled = listOf(command).map(compileCommand);
    return () => compiled;
  });
  const tests: KeyTest<ShellPart>[] = [dynamicTest(dynamic)];
  if (command !== undefined) tests.push(commandTest(patterns, command));
  if (flags !== undefined) tests.push(flagsTest(listOf(flags), flags));
  if (arg !== undefined) tests.push(argTest(arg, patterns, stand));
  return tests;
}

function dynamicTest(wanted: boolean | undefined): KeyTest<ShellPart> {
  return {
    key: 'shell.dynamic',
    wanted,
    test: ({ dynamic, withheld }, mode) => {
      if (mode === 'bound' ? wanted === true : wanted === undefined) return 'yes';
      // The words that are withheld may leave nothing open.
      if (dynamic && withheld === true) return 'unknown';
      return fromBoolean(mode === 'bound' ? !dynamic : dynamic === wanted);
    },
    seen: ({ dynamic }) => dynamic,
  };
}

/** The answer on which every way to read the words agrees; where they differ nobody can tell. */
function overReadings(part: ShellPart, test: (reading: ShellReading) => Answer): Answer {
  if (part.readings === UNKNOWN) return 'unknown';
  const answers = new Set(part.readings.map(test));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'unknown';
}

function seenReadings(part: ShellPart, show: (reading: ShellReading) => unknown): unknown {
  if (part.readings === UNKNOWN) return seen(UNKNOWN);
  const [first, ...others] = part.readings.map(show);
  return others.length === 0 ? first : [first, ...others];
}

function commandTest(patterns: () => readonly CommandPattern[], wanted: unknown): KeyTest<ShellPart> {
  return {
    key: 'shell.command',
    wanted,
    test: (part, mode) =>
      overReadings(part, (reading) =>
        anyOf(patterns(), (pattern) => matchCommand(pattern, part, reading, mode)),
      ),
    seen: (part) => seenReadings(part, ({ words }) => words.map(seen)),
  };
}

function flagsTest(bundles: readonly string[], wanted: unknown): KeyTest<ShellPart> {
  const tokens = bundles.map((bundle) => bundle.split(/\s+/).filter((token) => token !== ''));
  return {
    key: 'shell.flags',
    wanted,
    test: (part, mode) =>
      overReadings(part, (reading) => {
        const answer = anyOf(tokens, (bundle) => matchBundle(bundle, reading));
        // What is not known yet may take a flag back.
        return reading.open && mode === 'bound' ? and(answer, 'unknown') : answer;
      }),
    seen: (part) => seenReadings(part, ({ flags }) => [...flags.keys()]),
  };
}

function matchBundle(bundle: readonly string[], { flags, open, canonical }: ShellReading): Answer {
  const present = (name: string): Answer => {
    const how = flags.get(name);
    if (how !== undefined) return how === 'sure' ? 'yes' : 'unknown';
    return open ? 'unknown' : 'no';
  };
  // A bundle of nothing is in every command, which is not what anybody means.
  if (bundle.length === 0) return 'no';
  return allOf(bundle, (token) => anyOf(canonical(token), (names) => allOf(names, present)));
}

function argTest(
  wanted: string | readonly string[],
  patterns: () => readonly CommandPattern[],
  stand: Checked,
): KeyTest<ShellPart> {
  const matchesText = compileOrWait(stand, () => compileTextGlobs(listOf(wanted)));
  const matches = (word: Known<string>): Answer => ifKnown(word, (text) => fromBoolean(matchesText(text)));
  return {
    key: 'shell.arg',
    wanted,
    test: (part, mode) =>
      overReadings(part, (reading) => {
        const starts = commandLengths(patterns(), part, reading, mode);
        const answers = starts.map((start) => quantify(mode, reading.words.slice(start), matches));
        return answers.reduce(mode === 'trigger' ? or : and, mode === 'trigger' ? 'no' : 'yes');
      }),
    seen: (part) => seenReadings(part, ({ words }) => words.slice(1).map(seen)),
  };
}

/** Where the words after the command start: it depends on which command matched. */
function commandLengths(
  patterns: readonly CommandPattern[],
  part: ShellPart,
  reading: ShellReading,
  mode: Mode,
): readonly number[] {
  const matching = patterns.filter((pattern) => matchCommand(pattern, part, reading, mode) !== 'no');
  return matching.length === 0 ? [1] : matching.map(({ words }) => words.length);
}
