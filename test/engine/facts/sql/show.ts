import type { SqlName, SqlPart } from '../../../../src/engine/facts/part.ts';
import { type Known, UNKNOWN } from '../../../../src/engine/logic.ts';

/** A part in a few words: "delete a.t every-row", "call f()", "?" for what nobody can tell. */
export function show(part: SqlPart): string {
  if (part.effect === UNKNOWN) return '?';
  const words: string[] = [part.effect];
  if (part.table !== undefined) words.push(name(part.table));
  if (part.function !== undefined) words.push(`${name(part.function)}()`);
  if (part.where !== undefined) words.push(part.where === 'missing' ? 'every-row' : 'where');
  return words.join(' ');
}

function name(value: Known<SqlName>): string {
  if (value === UNKNOWN) return '?';
  return value.schema === undefined ? value.name : `${value.schema}.${value.name}`;
}
