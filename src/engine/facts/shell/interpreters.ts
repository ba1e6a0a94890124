import { UNKNOWN } from '../../logic.ts';
import { addCommand, addUnlessItself } from './command.ts';
import type { Field } from './field.ts';
import { type Run, unknownPart } from './run.ts';
import { type Exit, stay } from './scope.ts';
import type { Setting } from './simple.ts';
import { TouchList } from './touches.ts';

/** Shells whose `-c` text is read as a line of its own. */
export const SHELLS: readonly string[] = ['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'rbash'];

const PLAIN_LONG = new Set([
  '--login',
  '--norc',
  '--noprofile',
  '--posix',
  '--restricted',
  '--verbose',
  '--debugger',
  '--noediting',
]);
const PLAIN_SETTINGS = new Set<unknown>([
  'pipefail',
  'errexit',
  'nounset',
  'xtrace',
  'verbose',
  'noclobber',
  'noexec',
  'errtrace',
  'allexport',
]);
const INFORMATION = new Set(['--version', '--help']);

interface ShellWords {
  command: boolean;
  stdin: boolean;
  information: boolean;
  /** Takes an option that is not understood. */
  doubtful: boolean;
  operands: readonly Field[];
}

/** `sh -c 'text'` is its text; a script file is a program outside reading; anything else takes commands from stdin. */
export function readShell(words: readonly Field[], setting: Setting, run: Run): Exit {
  const { frame, own } = setting;
  const shell = readShellWords(words.slice(1));
  const [script] = shell.operands;
  const extra = new TouchList(frame.where);
  if (shell.doubtful || (shell.command && script !== undefined && script.text === UNKNOWN)) {
    run.add(unknownPart(setting.text));
  } else if (shell.command && script !== undefined && typeof script.text === 'string') {
    addUnlessItself(words, setting, run);
    run.script(script.text, { ...frame, held: own, calls: [] });
  } else if (shell.information) {
    addCommand(words, setting, run);
  } else if (script !== undefined && !shell.stdin && !shell.command && !isStdin(script)) {
    extra.read(script);
    extra.dynamic = script.text === UNKNOWN;
    addCommand(words, setting, run, extra);
  } else {
    extra.dynamic = true;
    addCommand(words, setting, run, extra);
    if (setting.input !== undefined) run.script(setting.input, { ...frame, held: own, calls: [] });
  }
  return stay(frame.where);
}

function isStdin(script: Field): boolean {
  return (
    script.stream ||
    script.text === '-' ||
    script.prefix.startsWith('/dev/') ||
    script.prefix.startsWith('/proc/')
  );
}

function readShellWords(fields: readonly Field[]): ShellWords {
  const found: ShellWords = {
    command: false,
    stdin: false,
    information: false,
    doubtful: false,
    operands: [],
  };
  let at = 0;
  for (let field = fields[at]; field !== undefined; field = fields[at]) {
    const { text } = field;
    // It may be `-c`, or become several words.
    if (text === UNKNOWN) found.doubtful = !field.stream;
    if (text === UNKNOWN || !/^[-+]./.test(text)) break;
    at += 1;
    if (text === '--') break;
    if (text.startsWith('--')) addLong(text, found);
    else at += addLetters(text, fields[at]?.text, found);
  }
  // A lone dash ends the options, too.
  if (fields[at]?.text === '-' && found.command) at += 1;
  return { ...found, operands: fields.slice(at) };
}

function addLong(text: string, found: ShellWords): void {
  if (INFORMATION.has(text)) found.information = true;
  else if (!PLAIN_LONG.has(text)) found.doubtful = true;
}

/** How many words after it are values. */
function addLetters(text: string, next: unknown, found: ShellWords): number {
  // How names are matched may change: `-O dotglob`, `-o globdots`, `-4`.
  if (/[\dO]/.test(text) || (text.includes('o') && !PLAIN_SETTINGS.has(next))) found.doubtful = true;
  if (text.startsWith('-') && text.includes('c')) found.command = true;
  if (text.includes('s')) found.stdin = true;
  return [...text.slice(1)].filter((letter) => letter === 'o').length;
}
