import { UNKNOWN } from '../../logic.ts';
import { addCommand } from './command.ts';
import { specOf } from './commands/index.ts';
import { type Field, literalField } from './field.ts';
import { isHarmlessSetting } from './kinds/git.ts';
import { type Parsed, parseWords } from './parsed.ts';
import { type Directories, resolveDirectories } from './place.ts';
import type { Run } from './run.ts';
import { type Exit, stay } from './scope.ts';
import type { Setting } from './simple.ts';
import { OUTSIDE } from './spec.ts';
import { TouchList } from './touches.ts';

const READS = ['get', 'get-all', 'get-regexp', 'get-urlmatch', 'list'];
const CHANGES = ['unset', 'unset-all', 'edit', 'add', 'remove-section', 'rename-section', 'replace-all'];
const VERBS = new Set<unknown>(['get', 'list', 'set', 'unset', 'rename-section', 'remove-section', 'edit']);

/** git; `git config` of what runs programs or leads elsewhere writes git's configuration. */
export function readGit(words: readonly Field[], setting: Setting, run: Run): Exit {
  const { where } = setting.frame;
  const extra = new TouchList(where);
  for (const parsed of parseWords(words.slice(1), specOf('git') ?? OUTSIDE)) {
    const sub = parsed.operands[0]?.text;
    if (sub === 'config') addConfig(parsed, extra, run.place.root);
    if (sub === 'init') addInit(parsed, extra, run.place.root);
  }
  addCommand(words, setting, run, extra);
  return stay(where);
}

function addConfig(parsed: Parsed, extra: TouchList, root: string): void {
  const operands = parsed.operands.slice(1);
  const verb = VERBS.has(operands[0]?.text) ? operands[0]?.text : undefined;
  const [key, value] = verb === undefined ? operands : operands.slice(1);
  const has = (flag: string): boolean => parsed.flags.has(flag);
  const lists = verb === 'get' || verb === 'list' || READS.some(has);
  const shows = verb === undefined && value === undefined && !parsed.open && !CHANGES.some(has);
  const file = parsed.values.find(({ option }) => option.canonical === 'file')?.value;
  if (file !== undefined) extra.read(file);
  if (lists || shows) return;
  if (verb === 'edit' || has('edit')) extra.dynamic = true;
  if (file !== undefined) extra.write(file);
  else if (has('global')) extra.write({ ...literalField('~/.gitconfig'), home: true });
  else if (has('system')) extra.write(literalField('/etc/gitconfig'));
  else if (key === undefined || key.text === UNKNOWN || !isHarmlessSetting(key.text)) {
    for (const path of configFiles(extra.where, root)) extra.write(path);
  }
}

/** A repository anew; in this one git only looks after its own. */
function addInit(parsed: Parsed, extra: TouchList, root: string): void {
  const directory = parsed.operands[1] ?? literalField('.');
  const isHere = resolveDirectories(directory, extra.where).every((path) => path === root);
  if (isHere) return;
  const text =
    directory.text === UNKNOWN ? UNKNOWN : `${directory.text}${parsed.flags.has('bare') ? '' : '/.git'}`;
  extra.write({ ...directory, text, glob: undefined }, 'tree');
}

function configFiles(where: Directories, root: string): readonly Field[] {
  const own = literalField(`${root}/.git/config`);
  const isInside = (directory: string): boolean => directory === root || directory.startsWith(`${root}/`);
  const inside = where.every((directory) => directory !== UNKNOWN && isInside(directory));
  return inside ? [own] : [own, literalField('.git/config')];
}
