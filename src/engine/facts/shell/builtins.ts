import { type Known, UNKNOWN } from '../../logic.ts';
import { wordChangesPrograms } from './assignments.ts';
import { addCommand } from './command.ts';
import { type Field, literalField } from './field.ts';
import { changesPrograms, runsAsNumber } from './names.ts';
import type { Run } from './run.ts';
import { type Exit, stay } from './scope.ts';
import type { Setting } from './simple.ts';
import { TouchList } from './touches.ts';

function withExtra(
  words: readonly Field[],
  setting: Setting,
  run: Run,
  change: (extra: TouchList) => void,
): Exit {
  const extra = new TouchList(setting.frame.where);
  change(extra);
  addCommand(words, setting, run, extra);
  return stay(setting.frame.where);
}

/** `export`, `declare` and the like: dynamic when what they set changes what programs do. */
export function readDeclaration(words: readonly Field[], setting: Setting, run: Run): Exit {
  return withExtra(words, setting, run, (extra) => {
    for (const word of words.slice(1)) {
      const assigns = word.prefix.includes('=') || (word.text === UNKNOWN && !/^[-+]/.test(word.prefix));
      if (assigns && wordChangesPrograms(word)) extra.dynamic = true;
      // A reference to another variable (`declare -n`) can set any of them.
      if (word.text !== UNKNOWN && /^-[A-Za-z]*n/.test(word.text) && words[0]?.text !== 'export')
        extra.dynamic = true;
    }
  });
}

const SETS_OPERANDS = new Set<unknown>(['read', 'mapfile', 'readarray', 'getopts']);

/** `read`, `printf -v`, `unset`, `test -v` and the like take names of variables, whose subscripts run commands. */
export function readNames(words: readonly Field[], setting: Setting, run: Run): Exit {
  return withExtra(words, setting, run, (extra) => {
    const [name, ...rest] = words;
    extra.dynamic =
      rest.some(({ text }) => text !== UNKNOWN && runsAsNumber(text)) ||
      targetsOf(name?.text, rest).some((target) => target === UNKNOWN || isProgramVariable(target));
  });
}

/** The variables that a builtin sets, as far as its words name them. */
function targetsOf(name: unknown, words: readonly Field[]): readonly Known<string>[] {
  if (SETS_OPERANDS.has(name)) {
    return words.filter(({ prefix }) => !prefix.startsWith('-')).map(({ text }) => text);
  }
  const [first, second] = words;
  if (name !== 'printf' || first === undefined || !first.prefix.startsWith('-v')) return [];
  if (first.text === '-v') return second === undefined ? [] : [second.text];
  return [first.text === UNKNOWN ? UNKNOWN : first.text.slice(2)];
}

function isProgramVariable(target: string): boolean {
  const name = /^[A-Za-z_]\w*/.exec(target)?.[0];
  return name !== undefined && changesPrograms(name);
}

/** tar's first word may be a bundle of options without a dash, whose values follow it. */
export function readTar(words: readonly Field[], setting: Setting, run: Run): Exit {
  const [name, bundle, ...rest] = words;
  if (
    name === undefined ||
    bundle === undefined ||
    bundle.text === UNKNOWN ||
    !/^[A-Za-z]+$/.test(bundle.text)
  ) {
    addCommand(words, setting, run);
    return stay(setting.frame.where);
  }
  const options: Field[] = [];
  for (const letter of bundle.text) {
    options.push(literalField(`-${letter}`));
    const value = 'bfgCFIKLNTVX'.includes(letter) ? rest.shift() : undefined;
    if (value !== undefined) options.push(value);
  }
  addCommand([name, ...options, ...rest], setting, run);
  return stay(setting.frame.where);
}
