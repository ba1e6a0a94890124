import { describe, expect, it } from 'vitest';
import { loadSql } from '../../../../src/engine/facts/sql/load.ts';
import { show } from './show.ts';

const analyse = await loadSql();

const STATEMENTS: readonly (readonly [sql: string, ...parts: string[]])[] = [
  ['lock t in share mode', 'lock t'],
  ['call p(1)', 'call p()'],
  ["call lower('x')", 'call lower()'],
  ['do $$begin end$$', '?'],
  ['prepare p as delete from t', 'delete t every-row'],
  ['prepare p as select 1', 'read'],
  ['execute p(evil())', '?', 'call evil()'],
  ['set search_path=a', 'set'],
  ['reset all', 'set'],
  ['show x', 'read'],
  ['begin', 'transaction'],
  ['commit', 'transaction'],
  ["prepare transaction 'x'", 'transaction'],
  ['vacuum', 'other ?'],
  ['vacuum t', 'other t'],
  ['analyze t', 'other t'],
  ['cluster', 'other ?'],
  ['reindex schema s', 'other ?'],
  ['checkpoint', 'other'],
  ['listen x', 'other'],
  ['notify x', 'other'],
  ['discard all', 'other'],
  ['refresh materialized view v', 'other v'],
  ['declare c cursor for select * from t', 'read t'],
  ['fetch c', 'read ?'],
  ['close c', 'other'],
  ["load 'x'", 'program'],
  ['call a.p((select max(id) from t))', 'call a.p()', 'read t'],
  ['set local role x', 'set'],
  ['set session authorization x', 'set'],
  ['set transaction read only', 'set'],
  ['set constraints all deferred', 'set'],
  ['savepoint a', 'transaction'],
  ['rollback to a', 'transaction'],
  ['abort', 'transaction'],
  ['lock table a, b.c', 'lock a', 'lock b.c'],
  ['vacuum full a, b', 'other a', 'other b'],
  ['analyze', 'other ?'],
  ['cluster t using i', 'other t'],
  ['reindex table t', 'other t'],
  ['reindex index i', 'other i'],
  ['reindex database d', 'other ?'],
  ['unlisten *', 'other'],
  ['deallocate all', 'other'],
  ['move c', 'read ?'],
  ['declare c cursor with hold for select * from t for update', 'read t', 'lock t'],
  ['refresh materialized view concurrently a.v', 'other a.v'],
];

describe('a statement', () => {
  it.each(STATEMENTS)('has the effect of its command: %s', (sql, ...parts) => {
    expect(analyse(sql).map(show)).toEqual(parts);
  });
});
