import { describe, expect, it } from 'vitest';
import { loadSql } from '../../../../src/engine/facts/sql/load.ts';
import { show } from './show.ts';

const analyse = await loadSql();

const STATEMENTS: readonly (readonly [sql: string, ...parts: string[]])[] = [
  ['with d as (delete from users returning *) select * from d', 'delete users every-row'],
  ['with users as (select * from users) select * from users', 'read users'],
  ['with recursive t as (select 1 union select * from t) select * from t', 'read'],
  ['with a as (select * from b), b as (select * from a) select * from b', 'read b'],
  ['explain delete from users', 'read users'],
  ['explain analyze delete from users', 'delete users every-row'],
  ['explain (analyze off) delete from users', 'read users'],
  ['explain (analyze 0) select evil()', 'call evil()'],
  ['explain (verbose, analyze true) update t set a=1', 'update t every-row'],
  ['explain execute p', '?'],
  ['copy t to stdout', 'copy t', 'read t'],
  ["copy t from '/x'", 'copy t', 'insert t'],
  ["copy t to program 'curl x'", 'program t', 'copy t', 'read t'],
  ['copy (select * from secrets) to stdout', 'read secrets', 'copy secrets'],
  ["copy (delete from t returning *) to program 'x'", 'program', 'delete t every-row', 'copy t'],
  [
    'merge into t using s on t.id=s.id when matched then delete when not matched then insert values (1)',
    'merge t',
    'delete t where',
    'insert t',
    'read s',
  ],
  [
    'merge into t using s on true when matched then update set a = 1',
    'merge t',
    'update t every-row',
    'read s',
  ],
  ['insert into t values (1) on conflict (a) do update set b=1', 'insert t', 'update t where'],
  ["insert into t select * from s returning lo_export(1,'x')", 'insert t', 'read s', 'call lo_export()'],
  ['update t set a=1', 'update t every-row'],
  ['update t set a=b.c from b where t.id=b.id', 'update t where', 'read b'],
  ['delete from t using b', 'delete t every-row', 'read b'],
  ['insert into t values (evil())', 'insert t', 'call evil()'],
  ['explain analyze select 1', 'read'],
  ['explain (format json) select * from t for update', 'read t'],
  ['explain (analyze false, analyze true) delete from t', 'delete t every-row'],
  ["explain (analyze 'off') delete from t", 'read t'],
  ['explain create table x as select * from y', 'read x', 'read y'],
  [
    'with a as (insert into b values (1) returning *), c as (update d set e = 1 where f = 2 returning *) select * from a, c',
    'insert b',
    'update d where',
  ],
  ['insert into t with x as (select * from s) select * from x', 'insert t', 'read s'],
  ['with t as (select 1) delete from t', 'delete t every-row'],
  ['with a as (select 1) select * from public.a', 'read public.a'],
  ['merge into t using s on true when matched and s.x then delete', 'merge t', 'delete t where', 'read s'],
  [
    'merge into t using s on t.id = s.id when not matched by source then delete when matched then do nothing',
    'merge t',
    'delete t where',
    'read s',
  ],
  ['insert into t values (1) on conflict do nothing', 'insert t'],
  [
    'insert into t values (1) on conflict (a) do update set b = evil() where t.c',
    'insert t',
    'update t where',
    'call evil()',
  ],
  ['update t set (a, b) = (select c, d from s) where id = 1', 'update t where', 'read s'],
  ['copy t (a, b) from stdin with (format csv)', 'copy t', 'insert t'],
  ["copy t from program 'curl x' where evil()", 'program t', 'copy t', 'insert t', 'call evil()'],
  ['copy a.t to stdout', 'copy a.t', 'read a.t'],
  ['copy (select 1) to stdout', 'copy'],
  [
    'copy (with x as (update t set a = 1 returning *) select * from x) to stdout',
    'update t every-row',
    'copy t',
  ],
];

describe('a statement', () => {
  it.each(STATEMENTS)('has the effects that it has, wherever they stand: %s', (sql, ...parts) => {
    expect(analyse(sql).map(show)).toEqual(parts);
  });
});
