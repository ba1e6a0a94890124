import { describe, expect, it } from 'vitest';
import { loadSql } from '../../../../src/engine/facts/sql/load.ts';
import { show } from './show.ts';

const analyse = await loadSql();
const read = (sql: string): string[] => analyse(sql).map(show);

describe('a function that is written like a column is a call', () => {
  it.each([
    ["SELECT ('/etc/passwd'::text).pg_read_file", ['call pg_read_file()']],
    ["SELECT ('DELETE FROM t'::text).dblink_exec", ['call dblink_exec()']],
    ['SELECT (10::float8).pg_sleep', ['call pg_sleep()']],
    ['SELECT ($1).lo_unlink', ['call lo_unlink()']],
    ["SELECT ((SELECT 's'::regclass)).nextval", ['call nextval()']],
    ['SELECT (id).lo_unlink FROM t', ['call lo_unlink()', 'read t']],
    ['SELECT ids[1].lo_unlink FROM t', ['call lo_unlink()', 'read t']],
    ['SELECT (a).b.purge FROM t', ['call b()', 'call purge()', 'read t']],
    ['DELETE FROM t WHERE (id).purge', ['delete t where', 'call purge()']],
    ["SELECT f.pg_read_file FROM unnest(array['/etc/passwd']) f", ['call pg_read_file()']],
    ["SELECT f.f FROM unnest(array['x']) f(a)", ['call f()']],
    ["SELECT unnest.purge FROM unnest(array['x'])", ['call purge()']],
    ["SELECT x.pg_read_file FROM ROWS FROM (unnest(array['/etc/passwd'])) x", ['call pg_read_file()']],
    ["SELECT coalesce.pg_read_file FROM coalesce('/etc/passwd')", ['call pg_read_file()']],
    ["SELECT text.purge FROM CAST('x' AS text)", ['call purge()']],
    ["SELECT (SELECT f.purge) FROM unnest(array['x']) f", ['call purge()']],
    ['SELECT f.pg_read_file FROM my_files() f', ['call pg_read_file()', 'call my_files()']],
    [
      "SELECT f.purge FROM unnest(array['x']) f WHERE EXISTS (SELECT FROM unnest(array[1]) f(purge))",
      ['call purge()'],
    ],
  ])('%s', (sql, parts) => {
    expect(read(sql)).toEqual(parts);
  });
});

describe('columns and fields are none', () => {
  it.each([
    ['SELECT t.id, s.t.name FROM t', ['read t']],
    ['SELECT e.key, e.value FROM jsonb_each($1) e', ['read']],
    ['SELECT (jsonb_each($1)).value', ['read']],
    ['SELECT (jsonb_each($1)).*', ['read']],
    ['SELECT f.f, f.ordinality FROM unnest($1) WITH ORDINALITY f', ['read']],
    ['SELECT f.a, f.b FROM unnest($1, $2) f(a, b)', ['read']],
    ['SELECT r.id FROM jsonb_to_record($1) AS r(id int)', ['read']],
    ['SELECT (ROW(1, 2)).f2', ['read']],
    ['SELECT (10::float8).abs', ['read']],
    ['SELECT q.lo_price FROM (SELECT 1 AS lo_price) q', ['read']],
    ['SELECT m.name FROM my_users() m', ['call my_users()']],
  ])('%s', (sql, parts) => {
    expect(read(sql)).toEqual(parts);
  });
});
