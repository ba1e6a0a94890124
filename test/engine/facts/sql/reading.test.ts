import { describe, expect, it } from 'vitest';
import { loadSql } from '../../../../src/engine/facts/sql/load.ts';
import { show } from './show.ts';

const analyse = await loadSql();

const STATEMENTS: readonly (readonly [sql: string, ...parts: string[]])[] = [
  ['select 1', 'read'],
  ['select * from users', 'read users'],
  ['select * from public.users u join a.b on true, c', 'read public.users', 'read a.b', 'read c'],
  ['select * into x from y', 'create x', 'read y'],
  ['select * from t for update of t', 'read t', 'lock t'],
  ['table secrets', 'read secrets'],
  [
    'select (select max(id) from a), exists (select from b) from c where d in (select e from f)',
    'read a',
    'read b',
    'read f',
    'read c',
  ],
  ['select * from a union (select * from b except select * from c)', 'read a', 'read b', 'read c'],
  ['select * from (select * from inner_t) x', 'read inner_t'],
  ['select * from t for key share of t nowait', 'read t', 'lock t'],
  [
    'select * from a join (select * from b) c on true for no key update',
    'read a',
    'lock a',
    'read b',
    'lock b',
  ],
  ['select * from pg_authid, information_schema.tables', 'read pg_authid', 'read information_schema.tables'],
];

describe('a statement', () => {
  it.each(STATEMENTS)('reads what it names, and creates or locks what it says: %s', (sql, ...parts) => {
    expect(analyse(sql).map(show)).toEqual(parts);
  });
});
