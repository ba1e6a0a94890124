import { UNKNOWN } from '../../logic.ts';
import { wordChangesPrograms } from './assignments.ts';
import { type Field, literalField, unknownField } from './field.ts';
import { type Parsed, parseWords } from './parsed.ts';
import { joinDirectories, resolveDirectories } from './place.ts';
import type { Setting } from './simple.ts';
import type { CommandSpec } from './spec.ts';
import { TouchList } from './touches.ts';

/** What a wrapper passes on. */
export interface Inner {
  readonly words: readonly Field[];
  readonly setting: Setting;
}

interface Wrapper {
  readonly options: string;
  /** Operands of its own before the command (`timeout 5`). */
  readonly skip?: number;
  /** With these flags it runs no command, and is a part itself. */
  readonly alone?: readonly string[];
  /** Takes `NAME=value` before the command. */
  readonly assigns?: boolean;
  /** The command gets more words from elsewhere. */
  readonly appends?: boolean;
  /** The shell's functions can be behind it. */
  readonly inShell?: boolean;
}

/** Programs that add no part of their own: they only pass a command on. */
const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  command: { options: '-p -v -V', alone: ['-v', '-V'] },
  builtin: { options: '' },
  exec: { options: '-c -l -a=' },
  nohup: { options: '' },
  timeout: {
    options:
      '-k,--kill-after= -s,--signal= --foreground --preserve-status -v,--verbose -p,--preserve-status -f,--foreground',
    skip: 1,
  },
  gtimeout: { options: '-k,--kill-after= -s,--signal= --foreground --preserve-status -v,--verbose', skip: 1 },
  nice: { options: '-n,--adjustment= -#' },
  time: { options: '-p -l -v' },
  noglob: { options: '' },
  nocorrect: { options: '' },
  env: {
    options: '-i,--ignore-environment -0,--null -u,--unset= -C,--chdir=cwd -v,--debug',
    assigns: true,
  },
  xargs: {
    options:
      '-0,--null -r,--no-run-if-empty -t,--verbose -p,--interactive -x,--exit -o,--open-tty -n,--max-args= -P,--max-procs= -s,--max-chars= -L,--max-lines= -l[=] -I= -J= -i,--replace[=] -d,--delimiter= -E= -e,--eof[=] -a,--arg-file=read -R= -S=',
    appends: true,
  },
};

/** The names of the wrappers. */
export const WRAPPED: readonly string[] = Object.keys(WRAPPERS);

/** The command behind a wrapper; undefined when there is none, and `unknown` when it cannot be told. */
export function unwrap(
  name: string,
  words: readonly Field[],
  setting: Setting,
): Inner | 'unknown' | undefined {
  const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
  if (wrapper === undefined) return undefined;
  const spec: CommandSpec = { does: '', options: wrapper.options, posix: true };
  const [parsed, ...others] = parseWords(words.slice(1), spec);
  if (parsed === undefined || others.length > 0 || parsed.unlisted || parsed.open) {
    // `env -S` splits a text into words, among others.
    return 'unknown';
  }
  if (wrapper.alone?.some((flag) => parsed.flags.has(flag))) return undefined;
  const own = new TouchList(setting.own.where);
  own.addAll(setting.own);
  let operands = parsed.operands.slice(wrapper.skip ?? 0);
  if (wrapper.assigns) operands = withoutAssignments(operands, own);
  if (wrapper.appends) operands = withInput(operands, parsed, own);
  if (operands.length === 0) return undefined;
  return {
    words: operands,
    setting: innerSetting(setting, own, parsed, name === 'builtin' || name === 'command'),
  };
}

function innerSetting(setting: Setting, own: TouchList, parsed: Parsed, inShell: boolean): Setting {
  const { frame, text, input } = setting;
  let where = frame.where;
  for (const { option, value } of parsed.values) {
    if (option.kind === 'cwd') where = resolveDirectories(value, where);
  }
  // `command ls` passes over functions, but where one is called `ls` it is safer to read that too.
  return {
    frame: { ...frame, where: joinDirectories(where) },
    own,
    text,
    input,
    inShell: inShell && setting.inShell,
  };
}

/** `NAME=value` words before a command, which may change what it does. */
export function withoutAssignments(operands: readonly Field[], own: TouchList): Field[] {
  let start = 0;
  while (/^[A-Za-z_][A-Za-z0-9_]*=/.test(operands[start]?.prefix ?? '')) {
    const field = operands[start];
    if (field !== undefined && wordChangesPrograms(field)) own.dynamic = true;
    start += 1;
  }
  return operands.slice(start);
}

/** xargs: words from its input at the end, or in place of a mark. */
function withInput(operands: readonly Field[], parsed: Parsed, own: TouchList): Field[] {
  const command = operands.length === 0 ? [literalField('echo')] : operands;
  for (const { option, value } of parsed.values) if (option.kind === 'read') own.read(value);
  const mark = parsed.values.findLast(({ option }) => ['-I', '-J', 'replace'].includes(option.canonical));
  if (mark === undefined && !parsed.flags.has('replace')) return [...command, unknownField(true)];
  const text = mark?.value.text ?? '{}';
  if (text === UNKNOWN || text === '') return [unknownField(true)];
  const several = mark?.option.canonical === '-J';
  return command.map((field) => {
    const at = field.prefix.indexOf(text);
    return at === -1 ? field : unknownField(several, field.prefix.slice(0, at));
  });
}
