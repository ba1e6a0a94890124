import { describe, expect, it } from 'vitest';
import { loadSql } from '../../../../src/engine/facts/sql/load.ts';
import { show } from './show.ts';

const analyse = await loadSql();

const STATEMENTS: readonly (readonly [sql: string, ...parts: string[]])[] = [
  ['SELECT * FROM "Users"', 'read Users'],
  ['SELECT * FROM USERS', 'read users'],
  ['-- x', 'other'],
  ['delete from only t *', '?'],
  ['select 1; ; delete from t;', 'read', 'delete t every-row'],
  ['SELECT U&\'\\0041\' FROM U&"\\0055sers"', 'read Users'],
  ["select 'it''s' from t -- drop table x", 'read t'],
  ['select 1 /* ; drop table x */', 'read'],
  ['select $a$ ; drop table x; $a$', 'read'],
  ['sel ect', '?'],
  ['select 1;;;', 'read'],
  [';', 'other'],
  ['DELETE/**/FROM/* ; */users', 'delete users every-row'],
  ['dElEtE fRoM "users"', 'delete users every-row'],
  ["select e'\\'; drop table x; --'", 'read'],
  ["select U&'d\\0061t' uescape '!'", 'read'],
  ['select $_$ $$ drop table x $$ $_$', 'read'],
  ['select 1; delete from a; update b set c = 1', 'read', 'delete a every-row', 'update b every-row'],
  ['\\! rm -rf /', '?'],
  ['select 1 \\gexec', '?'],
  ['select 1 )', '?'],
  ['exec sp_who', '?'],
  ['select [x] from y', '?'],
  ['update t set a = 1 limit 1', '?'],
  ['replace into t values (1)', '?'],
];

describe('a statement', () => {
  it.each(STATEMENTS)('is read as PostgreSQL reads it: %s', (sql, ...parts) => {
    expect(analyse(sql).map(show)).toEqual(parts);
  });
});
