import { describe, expect, it } from 'vitest';
import type { SqlName, SqlPart } from '../../../src/engine/facts/part.ts';
import { type Known, type Mode, UNKNOWN } from '../../../src/engine/logic.ts';
import { type SqlWanted, sqlTests } from '../../../src/engine/match/sql.ts';

function part(fields: Partial<SqlPart>): SqlPart {
  return { kind: 'sql', text: '', effect: 'read', ...fields };
}

function ask(wanted: SqlWanted, subject: SqlPart, mode: Mode): string {
  return sqlTests(wanted)
    .map((test) => test.test(subject, mode))
    .join(' ');
}

const named = (text: string): SqlName => {
  const [schema, name] = text.split('.');
  return name === undefined ? { name: text } : { schema: schema ?? '', name };
};

describe('table', () => {
  it.each([
    // glob, table, as a trigger, as a bound
    ['users', 'users', 'yes', 'yes'],
    ['users', 'public.users', 'yes', 'yes'],
    ['users', 'audit.users', 'yes', 'no'],
    ['users', 'Users', 'no', 'no'],
    ['Users', 'Users', 'yes', 'yes'],
    ['Users', 'users', 'yes', 'no'],
    ['USER?', 'users', 'yes', 'no'],
    ['Audit.Log', 'audit.log', 'yes', 'no'],
    ['Audit.log', 'log', 'unknown', 'no'],
    ['tmp_*', 'tmp_a', 'yes', 'yes'],
    ['tmp_*', 'audit.tmp_a', 'yes', 'no'],
    ['*', 'pg_authid', 'yes', 'no'],
    ['*', 'pg_catalog.pg_authid', 'yes', 'no'],
    ['pg_catalog.*', 'pg_authid', 'yes', 'yes'],
    ['audit.*', 'audit.log', 'yes', 'yes'],
    ['audit.*', 'public.log', 'no', 'no'],
    ['audit.log', 'log', 'unknown', 'no'],
    ['audit.log', 'users', 'no', 'no'],
    ['public.users', 'users', 'yes', 'yes'],
    ['*.users', 'users', 'yes', 'yes'],
    ['*.users', 'audit.users', 'yes', 'yes'],
    ['{a,b}.{c,d}', 'b.c', 'yes', 'yes'],
  ])('%s on %s is %s as a trigger, %s as a bound', (glob, table, trigger, bound) => {
    const subject = part({ table: named(table) });
    expect(ask({ table: glob }, subject, 'trigger')).toBe(trigger);
    expect(ask({ table: glob }, subject, 'bound')).toBe(bound);
  });

  it('of a quoted name with a dot is also meant by a trigger that is written like it', () => {
    const subject = part({ table: { name: 'a.b' } });
    expect(ask({ table: 'a.b' }, subject, 'trigger')).toBe('yes');
    expect(ask({ table: 'a.b' }, subject, 'bound')).toBe('no');
  });

  it('may be any of a list', () => {
    expect(ask({ table: ['a', 'users'] }, part({ table: named('users') }), 'bound')).toBe('yes');
    expect(ask({ table: ['a', 'audit.users'] }, part({ table: named('users') }), 'trigger')).toBe('unknown');
  });
});

describe('function', () => {
  it.each([
    ['dblink', 'dblink', 'yes', 'yes'],
    ['dblink*', 'public.dblink_exec', 'yes', 'yes'],
    ['dblink*', 'ext.dblink_exec', 'yes', 'no'],
    ['lo_*', 'pg_catalog.lo_import', 'yes', 'yes'],
    ['public.*', 'lo_import', 'yes', 'no'],
    ['*.lo_import', 'lo_import', 'yes', 'yes'],
    ['ext.*', 'lo_import', 'unknown', 'no'],
    ['ext.*', 'public.lo_import', 'no', 'no'],
    ['ext.f', 'g', 'no', 'no'],
    ['LO_*', 'lo_import', 'yes', 'no'],
    ['Ext.F', 'ext.f', 'yes', 'no'],
  ])('%s on %s is %s as a trigger, %s as a bound', (glob, routine, trigger, bound) => {
    const subject = part({ effect: 'call', function: named(routine) });
    expect(ask({ function: glob }, subject, 'trigger')).toBe(trigger);
    expect(ask({ function: glob }, subject, 'bound')).toBe(bound);
  });
});

describe('every key', () => {
  const every: SqlWanted = { effect: 'delete', table: '*', function: '*', where: 'missing' };

  it.each(['trigger', 'bound'] as const)('is unknown on what nobody can tell, as a %s', (mode) => {
    const subject = part({ effect: UNKNOWN, table: UNKNOWN, function: UNKNOWN, where: UNKNOWN });
    expect(ask(every, subject, mode)).toBe('unknown unknown unknown unknown');
  });

  it.each(['trigger', 'bound'] as const)('says no to a value that the part lacks, as a %s', (mode) => {
    expect(ask(every, part({}), mode)).toBe('no no no no');
  });

  it('shows what it looked at', () => {
    const seen = (table: Known<SqlName>, wanted: SqlWanted = { table: '*' }): unknown =>
      sqlTests(wanted)[0]?.seen(part({ table, effect: UNKNOWN }));
    expect(seen({ schema: 'a', name: 'b' })).toBe('a.b');
    expect(seen({ name: 'b' })).toBe('b');
    expect(seen(UNKNOWN)).toEqual({ $unknown: true });
    expect(seen(UNKNOWN, { effect: 'read' })).toEqual({ $unknown: true });
    expect(sqlTests(every).map((test) => test.key)).toEqual([
      'sql.effect',
      'sql.table',
      'sql.function',
      'sql.where',
    ]);
  });
});

describe('effect and where', () => {
  it('match their own value alone', () => {
    const subject = part({ effect: 'delete', table: { name: 't' }, where: 'missing' });
    expect(ask({ effect: ['drop', 'delete'], where: 'missing' }, subject, 'trigger')).toBe('yes yes');
    expect(ask({ effect: 'update' }, subject, 'trigger')).toBe('no');
    expect(ask({ where: 'missing' }, { ...subject, where: 'present' }, 'trigger')).toBe('no');
  });
});

describe('a policy that cannot be meant', () => {
  it.each([
    [{ effect: 'delte' }, 'did you mean "delete"'],
    [{ effect: 'xyzzy' }, 'read, insert'],
    [{ table: 'a.b.c' }, 'at most one dot'],
    [{ table: '.b' }, 'at most one dot'],
    [{ table: 'b.' }, 'at most one dot'],
    [{ table: '{a.b,c}' }, '{a'],
    [{ function: '' }, 'empty'],
    [{ where: 'absent' as 'missing' }, 'absent'],
  ])('is refused: %j', (wanted, message) => {
    expect(() => sqlTests(wanted)).toThrow(message);
  });
});
