import { type Known, UNKNOWN } from '../../logic.ts';
import type { ShellPart } from '../part.ts';
import { isSystemProgram } from '../program.ts';
import { specOf } from './commands/index.ts';
import { effectsOf, toReading } from './effects.ts';
import { baseName, type Field } from './field.ts';
import { parseWords } from './parsed.ts';
import { resolvePath } from './place.ts';
import { type Run, shorten } from './run.ts';
import type { Setting } from './simple.ts';
import { OUTSIDE } from './spec.ts';
import { TouchList } from './touches.ts';

/** Adds the part of one command whose program is known. */
export function addCommand(words: readonly Field[], setting: Setting, run: Run, extra?: TouchList): void {
  const { frame } = setting;
  const [first, ...rest] = words;
  const spelled = typeof first?.text === 'string' ? first.text : '';
  const name = baseName(spelled);
  const listed = specOf(name);
  const readings = parseWords(rest, listed ?? OUTSIDE);
  const touches = new TouchList(frame.where);
  for (const parsed of readings) touches.addAll(effectsOf(parsed, touches));
  touches.addAll(setting.own);
  if (extra !== undefined) touches.addAll(extra);
  const shadowed = frame.scope.aliases.has(name) || (listed !== undefined && frame.scope.functions.has(name));
  const part: ShellPart = {
    kind: 'shell',
    text: shorten(setting.text),
    dynamic: touches.dynamic || shadowed,
    readings: readings.map((parsed) => toReading(name, parsed)),
    reads: distinct(touches.reads),
    writes: distinct(touches.writes),
    hosts: touches.hosts,
  };
  run.add({ ...part, ...programOf(first, setting, run) });
}

/**
 * Adds the part of a command of which only what it passes on would be one, where the program may be another that only
 * has its name: it lies elsewhere than the system's programs, or the line gave the name a new meaning.
 */
export function addUnlessItself(words: readonly Field[], setting: Setting, run: Run): void {
  const [first] = words;
  const { program } = programOf(first, setting, run);
  const isAlias = typeof first?.text === 'string' && setting.frame.scope.aliases.has(first.text);
  if (isAlias || !isSystemProgram(program)) addCommand(words, setting, run);
}

/** The possible paths of a program that is named by path. */
export function programOf(
  first: Field | undefined,
  setting: Setting,
  run: Run,
): { readonly program?: readonly Known<string>[] } {
  return first?.prefix.includes('/') === true ? { program: programPaths(first, setting, run) } : {};
}

function distinct<T>(facts: readonly T[]): readonly T[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

function programPaths(field: Field | undefined, { frame }: Setting, run: Run): readonly Known<string>[] {
  const { root } = run.place;
  return frame.where.map((directory) => {
    if (field === undefined || field.text === UNKNOWN) return UNKNOWN;
    const path = resolvePath(field.text, field.home, directory);
    return path !== UNKNOWN && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  });
}
