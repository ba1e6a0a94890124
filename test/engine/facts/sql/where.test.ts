import { describe, expect, it } from 'vitest';
import { loadSql } from '../../../../src/engine/facts/sql/load.ts';
import { show } from './show.ts';

const analyse = await loadSql();

/** Conditions that do not tell one row from another. */
const EVERY_ROW: readonly string[] = [
  'true',
  '1=1',
  'not false',
  'true or id=1',
  'id = id',
  't.id = id',
  'id is null or id is not null',
  "'a'='a'",
  "'x'::citext = 'X'",
  "name like '%'",
  'exists (select 1)',
  'id in (1, id)',
  'id = 5 or 2 > 1',
  "'x'",
  "'t'::bool",
  'null is null',
  '(1 = 1) is true',
  'id between id and id',
  'id is not distinct from id',
  'random() < 2',
  "now() > '2001-01-01'",
  "1 = '01'",
  '0.1 < 0.2',
  '99999999999999999999 <> 99999999999999999998',
  'not (id <> id)',
  '(id)::text = id::text',
  '$1',
  'id operator(pg_catalog.=) id',
  'id = any(array[id])',
  'coalesce(true, id = 1)',
  'case when true then true else id = 1 end',
];

const SOME_ROWS: readonly string[] = [
  'not (id::int <> id)',
  't.id = b.id',
  'id is not null',
  '(id=5 and 1=1)',
  'current of c',
  'false',
  '1 = 0 or id = 5',
  'exists (select 1 from t where id = 5)',
  'id = 5 and true',
  'id = $1',
  'case when id = 1 then true else false end',
  'coalesce(active, true)',
  'a.id = t.id',
];

describe('where', () => {
  it.each(EVERY_ROW)('is missing when it holds for every row: %s', (condition) => {
    expect(analyse(`DELETE FROM t WHERE ${condition}`).map(show)[0]).toBe('delete t every-row');
    expect(analyse(`UPDATE t SET a = 1 WHERE ${condition}`).map(show)[0]).toBe('update t every-row');
  });

  it.each(EVERY_ROW)('stays missing in parentheses, casts and beside another such: %s', (condition) => {
    expect(analyse(`DELETE FROM t WHERE ((${condition}) AND 1 = 1)::bool`).map(show)[0]).toBe(
      'delete t every-row',
    );
    expect(analyse(`DELETE FROM t WHERE id = 5 OR (${condition})`).map(show)[0]).toBe('delete t every-row');
  });

  it.each(SOME_ROWS)('is present when it tells rows apart: %s', (condition) => {
    expect(analyse(`DELETE FROM t WHERE ${condition}`).map(show)[0]).toBe('delete t where');
  });

  it('is present beside a condition that holds for every row', () => {
    for (const condition of EVERY_ROW)
      expect(analyse(`DELETE FROM t WHERE id = 5 AND (${condition})`).map(show)[0]).toBe('delete t where');
  });

  it('is missing where there is none', () => {
    expect(analyse('DELETE FROM t').map(show)).toEqual(['delete t every-row']);
    expect(analyse('UPDATE t SET a = 1 FROM b').map(show)).toEqual(['update t every-row', 'read b']);
  });

  it('only exists on updates and deletes', () => {
    for (const sql of ['SELECT 1 FROM t', 'INSERT INTO t VALUES (1)', 'TRUNCATE t', 'DROP TABLE t'])
      for (const part of analyse(sql)) expect(part.where).toBeUndefined();
  });
});
