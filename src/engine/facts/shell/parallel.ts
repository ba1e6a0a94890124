import { UNKNOWN } from '../../logic.ts';
import { addCommand } from './command.ts';
import { specOf } from './commands/index.ts';
import { type Field, literalField, unknownField } from './field.ts';
import { parseWords } from './parsed.ts';
import { type Run, unknownPart } from './run.ts';
import { type Exit, stay } from './scope.ts';
import { readWords, type Setting } from './simple.ts';
import { OUTSIDE } from './spec.ts';

const EXEC = new Set<unknown>(['-x', '--exec', '-X', '--exec-batch']);

/** `fd -x`: the command gets the paths that are found, in place of `{}` and the like or at its end. */
export function readFd(words: readonly Field[], setting: Setting, run: Run): Exit {
  const start = words.findIndex(({ text }) => EXEC.has(text));
  if (start === -1) {
    addCommand(words, setting, run);
    return stay(setting.frame.where);
  }
  const rest = words.slice(start + 1);
  const end = rest.findIndex(({ text }) => text === ';');
  const after = end === -1 ? [] : rest.slice(end + 1);
  addCommand([...words.slice(0, start), ...after, words[start] ?? literalField('-x')], setting, run);
  readFilled(end === -1 ? rest : rest.slice(0, end), setting, run);
  return stay(setting.frame.where);
}

/** `parallel`: a part itself; its words up to `:::` are a command that gets more of them. */
export function readParallel(words: readonly Field[], setting: Setting, run: Run): Exit {
  addCommand(words, setting, run);
  const exit = stay(setting.frame.where);
  for (const parsed of parseWords(words.slice(1), specOf('parallel') ?? OUTSIDE)) {
    const mark = parsed.operands.findIndex(({ prefix }) => /^:::/.test(prefix));
    const command = mark === -1 ? parsed.operands : parsed.operands.slice(0, mark);
    const isPlain = command.every(({ text }) => text !== UNKNOWN && !/[\s;&|<>$`"'()\\]/.test(text));
    if (parsed.open || parsed.unlisted || (!isPlain && command.length > 0))
      run.add(unknownPart(setting.text));
    else readFilled(command, setting, run);
  }
  return exit;
}

function readFilled(command: readonly Field[], setting: Setting, run: Run): void {
  if (command.length === 0) return;
  let isFilled = false;
  const filled = command.map((field) => {
    const at = field.prefix.search(/\{[^\s,{}]*\}/);
    if (at === -1) return field;
    isFilled = true;
    return unknownField(true, field.prefix.slice(0, at));
  });
  const { frame } = setting;
  const inner = { ...setting, frame: { ...frame, calls: [] }, inShell: false };
  readWords(isFilled ? filled : [...filled, unknownField(true)], inner, run);
}
