import { UNKNOWN } from '../../logic.ts';
import { readDeclaration, readNames, readTar } from './builtins.ts';
import { CARRIED, readCarrier } from './carriers.ts';
import { addCommand } from './command.ts';
import { specOf } from './commands/index.ts';
import { type Field, knownTexts, literalField } from './field.ts';
import { readFind } from './find.ts';
import { readGit } from './git-config.ts';
import { readShell, SHELLS } from './interpreters.ts';
import { readFd, readParallel } from './parallel.ts';
import { parseWords } from './parsed.ts';
import { joinDirectories, resolveDirectories } from './place.ts';
import { type Run, unknownPart } from './run.ts';
import { RUNNING, readPython, readRunner } from './runners.ts';
import { type Exit, stay } from './scope.ts';
import type { Setting } from './simple.ts';
import { OUTSIDE } from './spec.ts';

type Special = (words: readonly Field[], setting: Setting, run: Run) => Exit;

/** Commands that change where the shell is, or hold commands in their words. */
export const SPECIALS: Readonly<Record<string, Special>> = {
  cd: changeDirectory,
  chdir: changeDirectory,
  pushd: changeDirectory,
  popd: (words, setting, run) => {
    addCommand(words, setting, run);
    return { ok: [UNKNOWN], fail: setting.frame.where };
  },
  eval: readEval,
  trap: readTrap,
  alias: readAlias,
  find: readFind,
  git: readGit,
  tar: readTar,
  gtar: readTar,
  bsdtar: readTar,
  ...all(['export', 'declare', 'typeset', 'local', 'readonly'], readDeclaration),
  ...all(
    ['read', 'mapfile', 'readarray', 'getopts', 'printf', 'unset', 'let', 'test', '[', 'wait'],
    readNames,
  ),
  ...all(SHELLS, readShell),
  ...all(CARRIED, readCarrier),
  ...all(RUNNING, readRunner),
  python: readPython,
  python3: readPython,
  fd: readFd,
  fdfind: readFd,
  parallel: readParallel,
};

function all(names: readonly string[], special: Special): Readonly<Record<string, Special>> {
  return Object.fromEntries(names.map((name) => [name, special]));
}

function changeDirectory(words: readonly Field[], setting: Setting, run: Run): Exit {
  addCommand(words, setting, run);
  const { where } = setting.frame;
  const [parsed, ...others] = parseWords(words.slice(1), specOf('cd') ?? OUTSIDE);
  if (parsed === undefined || others.length > 0 || parsed.open || parsed.operands.length > 1) {
    return { ok: [UNKNOWN], fail: where };
  }
  const stacked = words[0]?.text === 'pushd';
  const target = parsed.operands[0] ?? { ...literalField('~'), home: true };
  if (stacked && (parsed.operands.length === 0 || target.prefix.startsWith('+') || parsed.flags.size > 0)) {
    return { ok: [UNKNOWN], fail: where };
  }
  return { ok: joinDirectories(resolveDirectories(target, where)), fail: where };
}

function readEval(words: readonly Field[], setting: Setting, run: Run): Exit {
  const { frame, own } = setting;
  const texts = knownTexts(words.slice(words[1]?.text === '--' ? 2 : 1));
  if (texts === undefined || !setting.inShell) {
    run.add(unknownPart(setting.text));
    return stay([UNKNOWN]);
  }
  if (texts.length === 0) {
    addCommand(words, setting, run);
    return stay(frame.where);
  }
  return run.script(texts.join(' '), { ...frame, held: own }, frame.scope);
}

/** The command runs later, wherever the shell is then. */
function readTrap(words: readonly Field[], setting: Setting, run: Run): Exit {
  addCommand(words, setting, run);
  const { frame } = setting;
  const operands = words.slice(words[1]?.text === '--' ? 2 : 1);
  const [action] = operands;
  const lists = action === undefined || action.text === '-l' || action.text === '-p' || operands.length < 2;
  if (lists && action?.text !== UNKNOWN) return stay(frame.where);
  const texts = knownTexts(action === undefined ? [] : [action]);
  if (texts === undefined) run.add(unknownPart(setting.text));
  else if (texts[0] !== '' && texts[0] !== '-') {
    const anywhere = joinDirectories(frame.where, [UNKNOWN]);
    run.script(texts.join(' '), { ...frame, where: anywhere }, frame.scope);
  }
  return stay(frame.where);
}

/** From here on a name means something else; what, is not followed. */
function readAlias(words: readonly Field[], setting: Setting, run: Run): Exit {
  for (const word of words.slice(1)) {
    const equals = word.prefix.indexOf('=');
    if (equals > 0) setting.frame.scope.aliases.add(word.prefix.slice(0, equals));
  }
  addCommand(words, setting, run);
  return stay(setting.frame.where);
}
