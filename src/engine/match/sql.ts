import { SQL_EFFECTS, type SqlEffect, type SqlName, type SqlPart } from '../facts/part.ts';
import { compileTextGlob } from '../globs/text.ts';
import { type Answer, anyOf, fromBoolean, ifKnown, type Known, type Mode, UNKNOWN } from '../logic.ts';
import { InputError } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { type Checked, compileOrWait } from './late.ts';
import { listOf } from './list.ts';
import { seen } from './seen.ts';
import type { KeyTest } from './test.ts';

/** What a policy writes under `sql`. */
export interface SqlWanted {
  readonly effect?: string | readonly string[] | undefined;
  readonly table?: string | readonly string[] | undefined;
  readonly function?: string | readonly string[] | undefined;
  readonly where?: 'missing' | undefined;
}

/** The keys of `sql`, compiled. Throws an InputError on an effect or a glob that cannot be meant. */
export function sqlTests(
  { effect, table, function: routine, where }: SqlWanted,
  stand: Checked = {},
): KeyTest<SqlPart>[] {
  const tests: KeyTest<SqlPart>[] = [];
  if (effect !== undefined) tests.push(effectTest(effect));
  if (table !== undefined) tests.push(nameTest('table', table, tableGlob, stand));
  if (routine !== undefined) tests.push(nameTest('function', routine, functionGlob, stand));
  if (where !== undefined) tests.push(whereTest(where));
  return tests;
}

function effectTest(wanted: string | readonly string[]): KeyTest<SqlPart> {
  const effects = new Set(listOf(wanted).map(effectNamed));
  return {
    key: 'sql.effect',
    wanted,
    test: ({ effect }) => answer(effect, (known) => fromBoolean(effects.has(known))),
    seen: ({ effect }) => seen(effect),
  };
}

function effectNamed(word: string): SqlEffect {
  const effect = SQL_EFFECTS.find((known) => known === word);
  if (effect !== undefined) return effect;
  const known = SQL_EFFECTS.join(', ');
  throw new InputError(
    `${JSON.stringify(word)} is no effect of SQL${didYouMean(word, SQL_EFFECTS) || `: it is one of ${known}`}`,
  );
}

function whereTest(wanted: string): KeyTest<SqlPart> {
  if (wanted !== 'missing')
    throw new InputError(`"where" can only be "missing", not ${JSON.stringify(wanted)}`);
  return {
    key: 'sql.where',
    wanted,
    test: ({ where }) => answer(where, (known) => fromBoolean(known === wanted)),
    seen: ({ where }) => seen(where),
  };
}

type NameGlob = (name: SqlName, mode: Mode) => Answer;

function nameTest(
  field: 'table' | 'function',
  wanted: string | readonly string[],
  compile: (glob: string) => NameGlob,
  stand: Checked,
): KeyTest<SqlPart> {
  const matches = compileOrWait(stand, (): NameGlob => {
    const globs = listOf(wanted).map(compile);
    return (name, mode) => anyOf(globs, (glob) => glob(name, mode));
  });
  return {
    key: `sql.${field}`,
    wanted,
    test: (part, mode) => answer(part[field], (name) => matches(name, mode)),
    seen: (part) => shown(part[field]),
  };
}

/** A value that the part lacks matches nothing; one that cannot be known could be any. */
function answer<T>(value: Known<T> | undefined, test: (known: T) => Answer): Answer {
  return value === undefined ? 'no' : ifKnown(value, test);
}

/**
 * Without a schema, a table may be in any as a trigger, and counts as `public` as a bound; the catalog's own tables
 * are found before any other.
 */
function tableGlob(glob: string): NameGlob {
  const { schema, name, whole } = nameGlob(glob);
  return (table, mode) => {
    if (isDottedName(table, whole, mode)) return 'yes';
    if (!name(table.name, mode)) return 'no';
    const place = table.schema ?? (table.name.startsWith('pg_') ? 'pg_catalog' : 'public');
    if (schema === undefined) return fromBoolean(mode === 'trigger' || place === 'public');
    if (schema(place, mode)) return 'yes';
    return table.schema === undefined && mode === 'trigger' ? 'unknown' : 'no';
  };
}

/** Without a schema, a function may be PostgreSQL's own or one of `public`; as a trigger, any schema's. */
function functionGlob(glob: string): NameGlob {
  const { schema, name, whole } = nameGlob(glob);
  return (routine, mode) => {
    if (isDottedName(routine, whole, mode)) return 'yes';
    if (!name(routine.name, mode)) return 'no';
    const places = routine.schema === undefined ? ['pg_catalog', 'public'] : [routine.schema];
    if (schema === undefined)
      return fromBoolean(
        mode === 'trigger' || places.every((place) => place === 'pg_catalog' || place === 'public'),
      );
    if (mode === 'bound') return fromBoolean(places.every((place) => schema(place, mode)));
    if (places.some((place) => schema(place, mode))) return 'yes';
    return routine.schema === undefined ? 'unknown' : 'no';
  };
}

/** A quoted name may itself hold a dot: a trigger that is written like it means it too. */
function isDottedName({ name }: SqlName, whole: TextTest, mode: Mode): boolean {
  return mode === 'trigger' && name.includes('.') && whole(name, mode);
}

type TextTest = (text: string, mode: Mode) => boolean;

interface CompiledName {
  /** Absent in a glob without a dot. */
  readonly schema?: TextTest;
  readonly name: TextTest;
  readonly whole: TextTest;
}

function nameGlob(glob: string): CompiledName {
  const dots = [...glob].flatMap((char, index) => (char === '.' ? [index] : []));
  const [dot] = dots;
  if (dot === undefined) return { name: textTest(glob), whole: textTest(glob) };
  const schema = glob.slice(0, dot);
  const name = glob.slice(dot + 1);
  if (dots.length > 1 || schema === '' || name === '')
    throw new InputError(
      `${JSON.stringify(glob)} is no glob on [schema.]name: write it with at most one dot`,
    );
  return { schema: textTest(schema), name: textTest(name), whole: textTest(glob) };
}

/** Unquoted names are in lower case, so a trigger that is written in capitals means any case. */
function textTest(glob: string): TextTest {
  const exact = compileTextGlob(glob);
  if (glob === glob.toLowerCase()) return (text) => exact.test(text);
  const folded = compileTextGlob(glob, { nocase: true });
  return (text, mode) => exact.test(text) || (mode === 'trigger' && folded.test(text));
}

function shown(value: Known<SqlName> | undefined): unknown {
  if (value === undefined || value === UNKNOWN) return seen(value);
  return value.schema === undefined ? value.name : `${value.schema}.${value.name}`;
}
