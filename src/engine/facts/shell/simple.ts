import type { Command } from 'unbash';
import { UNKNOWN } from '../../logic.ts';
import { anyChangesPrograms, assignmentsOf, rememberAssignments } from './assignments.ts';
import { addCommand, addUnlessItself } from './command.ts';
import { baseName, type Field, literalField, unknownField } from './field.ts';
import { joinDirectories } from './place.ts';
import { literalInput, redirectTouches } from './redirects.ts';
import { type Run, unknownPart } from './run.ts';
import { after, type Exit, type Frame, stay } from './scope.ts';
import { SPECIALS } from './special.ts';
import { readSubstitutions } from './substitutions.ts';
import type { TouchList } from './touches.ts';
import { readBody } from './walk.ts';
import { expandValue, expandWord } from './words.ts';
import { unwrap } from './wrappers.ts';

/** How a command's words are run. */
export interface Setting {
  readonly frame: Frame;
  /** What its redirections touch, with those around it. */
  readonly own: TouchList;
  /** How it was written. */
  readonly text: string;
  /** Surely run by a shell, which has builtins and functions; not by another program, nor named by path. */
  readonly inShell: boolean;
  /** What a here-document or here-string gives it, when that is literal. */
  readonly input?: string | undefined;
}

/** Reads a simple command: assignments, words, redirections. */
export function readSimple(command: Command, frame: Frame, run: Run): Exit {
  for (const node of [...command.prefix, ...command.suffix]) readSubstitutions(node, frame, run);
  if (command.name !== undefined) readSubstitutions(command.name, frame, run);
  const assignments = assignmentsOf(command);
  const own = redirectTouches(command.redirects, frame, run);
  if (anyChangesPrograms(assignments)) own.dynamic = true;
  const text = run.textOf(command);
  const fields = wordsOf(command, frame, run);
  if (fields.length > 0) {
    const input = literalInput(command.redirects, frame, run);
    return readWords(fields, { frame, own, text, inShell: true, input }, run);
  }
  rememberAssignments(assignments, frame, run);
  // A redirection alone creates or empties its file, as `:` would with it; harmless assignments are no part.
  if (own.dynamic || own.size > 0 || command.name !== undefined) {
    addCommand(
      [literalField(assignments.length > 0 ? assignments.map(({ name }) => `${name}=`).join(' ') : ':')],
      { frame, own, text, inShell: true },
      run,
    );
  }
  return stay(frame.where);
}

function wordsOf(command: Command, frame: Frame, run: Run): readonly Field[] {
  const reader = run.reader(frame);
  const fields: Field[] = command.name === undefined ? [] : [...expandWord(command.name, reader)];
  for (const node of command.suffix) {
    if (node.type === 'Word') fields.push(...expandWord(node, reader));
    else if (node.type === 'Assignment') {
      const start = `${node.name}${node.append ? '+' : ''}=`;
      const value =
        node.value.type === 'Word' && node.index === undefined
          ? expandValue(node.value, reader)
          : unknownField(false);
      fields.push({
        ...unknownField(false, start + value.prefix),
        text: value.text === UNKNOWN ? UNKNOWN : start + value.text,
      });
    }
  }
  run.budget.spend(fields.length >> 4);
  return fields;
}

/** Reads a command given as words: takes off what merely passes a command on, and reads what is left. */
export function readWords(words: readonly Field[], setting: Setting, run: Run): Exit {
  run.budget.spend();
  const { frame } = setting;
  const [first] = words;
  if (
    first === undefined ||
    first.text === UNKNOWN ||
    first.text.endsWith('/') ||
    first.text === '' ||
    hidesSetter(first.text, setting)
  ) {
    run.add(unknownPart(setting.text));
    return stay([UNKNOWN]);
  }
  const name = baseName(first.text);
  const called = setting.inShell ? frame.scope.functions.get(first.text) : undefined;
  const exit = called === undefined ? undefined : readCall(first.text, setting, run);
  const own = { ...setting, inShell: setting.inShell && !first.text.includes('/') };
  const inner = called === undefined ? unwrap(name, words, own) : undefined;
  if (inner === 'unknown') {
    run.add(unknownPart(setting.text));
    return stay(frame.where);
  }
  if (inner !== undefined) {
    addUnlessItself(words, setting, run);
    return readWords(inner.words, inner.setting, run);
  }
  const special = Object.hasOwn(SPECIALS, name) ? SPECIALS[name] : undefined;
  const result = special === undefined ? ordinary(words, own, run) : special(words, own, run);
  if (exit !== undefined) return stay(joinDirectories(after(exit), after(result)));
  // Another program cannot move the shell; of some wrappers only the shell in question knows whether they are programs.
  return own.inShell ? result : stay(joinDirectories(frame.where, after(result)));
}

/** Variables that the line seemed to set plainly may be set behind its back. */
function hidesSetter(name: string, { frame, inShell }: Setting): boolean {
  return inShell && frame.scope.isHiddenSetter(name);
}

function ordinary(words: readonly Field[], setting: Setting, run: Run): Exit {
  addCommand(words, setting, run);
  return stay(setting.frame.where);
}

const MAX_CALLS = 8;

/** A call of a function of the line: its body is read where it is called. */
function readCall(name: string, setting: Setting, run: Run): Exit {
  const { frame, own } = setting;
  if (frame.calls.includes(name)) return stay(frame.where);
  if (frame.calls.length >= MAX_CALLS) {
    run.add(unknownPart(setting.text));
    return stay([UNKNOWN]);
  }
  let where = frame.where;
  for (const node of frame.scope.functions.get(name) ?? []) {
    const inside = { ...frame, where, held: own, calls: [...frame.calls, name] };
    where = joinDirectories(where, after(readBody(node.body, inside, run)));
  }
  return stay(where);
}
