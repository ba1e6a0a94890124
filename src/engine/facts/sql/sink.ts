import { type Known, UNKNOWN } from '../../logic.ts';
import type { SqlEffect, SqlName, SqlPart } from '../part.ts';

/** What an effect falls on. */
export interface SqlObject {
  readonly table?: Known<SqlName>;
  readonly function?: Known<SqlName>;
  readonly where?: Known<'present' | 'missing'>;
}

/** Tables that the text does not name. */
export const SOME_TABLES: SqlObject = { table: UNKNOWN };

/** Collects the parts of a text: each effect on an object once, in the order of the text. */
export class Sink {
  readonly #parts = new Map<string, SqlPart>();
  #added = 0;

  /** How often something was added, repetitions included. */
  get added(): number {
    return this.#added;
  }

  add(effect: SqlEffect, object: SqlObject = {}): void {
    this.put({ kind: 'sql', text: describe(effect, object), effect, ...object });
  }

  put(part: SqlPart): void {
    this.#added += 1;
    const key = keyOf(part);
    if (!this.#parts.has(key)) this.#parts.set(key, part);
  }

  unknown(why: string): void {
    this.put(unknownPart(why));
  }

  parts(): readonly SqlPart[] {
    return [...this.#parts.values()];
  }
}

/** A text, or a statement, that could do anything. */
export function unknownPart(text: string): SqlPart {
  return { kind: 'sql', text, effect: UNKNOWN, table: UNKNOWN, function: UNKNOWN, where: UNKNOWN };
}

function describe(effect: SqlEffect, object: SqlObject): string {
  const words: string[] = [effect];
  if (object.table !== undefined)
    words.push(object.table === UNKNOWN ? 'unknown tables' : written(object.table));
  if (object.function !== undefined)
    words.push(object.function === UNKNOWN ? 'unknown function' : written(object.function));
  if (object.where === 'missing') words.push('(every row)');
  return words.join(' ');
}

/** The name as it would be written in SQL. */
function written({ schema, name }: SqlName): string {
  return schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;
}

function quoted(word: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(word) ? word : `"${word.replaceAll('"', '""')}"`;
}

function keyOf(part: SqlPart): string {
  if (part.effect === UNKNOWN) return part.text;
  const values = [part.table, part.function, part.where];
  return `${part.effect} ${JSON.stringify(values.map((value) => (value === UNKNOWN ? '?' : (value ?? null))))}`;
}
