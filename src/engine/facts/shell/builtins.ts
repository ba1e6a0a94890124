import { UNKNOWN } from '../../logic.ts';
import { wordChangesPrograms } from './assignments.ts';
import { addCommand, specOf } from './command.ts';
import { type Field, literalField } from './field.ts';
import { isHarmlessSetting } from './kinds/git.ts';
import { changesPrograms, runsAsNumber } from './names.ts';
import { parseWords } from './parsed.ts';
import type { Directories } from './place.ts';
import type { Run } from './run.ts';
import { type Exit, stay } from './scope.ts';
import type { Setting } from './simple.ts';
import { OUTSIDE } from './spec.ts';
import { TouchList } from './touches.ts';

function withExtra(words: readonly Field[], setting: Setting, run: Run, change: (extra: TouchList) => void): Exit {
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
      if (word.text !== UNKNOWN && /^-[A-Za-z]*n/.test(word.text) && words[0]?.text !== 'export') extra.dynamic = true;
    }
  });
}

/** `read`, `printf -v`, `unset`, `test -v` and the like take names of variables, whose subscripts run commands. */
export function readNames(words: readonly Field[], setting: Setting, run: Run): Exit {
  return withExtra(words, setting, run, (extra) => {
    const name = words[0]?.text;
    const sets = name === 'read' || name === 'mapfile' || name === 'readarray' || name === 'getopts';
    for (const [i, word] of words.entries()) {
      if (i === 0) continue;
      const { text } = word;
      if (text !== UNKNOWN && runsAsNumber(text)) extra.dynamic = true;
      const target = (name === 'printf' && words[i - 1]?.text === '-v') || (sets && !word.prefix.startsWith('-'));
      const attached = name === 'printf' && i === 1 && /^-v./.test(word.prefix) ? word.prefix.slice(2) : undefined;
      const variable = attached ?? (target ? text : undefined);
      if (variable === undefined) continue;
      if (variable === UNKNOWN || (/^[A-Za-z_]\w*/.test(variable) && changesPrograms(variable.replace(/\[.*/, '')))) extra.dynamic = true;
    }
  });
}

/** tar's first word may be a bundle of options without a dash, whose values follow it. */
export function readTar(words: readonly Field[], setting: Setting, run: Run): Exit {
  const [name, bundle, ...rest] = words;
  if (name === undefined || bundle === undefined || bundle.text === UNKNOWN || !/^[A-Za-z]+$/.test(bundle.text)) {
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

const CONFIG_READS = ['get', 'get-all', 'get-regexp', 'get-urlmatch', 'list', '--get'];
const CONFIG_VERBS = new Set(['get', 'list', 'set', 'unset', 'rename-section', 'remove-section', 'edit', 'get-all']);

/** `git config` of what runs programs or leads elsewhere writes git's configuration. */
export function readGit(words: readonly Field[], setting: Setting, run: Run): Exit {
  return withExtra(words, setting, run, (extra) => {
    for (const parsed of parseWords(words.slice(1), specOf('git') ?? OUTSIDE)) {
      if (parsed.operands[0]?.text !== 'config') continue;
      const operands = parsed.operands.slice(1);
      const verb = operands[0]?.text;
      const named = typeof verb === 'string' && CONFIG_VERBS.has(verb) ? verb : undefined;
      const [key, value] = named === undefined ? operands : operands.slice(1);
      const has = (flag: string): boolean => parsed.flags.has(flag);
      const reads = named === undefined ? CONFIG_READS.some(has) || (value === undefined && !parsed.open && !['unset', 'unset-all', 'edit', 'add', 'remove-section', 'rename-section', 'replace-all'].some(has)) : named.startsWith('get') || named === 'list';
      if (reads) continue;
      if (has('edit') || named === 'edit') extra.dynamic = true;
      const file = parsed.values.find(({ option }) => option.canonical === 'file')?.value;
      if (file !== undefined) extra.write(file);
      else if (has('global')) extra.write({ ...literalField('~/.gitconfig'), home: true });
      else if (has('system')) extra.write(literalField('/etc/gitconfig'));
      else if (key === undefined || key.text === UNKNOWN || !isHarmlessSetting(key.text)) {
        for (const path of configFiles(extra.where, run.place.root)) extra.write(path);
      }
    }
  });
}

function configFiles(where: Directories, root: string): readonly Field[] {
  const inside = where.every((directory) => directory !== UNKNOWN && (directory === root || directory.startsWith(`${root}/`)));
  const own = literalField(`${root}/.git/config`);
  return inside ? [own] : [own, literalField('.git/config')];
}
