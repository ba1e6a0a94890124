import type { Case, CompoundCommand, CompoundList, For, If, SyntaxNode } from 'unbash';
import { UNKNOWN } from '../../logic.ts';
import { MAX_LOOP_WORDS, Overrun } from './limits.ts';
import { changesPrograms } from './names.ts';
import { type Directories, joinDirectories, sameDirectories } from './place.ts';
import type { Run } from './run.ts';
import { after, type Exit, type Frame, stay } from './scope.ts';
import { readSubstitutions } from './substitutions.ts';
import { readList } from './walk.ts';
import { expandWord, type VariableValue } from './words.ts';

/** Reads a compound command: every branch and every body counts. */
export function readCompound(node: CompoundCommand, frame: Frame, run: Run): Exit {
  switch (node.type) {
    case 'BraceGroup':
      return readList(node.body.commands, frame, run);
    case 'Subshell':
      readList(node.body.commands, frame, run);
      return stay(frame.where);
    case 'If':
      return readIf(node, frame, run);
    case 'For':
      return readFor(node, frame, run);
    case 'Case':
      return readCase(node, frame, run);
    case 'While':
      return readLoop([node.clause, node.body], frame, run);
    case 'Select':
      for (const word of node.wordlist ?? []) readSubstitutions(word, frame, run);
      return readLoop([node.body], frame, run);
    case 'ArithmeticFor':
      readParts([node.initialize, node.test, node.update], frame, run);
      return readLoop([node.body], frame, run);
    case 'TestCommand':
    case 'ArithmeticCommand':
      readParts([node.expression], frame, run);
      run.noteTest(frame, run.textOf(node));
      return stay(frame.where);
  }
}

function readParts(nodes: readonly (SyntaxNode | undefined)[], frame: Frame, run: Run): void {
  for (const node of nodes) if (node !== undefined) readSubstitutions(node, frame, run);
}

function readIf(node: If, frame: Frame, run: Run): Exit {
  const ends: Directories[] = [];
  let clause = readList(node.clause.commands, frame, run);
  ends.push(after(readList(node.then.commands, { ...frame, where: clause.ok }, run)));
  for (const elif of node.elif) {
    clause = readList(elif.clause.commands, { ...frame, where: clause.fail }, run);
    ends.push(after(readList(elif.then.commands, { ...frame, where: clause.ok }, run)));
  }
  const otherwise = { ...frame, where: clause.fail };
  ends.push(node.else === undefined ? clause.fail : after(readList(node.else.commands, otherwise, run)));
  return stay(joinDirectories(...ends));
}

function readCase(node: Case, frame: Frame, run: Run): Exit {
  readSubstitutions(node.word, frame, run);
  const ends: Directories[] = [frame.where];
  let start = frame.where;
  for (const item of node.items) {
    readParts(item.pattern, frame, run);
    const end = after(readList(item.body.commands, { ...frame, where: start }, run));
    ends.push(end);
    start =
      item.terminator === ';;' || item.terminator === undefined
        ? frame.where
        : joinDirectories(frame.where, end);
  }
  return stay(joinDirectories(...ends));
}

/** A body that runs any number of times: when it changes the directory, it may start anywhere. */
function readLoop(bodies: readonly CompoundList[], frame: Frame, run: Run): Exit {
  const mark = run.mark();
  let end = readOnce(bodies, frame, run);
  if (sameDirectories(end, frame.where)) return stay(frame.where);
  run.rewind(mark);
  const anywhere = joinDirectories(frame.where, [UNKNOWN]);
  end = readOnce(bodies, { ...frame, where: anywhere }, run);
  return stay(joinDirectories(anywhere, end));
}

function readOnce(bodies: readonly CompoundList[], frame: Frame, run: Run): Directories {
  let where = frame.where;
  for (const body of bodies) {
    where = joinDirectories(where, after(readList(body.commands, { ...frame, where }, run)));
  }
  return where;
}

function readFor(node: For, frame: Frame, run: Run): Exit {
  for (const word of node.wordlist ?? []) readSubstitutions(word, frame, run);
  const name = node.name.value;
  if (changesPrograms(name)) throw new Overrun('a loop that sets what programs look at');
  const values = literalValues(node, frame, run);
  if (values === undefined) {
    frame.scope.assign(name, undefined);
    return readLoop([node.body], frame, run);
  }
  let where = frame.where;
  for (const value of values) {
    frame.scope.assign(name, value);
    where = joinDirectories(where, after(readList(node.body.commands, { ...frame, where }, run)));
  }
  frame.scope.assign(name, undefined);
  return stay(where);
}

function literalValues(node: For, frame: Frame, run: Run): readonly VariableValue[] | undefined {
  const values: VariableValue[] = [];
  for (const word of node.wordlist ?? []) {
    for (const field of expandWord(word, run.reader(frame))) {
      if (field.text === UNKNOWN) return undefined;
      values.push({ text: field.text, home: field.home });
    }
  }
  return values.length > 0 && values.length <= MAX_LOOP_WORDS ? values : undefined;
}
