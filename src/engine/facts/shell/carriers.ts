import { UNKNOWN } from '../../logic.ts';
import { addCommand } from './command.ts';
import { specOf } from './commands/index.ts';
import { baseName, type Field, knownTexts } from './field.ts';
import { type Parsed, parseWords } from './parsed.ts';
import { resolveDirectories } from './place.ts';
import { type Run, unknownPart } from './run.ts';
import { type Exit, stay } from './scope.ts';
import { readWords, type Setting } from './simple.ts';
import { TouchList } from './touches.ts';
import { withoutAssignments } from './wrappers.ts';

/** How a program carries a command. */
export interface Carrier {
  /** Operands of its own before the command. */
  readonly skip?: number;
  /** Its words are joined to a line that a shell runs. */
  readonly line?: boolean;
  /** The line is the value of this option, not among the operands. */
  readonly option?: string;
  /** Runs elsewhere: relative paths start in a home over there. */
  readonly remote?: boolean;
  readonly assigns?: boolean;
  /** Without a command it starts a shell. */
  readonly shell?: boolean;
  /** With these flags it runs no command. */
  readonly alone?: readonly string[];
}

/** Programs that are parts themselves, and whose commands are parts too. Their options are in the tables. */
const CARRIERS: Readonly<Record<string, Carrier>> = {
  sudo: {
    assigns: true,
    alone: ['list', 'validate', 'remove-timestamp', 'reset-timestamp', 'edit', 'version', 'help'],
  },
  doas: { shell: true, alone: ['-L', '-C'] },
  pkexec: {},
  su: { option: 'command', shell: true },
  runuser: { option: 'command' },
  script: { option: 'command', shell: true, skip: 1 },
  ssh: { skip: 1, line: true, remote: true, shell: true, alone: ['-V', '-Q', '-N', '-G'] },
  chroot: { skip: 1, remote: true, shell: true },
  setsid: {},
  stdbuf: {},
  ionice: {},
  chrt: { skip: 1 },
  taskset: { skip: 1 },
  flock: { skip: 1, option: 'command' },
  watch: { line: true },
  entr: {},
  unshare: { shell: true },
  nsenter: { remote: true, shell: true },
  'xvfb-run': {},
  busybox: {},
  toybox: {},
  fakeroot: { shell: true },
  caffeinate: {},
  unbuffer: {},
  strace: {},
};

/** The names of the carriers. */
export const CARRIED: readonly string[] = Object.keys(CARRIERS);

/** Reads the carrier as a part, then what it carries. */
export function readCarrier(words: readonly Field[], setting: Setting, run: Run): Exit {
  const exit = stay(setting.frame.where);
  const name = baseName(typeof words[0]?.text === 'string' ? words[0].text : '');
  const carrier = CARRIERS[name] ?? {};
  const [parsed, ...others] = parseWords(words.slice(1), specOf(name) ?? { does: '', posix: true });
  if (parsed === undefined) return exit;
  const line = parsed.values.find(({ option }) => option.canonical === carrier.option)?.value;
  const own = new TouchList(setting.frame.where);
  own.addAll(setting.own);
  const [operands, isLine] = commandWords(parsed, carrier, own);
  const empty = line === undefined && operands.length === 0;
  const alone = carrier.alone?.some((flag) => parsed.flags.has(flag)) ?? false;
  const extra = new TouchList(setting.frame.where);
  if (empty && !alone && (carrier.shell || parsed.flags.has('shell') || parsed.flags.has('login')))
    extra.dynamic = true;
  addCommand(words, setting, run, extra);
  if (alone || (empty && !parsed.open)) return exit;
  const doubtful = others.length > 0 || parsed.unlisted || parsed.open;
  if (doubtful) run.add(unknownPart(setting.text));
  else
    readInner(
      line === undefined ? operands : [line],
      line !== undefined || isLine || carrier.line === true,
      innerSetting(setting, own, parsed, carrier),
      run,
    );
  return exit;
}

/** Its words, and whether they are a line: `flock FILE -c LINE`. */
function commandWords(
  parsed: Parsed,
  carrier: Carrier,
  own: TouchList,
): [words: readonly Field[], isLine: boolean] {
  const operands = parsed.operands.slice(carrier.skip ?? 0);
  const [first, second] = operands;
  const isLine = carrier.skip !== undefined && (first?.text === '-c' || first?.text === '--command');
  if (isLine) return [second === undefined ? [] : [second], true];
  return [carrier.assigns ? withoutAssignments(operands, own) : operands, false];
}

/** Where the command behind a carrier runs. */
export function innerSetting(setting: Setting, own: TouchList, parsed: Parsed, carrier: Carrier): Setting {
  let { where } = setting.frame;
  for (const { option, value } of parsed.values) {
    if (option.kind === 'cwd') where = resolveDirectories(value, where);
  }
  if (carrier.remote) where = ['~'];
  // The redirections are this shell's own, and are in the carrier's part already.
  const held = carrier.remote ? new TouchList(where) : own;
  const frame = { ...setting.frame, where, held, calls: [] };
  return { frame, own: held, text: setting.text, input: setting.input, inShell: false };
}

/** Reads what is carried: words, or a line for a shell. */
export function readInner(words: readonly Field[], isLine: boolean, setting: Setting, run: Run): void {
  if (!isLine) {
    readWords(words, setting, run);
    return;
  }
  const texts = knownTexts(words);
  if (texts === undefined || words.some((word) => word.text === UNKNOWN)) run.add(unknownPart(setting.text));
  else run.script(texts.join(' '), setting.frame);
}
