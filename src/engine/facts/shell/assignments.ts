import type { Assignment, Command } from 'unbash';
import { UNKNOWN } from '../../logic.ts';
import type { Field } from './field.ts';
import { changesPrograms, runsAsNumber } from './names.ts';
import type { Run } from './run.ts';
import type { Frame } from './scope.ts';
import { expandValue } from './words.ts';

/** Whether `NAME=value` as a word (after `env`, `sudo`, `export`) may change what programs do. */
export function wordChangesPrograms(field: Field): boolean {
  const name = /^([A-Za-z_][A-Za-z0-9_]*)\+?=/.exec(field.prefix)?.[1];
  return name === undefined || changesPrograms(name) || (field.text !== UNKNOWN && runsAsNumber(field.text));
}

export function assignmentsOf(command: Command): readonly Assignment[] {
  return command.prefix.filter((node) => node.type === 'Assignment');
}

/** Whether any of a command's assignments may change what programs do. */
export function anyChangesPrograms(assignments: readonly Assignment[]): boolean {
  return assignments.some((node) => changesPrograms(node.name) || runsAsNumber(node.text));
}

/** Remembers what a line's own variables hold. */
export function rememberAssignments(assignments: readonly Assignment[], frame: Frame, run: Run): void {
  for (const { name, value } of assignments) {
    const field = value.type === 'Word' ? expandValue(value, run.reader(frame)) : undefined;
    const known = field !== undefined && typeof field.text === 'string';
    frame.scope.assign(name, known ? { text: field.text, home: field.home } : undefined);
  }
}
