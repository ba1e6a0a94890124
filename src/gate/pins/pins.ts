import type { PreparedAction } from '../../engine/decide/decide.ts';
import type { ShellPart, ShellReading } from '../../engine/facts/part.ts';
import { isArray, type JsonObject, type JsonValue, own } from '../../engine/json/value.ts';
import { UNKNOWN } from '../../engine/logic.ts';
import type { PathFact } from '../../engine/paths/fact.ts';
import { InputError } from '../../engine/problem.ts';
import { PinList } from './list.ts';
import { Paths, type Where } from './where.ts';

/** More directories that a line may go into are too many to look for files in. */
const MAX_DIRECTORIES = 8;
const CHANGES_DIRECTORY: ReadonlySet<unknown> = new Set(['cd', 'chdir', 'pushd']);
/** Programs that only pass a command on; what they pass on is a part, they are none. */
const PASSES_ON: ReadonlySet<string> = new Set([
  'env',
  'timeout',
  'gtimeout',
  'nice',
  'nohup',
  'time',
  'xargs',
  'stdbuf',
  'setsid',
]);

/**
 * Digests of what a shell action names and would run, by readable names: the programs, the files among their words, the
 * files that they look for by themselves, and the commit. What is not there is pinned as `absent`, so that its
 * appearance is a change. An action of another kind runs nothing here, and has none.
 */
export async function pinsOf(
  prepared: PreparedAction,
  where: Where,
): Promise<Readonly<Record<string, string>>> {
  const parts = prepared.parts.filter((part) => part.kind === 'shell');
  if (parts.length === 0) return {};
  const paths = new Paths(prepared.place, where);
  const directories = directoriesOf(parts, paths);
  const list = new PinList(paths, directories);
  for (const part of parts) await pinPart(part, list, paths);
  for (const word of wordsOf(prepared)) {
    if (PASSES_ON.has(word.slice(word.lastIndexOf('/') + 1))) await list.program(word);
  }
  return { head: where.head ?? 'none', ...list.pins() };
}

async function pinPart(part: ShellPart, list: PinList, paths: Paths): Promise<void> {
  for (const program of part.program ?? []) {
    if (program !== UNKNOWN) await list.programFile(paths.local(program), program);
  }
  for (const fact of part.reads) {
    if (fact.kind === 'path' || fact.kind === 'search') await list.file(paths.local(fact.path), fact.path);
  }
  const read = exactPaths(part.reads, paths);
  const written = new Set(exactPaths(part.writes, paths));
  for (const reading of part.readings === UNKNOWN ? [] : part.readings) {
    const words = reading.words.filter((word) => word !== UNKNOWN);
    const name = reading.words[0];
    if (typeof name === 'string' && part.program === undefined) await list.program(name);
    await list.defaults(words, read);
    for (const word of [...words.slice(1), ...flagValues(reading)]) await list.operand(word, written);
  }
}

function exactPaths(facts: readonly PathFact[], paths: Paths): readonly string[] {
  return facts
    .map((fact) => (fact.kind === 'path' ? paths.local(fact.path) : undefined))
    .filter((file) => file !== undefined);
}

/** `x` of `--plan=x`. */
function flagValues({ flags }: ShellReading): readonly string[] {
  return [...flags.keys()]
    .filter((flag) => flag.includes('='))
    .map((flag) => flag.slice(flag.indexOf('=') + 1));
}

/** Every directory that a command of the line may be started in, as far as the line says. */
function directoriesOf(parts: readonly ShellPart[], paths: Paths): readonly string[] {
  const found = new Set([paths.where.cwd]);
  for (const { readings } of parts) {
    for (const { words } of readings === UNKNOWN ? [] : readings) {
      const [name, target] = words;
      if (!CHANGES_DIRECTORY.has(name) || typeof target !== 'string') continue;
      for (const directory of [...found]) {
        const next = paths.fromWord(target, directory);
        if (next !== undefined) found.add(next);
      }
      if (found.size > MAX_DIRECTORIES) {
        throw new InputError('the command goes into too many directories to pin what it runs: split it');
      }
    }
  }
  return [...found];
}

/** Arguments that hold a command. */
const COMMANDS = ['command', 'cmd', 'argv', 'args'] as const;

/** The words of the commands, more or less: enough to find a name among them. */
function wordsOf({ action }: PreparedAction): ReadonlySet<string> {
  const args = (action.args ?? {}) as JsonObject;
  const values = COMMANDS.flatMap((name): readonly (JsonValue | undefined)[] => {
    const value = own(args, name);
    return isArray(value) ? value : [value];
  });
  const texts = values.filter((value) => typeof value === 'string');
  return new Set(texts.flatMap((text) => text.split(/[\s;&|<>(){}`'"$=]+/)));
}
