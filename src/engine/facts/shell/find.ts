import { UNKNOWN } from '../../logic.ts';
import { programOf } from './command.ts';
import { type Field, literalField, mayBeOption, unknownField } from './field.ts';
import { makeReading } from './flags.ts';
import type { Directories } from './place.ts';
import { type Run, shorten } from './run.ts';
import { type Exit, stay } from './scope.ts';
import { readWords, type Setting } from './simple.ts';
import { TouchList } from './touches.ts';

const RUNS = new Set(['-exec', '-execdir', '-ok', '-okdir']);
const WRITES = new Set(['-fprint', '-fprint0', '-fls', '-fprintf']);
/** Tests whose next word is their value. */
const VALUED =
  /^-(?:i?name|i?path|i?wholename|i?regex|i?lname|type|xtype|maxdepth|mindepth|size|user|group|perm|[acm]?newer[a-z]*|[acm]time|[acm]min|fstype|links|inum|printf|regextype|samefile|used|uid|gid)$/;
const STARTS = /^-[HLP]+$/;

interface Found {
  readonly words: readonly Field[];
  /** Runs in the directory of what is found. */
  readonly elsewhere: boolean;
}

/** `find`: roots, then an expression that may delete, run commands and write files. */
export function readFind(words: readonly Field[], setting: Setting, run: Run): Exit {
  const { frame } = setting;
  const fields = words.slice(1);
  const touches = new TouchList(frame.where);
  const roots = rootsOf(fields);
  const { flags, commands, open } = readExpression(fields, roots, touches);
  const searched = roots.length === 0 ? [literalField('.')] : roots;
  for (const root of searched) {
    touches.read(root, 'search');
    if (flags.has('delete')) touches.write(root, 'tree');
  }
  if (open) touches.writeUnknown();
  touches.addAll(setting.own);
  const reading = makeReading(['find', ...roots.map((root) => root.text)], flags, open);
  run.add({
    kind: 'shell',
    text: shorten(setting.text),
    dynamic: touches.dynamic || open,
    readings: [reading],
    reads: touches.reads,
    writes: touches.writes,
    hosts: touches.hosts,
    ...programOf(words[0], setting, run),
  });
  for (const command of commands) readFound(command, setting, run);
  return stay(frame.where);
}

interface Expression {
  readonly flags: ReadonlyMap<string, 'sure' | 'possible'>;
  readonly commands: readonly Found[];
  /** A word may be more of the expression. */
  readonly open: boolean;
}

function readExpression(fields: readonly Field[], roots: readonly Field[], touches: TouchList): Expression {
  const flags = new Map<string, 'sure' | 'possible'>();
  const commands: Found[] = [];
  let open = roots.some((root) => root.text === UNKNOWN && mayBeOption(root));
  const start = fields.findIndex(startsExpression);
  for (let i = start === -1 ? fields.length : start; i < fields.length; i += 1) {
    const field = fields[i];
    if (field === undefined || field.text === UNKNOWN) {
      open ||= field === undefined || mayBeOption(field);
      continue;
    }
    if (field.text.startsWith('-')) flags.set(field.text.slice(1), 'sure');
    if (WRITES.has(field.text)) touches.write(fields[i + 1] ?? unknownField(true));
    if (field.text === '-files0-from') touches.readUnknown();
    // A quoted word there stays that value, whatever it is.
    if (VALUED.test(field.text) && fields[i + 1]?.many === false) i += 1;
    if (!RUNS.has(field.text)) continue;
    const end = endOfCommand(fields, i + 1);
    commands.push({ words: fields.slice(i + 1, end), elsewhere: field.text.endsWith('dir') });
    i = end;
  }
  return { flags, commands, open };
}

function rootsOf(fields: readonly Field[]): readonly Field[] {
  const end = fields.findIndex(startsExpression);
  const words = end === -1 ? fields : fields.slice(0, end);
  return words.filter((field) => !(typeof field.text === 'string' && STARTS.test(field.text)));
}

function startsExpression(field: Field): boolean {
  return /^[-(!,]/.test(field.prefix) && !(typeof field.text === 'string' && STARTS.test(field.text));
}

function endOfCommand(fields: readonly Field[], start: number): number {
  for (let i = start; i < fields.length; i += 1) {
    const text = fields[i]?.text;
    if (text === ';' || (text === '+' && fields[i - 1]?.text === '{}')) return i;
  }
  return fields.length;
}

/** The command gets the paths that are found, so whatever lies below the roots. */
function readFound(command: Found, setting: Setting, run: Run): void {
  const words = command.words.map((field) => {
    const at = field.prefix.indexOf('{}');
    return at === -1 ? field : unknownField(field.text === '{}', field.prefix.slice(0, at));
  });
  const { frame } = setting;
  const where: Directories = command.elsewhere ? [UNKNOWN] : frame.where;
  readWords(words, { ...setting, frame: { ...frame, where, calls: [] }, inShell: false }, run);
}
