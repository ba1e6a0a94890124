import { UNKNOWN } from '../../logic.ts';
import { addCommand } from './command.ts';
import type { Field } from './field.ts';
import { type Run, unknownPart } from './run.ts';
import { type Exit, stay } from './scope.ts';
import type { Setting } from './simple.ts';
import { TouchList } from './touches.ts';

/** Shells whose `-c` text is read as a line of its own. */
export const SHELLS: readonly string[] = ['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'rbash'];

const WITH_VALUE = new Set(['--rcfile', '--init-file']);
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
const INFORMATION = new Set(['--version', '--help']);

interface ShellWords {
  readonly command: boolean;
  readonly stdin: boolean;
  readonly information: boolean;
  /** Reads a file or takes an option that is not understood. */
  readonly doubtful: boolean;
  readonly operands: readonly Field[];
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
  let command = false;
  let stdin = false;
  let information = false;
  let doubtful = false;
  let at = 0;
  for (; at < fields.length; at += 1) {
    const text = fields[at]?.text;
    if (text === undefined || text === UNKNOWN) {
      // It may be `-c`, or become several words.
      doubtful = !fields[at]?.stream;
      break;
    }
    if (!/^[-+]./.test(text)) break;
    if (text === '--') {
      at += 1;
      break;
    }
    if (text.startsWith('--')) {
      if (INFORMATION.has(text)) information = true;
      else if (WITH_VALUE.has(text)) doubtful = true;
      else if (!PLAIN_LONG.has(text)) doubtful = true;
      continue;
    }
    if (text.includes('c') && text.startsWith('-')) command = true;
    if (text.includes('s')) stdin = true;
    for (const letter of text.slice(1)) if (letter === 'o' || letter === 'O') at += 1;
  }
  // A lone dash ends the options, too.
  if (fields[at]?.text === '-' && command) at += 1;
  return { command, stdin, information, doubtful, operands: fields.slice(at) };
}
