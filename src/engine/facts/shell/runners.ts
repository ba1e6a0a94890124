import { UNKNOWN } from '../../logic.ts';
import { type Carrier, innerSetting, readInner } from './carriers.ts';
import { addCommand } from './command.ts';
import { specOf } from './commands/index.ts';
import { baseName, type Field, literalField } from './field.ts';
import { type Parsed, parseWords } from './parsed.ts';
import { type Run, unknownPart } from './run.ts';
import { type Exit, stay } from './scope.ts';
import { readWords, type Setting } from './simple.ts';
import { OUTSIDE } from './spec.ts';
import { TouchList } from './touches.ts';

interface Runner extends Carrier {
  /** Its first operand may also be the name of a script of the project: only programs of the table are read. */
  readonly scripts?: boolean;
  /** A file of Python is run by Python. */
  readonly python?: boolean;
  /** What follows are subcommands of its own. */
  readonly again?: boolean;
}

const here: Runner = {};
const afterOne: Runner = { skip: 1 };
const inside: Runner = { skip: 1, remote: true };
const containers = (program: string): Readonly<Record<string, Runner>> => ({
  [`${program} exec`]: inside,
  [`${program} run`]: inside,
  [`${program} create`]: inside,
  [`${program} container exec`]: inside,
  [`${program} container run`]: inside,
  [`${program} compose exec`]: inside,
  [`${program} compose run`]: inside,
});

/** Programs and subcommands that find a command among packages or in a container; by the words that name them. */
const RUNNERS: Readonly<Record<string, Runner>> = {
  npx: { option: 'call' },
  pnpx: here,
  bunx: here,
  uvx: here,
  'npm exec': { option: 'call' },
  'npm x': { option: 'call' },
  'npm explore': afterOne,
  pnpm: { scripts: true },
  'pnpm exec': here,
  'pnpm dlx': here,
  'pnpm x': here,
  yarn: { scripts: true },
  'yarn run': { scripts: true },
  'yarn workspace': { skip: 1, again: true },
  'yarn workspaces': { again: true },
  'yarn exec': here,
  'yarn x': here,
  'tox exec': here,
  'composer exec': here,
  'yarn dlx': here,
  bun: { scripts: true },
  'bun x': here,
  'bun exec': { line: true },
  'bun run': { scripts: true },
  'bundle exec': here,
  'uv run': { python: true },
  'uv tool run': here,
  'poetry run': here,
  'pipenv run': here,
  'pdm run': { scripts: true },
  'hatch run': { scripts: true },
  'rye run': { scripts: true },
  'conda run': here,
  'pipx run': here,
  'rustup run': afterOne,
  'nvm exec': afterOne,
  ...containers('docker'),
  ...containers('podman'),
  ...containers('nerdctl'),
  'docker-compose exec': inside,
  'docker-compose run': inside,
  'kubectl exec': inside,
};

/** The programs among them. */
export const RUNNING: readonly string[] = [
  ...new Set(Object.keys(RUNNERS).map((name) => name.split(' ')[0] ?? '')),
];

/** Reads the runner as a part, then what it runs, in every way that its words can be told apart. */
export function readRunner(words: readonly Field[], setting: Setting, run: Run): Exit {
  addCommand(words, setting, run);
  const name = baseName(typeof words[0]?.text === 'string' ? words[0].text : '');
  const seen = new Set<string>();
  for (const parsed of parseWords(words.slice(1), specOf(name) ?? OUTSIDE)) {
    const found = runnerOf(name, parsed);
    if (found === undefined) continue;
    const line = parsed.values.find(({ option }) => option.canonical === found.runner.option)?.value;
    const command = line === undefined ? commandOf(found, parsed) : [line];
    const key = JSON.stringify(command.map(({ text, prefix }) => (text === UNKNOWN ? [prefix] : text)));
    if (command.length === 0 || seen.has(key)) continue;
    seen.add(key);
    if (parsed.open) run.add(unknownPart(setting.text));
    else
      readBehind(
        command,
        line !== undefined || found.runner.line === true,
        { runner: found.runner, parsed, setting },
        run,
      );
  }
  return stay(setting.frame.where);
}

