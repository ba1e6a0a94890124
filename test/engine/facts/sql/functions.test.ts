import { describe, expect, it } from 'vitest';
import { loadSql } from '../../../../src/engine/facts/sql/load.ts';
import { show } from './show.ts';

const analyse = await loadSql();

const STATEMENTS: readonly (readonly [sql: string, ...parts: string[]])[] = [
  ["select set_config('a','b',false)", 'call set_config()'],
  [
    "select pg_sleep(1), lower('x'), pg_catalog.lower('x'), myschema.lower('x')",
    'call pg_sleep()',
    'call myschema.lower()',
  ],
  ['select a operator(evil.+) b', 'call evil.+()'],
  ['select * from t tablesample evil.m(1)', 'call evil.m()', 'read t'],
  ['select * from t order by evil() limit evil2()', 'call evil()', 'call evil2()', 'read t'],
  ['values (1), (evil())', 'call evil()'],
  ["select * from dblink('x','y') as d(a int)", 'call dblink()'],
  ["select * from xmltable('/a' passing evil() columns a int)", 'call evil()'],
  [
    "select extract(year from now()), trim(' x'), position('a' in 'b'), substring('x' from 1), overlay('a' placing 'b' from 1), now() at time zone 'x', 'a' like 'b' escape 'c', 'a' similar to 'b', collation for ('a'), normalize('x'), 'a' is normalized, (now(),now()) overlaps (now(),now())",
    'read',
  ],
  ["select nextval('s')", 'call nextval()'],
  ['select * from pg_catalog.pg_authid', 'read pg_catalog.pg_authid'],
  ['select * from a, lateral (select * from b where evil(a.id)) x', 'read a', 'call evil()', 'read b'],
  [
    'select count(*) filter (where evil()) over (partition by evil2() order by evil3()) from t',
    'call evil()',
    'call evil2()',
    'call evil3()',
    'read t',
  ],
  ['select array_agg(x order by evil()) from t', 'call evil()', 'read t'],
  ['select case when evil() then 1 end', 'call evil()'],
  ['select * from t where x = any(select evil())', 'call evil()', 'read t'],
  ['select * from generate_series(1, evil())', 'call evil()'],
  ["select * from rows from (evil(), lower('x'))", 'call evil()'],
  ['select 1 limit (select evil())', 'call evil()'],
  ['select distinct on (evil()) 1', 'call evil()'],
  ['select 1 group by evil() having evil2()', 'call evil()', 'call evil2()'],
  ['select 1 window w as (order by evil())', 'call evil()'],
  [
    'select array[evil()], row(evil2()), (evil3()).x, x[evil4()]',
    'call evil()',
    'call evil2()',
    'call x()',
    'call evil3()',
    'call evil4()',
  ],
  ['select evil()::text collate "C"', 'call evil()'],
  ["select json_object('a': evil()), json_arrayagg(evil2())", 'call evil()', 'call evil2()'],
  ['select xmlelement(name a, evil())', 'call evil()'],
  ["select * from json_table('{}', '$' passing evil() as x columns (a int path '$'))", 'call evil()'],
  ["select pg_read_file('/etc/passwd')", 'call pg_read_file()'],
  [
    "select lo_import('/etc/passwd'), lo_export(1, '/x'), lo_unlink(1)",
    'call lo_import()',
    'call lo_export()',
    'call lo_unlink()',
  ],
  [
    'select pg_terminate_backend(1), pg_cancel_backend(1), pg_reload_conf()',
    'call pg_terminate_backend()',
    'call pg_cancel_backend()',
    'call pg_reload_conf()',
  ],
  [
    "select query_to_xml('drop table x', true, true, ''), table_to_xml('t', true, true, ''), cursor_to_xml('c', 1, true, true, ''), database_to_xml(true, true, '')",
    'call query_to_xml()',
    'call table_to_xml()',
    'call cursor_to_xml()',
    'call database_to_xml()',
  ],
  ["select ts_stat('select 1'), ts_rewrite('a', 'select 1')", 'call ts_stat()', 'call ts_rewrite()'],
  [
    "select pg_advisory_lock(1), txid_current(), setval('s', 1), setseed(0.5), pg_notify('a', 'b')",
    'call pg_advisory_lock()',
    'call txid_current()',
    'call setval()',
    'call setseed()',
    'call pg_notify()',
  ],
  [
    "select pg_ls_dir('.'), pg_stat_file('x'), pg_read_binary_file('x'), pg_logical_emit_message(true, 'a', 'b')",
    'call pg_ls_dir()',
    'call pg_stat_file()',
    'call pg_read_binary_file()',
    'call pg_logical_emit_message()',
  ],
  ['select "Lower"(\'x\')', 'call Lower()'],
  ["select pg_catalog.\"lower\"('x'), public.lower('x')", 'call public.lower()'],
];

describe('a statement', () => {
  it.each(STATEMENTS)('calls every function that is not known to be harmless: %s', (sql, ...parts) => {
    expect(analyse(sql).map(show)).toEqual(parts);
  });
});