interface Found {
  readonly runner: Runner;
  /** Words that name it, without the program's. */
  readonly depth: number;
}

function runnerOf(name: string, { operands }: Parsed): Found | undefined {
  for (let depth = Math.min(2, operands.length); depth >= 0; depth -= 1) {
    const texts = operands.slice(0, depth).map(({ text }) => (text === UNKNOWN ? '' : text));
    const key = [name, ...texts].join(' ');
    const runner = Object.hasOwn(RUNNERS, key) ? RUNNERS[key] : undefined;
    if (runner !== undefined && !(depth === 0 && isOwn(name, operands[0]))) return { runner, depth };
  }
  return undefined;
}

/** A subcommand of its own, and so no script or program. */
function isOwn(name: string, first: Pick<Field, 'text'> | undefined): boolean {
  const sub = specOf(name)?.sub;
  return sub !== undefined && typeof first?.text === 'string' && Object.hasOwn(sub, first.text);
}

function commandOf({ runner, depth }: Found, { operands }: Parsed): readonly Field[] {
  const rest = operands.slice(depth);
  const separator = rest.findIndex(({ text }) => text === '--');
  const command = separator === (runner.skip ?? 0) || runner === inside ? rest.slice(separator + 1) : rest;
  const own = command === rest || separator === -1 ? command.slice(runner.skip ?? 0) : command;
  const [first] = own;
  if (first === undefined) return [];
  if (runner.scripts && (first.text === UNKNOWN || !isProgram(first.text))) return [];
  if (runner.again) return againOf(own);
  return runner.python && isPython(first) ? [literalField('python'), ...own] : own;
}

/** `yarn workspaces foreach -A run x`: yarn itself, from its first subcommand on. */
function againOf(words: readonly Field[]): readonly Field[] {
  const start = words.findIndex(
    ({ text }) => text === UNKNOWN || (!text.startsWith('-') && isOwn('yarn', { text })),
  );
  return start === -1 ? [] : [literalField('yarn'), ...words.slice(start)];
}

function isProgram(text: string): boolean {
  return /^https?:/.test(text) || specOf(baseName(text)) !== undefined;
}

function isPython({ text }: Field): boolean {
  return text !== UNKNOWN && /\.pyw?$|^-$|^https?:/.test(text);
}

interface Behind {
  readonly runner: Runner;
  readonly parsed: Parsed;
  readonly setting: Setting;
}

function readBehind(
  command: readonly Field[],
  isLine: boolean,
  { runner, parsed, setting }: Behind,
  run: Run,
): void {
  const own = new TouchList(setting.frame.where);
  own.addAll(setting.own);
  // A program that is fetched from an address.
  if (command.some(({ prefix }, at) => at < 2 && /^https?:/.test(prefix))) own.dynamic = true;
  readInner(command, isLine, innerSetting(setting, own, parsed, runner), run);
}

/** `python -m pip …`: a module that is a program of the table is a part, too. */
export function readPython(words: readonly Field[], setting: Setting, run: Run): Exit {
  addCommand(words, setting, run);
  const at = words.findIndex(({ text }, i) => i > 0 && text !== UNKNOWN && isModuleOption(text));
  const own = at === -1 ? undefined : words[at];
  const attached = typeof own?.text === 'string' ? own.text.slice(own.text.indexOf('m') + 1) : '';
  const name = attached === '' ? words[at + 1]?.text : attached;
  if (own === undefined || typeof name !== 'string') return stay(setting.frame.where);
  if (specOf(name) === undefined) return stay(setting.frame.where);
  const rest = words.slice(at + (attached === '' ? 2 : 1));
  return readWords([literalField(name), ...rest], { ...setting, inShell: false }, run);
}

function isModuleOption(text: string): boolean {
  return /^-[A-Za-z]*m/.test(text) && !/^-[A-Za-z]*[cWX]/.test(text.slice(0, text.indexOf('m')));
}
