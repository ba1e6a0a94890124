import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SqlPart } from '../../../../src/engine/facts/part.ts';
import { loadSql } from '../../../../src/engine/facts/sql/load.ts';
import { UNKNOWN } from '../../../../src/engine/logic.ts';
import { cpuTime } from '../../../support/cpu.ts';
import { show } from './show.ts';

const analyse = await loadSql();
const HARMLESS = 'SELECT 1; DELETE FROM a.b WHERE id = 5';

function isUnknown(parts: readonly SqlPart[]): boolean {
  return parts.length === 1 && parts.every(isUnknownPart);
}

function isUnknownPart(part: SqlPart): boolean {
  return [part.effect, part.table, part.function, part.where].every((value) => value === UNKNOWN);
}

describe('hostile text', () => {
  it.each([
    ['a statement hidden behind a NUL character', 'SELECT 1; \0DROP TABLE users'],
    ['a NUL character at the end', 'SELECT 1\0'],
    ['a lone surrogate', "SELECT '\ud800'"],
    ['more than 1 MiB', `SELECT 1 --${'x'.repeat(1024 * 1024)}`],
    ['a text that is open', "SELECT 'x"],
    ['a comment that MySQL runs', "SELECT * FROM users /*!50000 INTO OUTFILE '/tmp/x' */"],
    ['a comment that MariaDB runs', 'SELECT 1 /*M! , sleep(10) */'],
    ['deep parentheses', `SELECT ${'('.repeat(50_000)}1${')'.repeat(50_000)}`],
    ['a chain of operators', `SELECT 1${'+1'.repeat(20_000)}`],
    ['a chain that the parser takes but no walk', `SELECT 1${'+1'.repeat(2000)}`],
    ['a chain of UNION', `SELECT 1${' UNION SELECT 1'.repeat(20_000)}`],
    ['a chain of joins', `SELECT FROM a${' CROSS JOIN a'.repeat(20_000)}`],
    ['nested sub-selects', `SELECT ${'(SELECT '.repeat(3000)}1${')'.repeat(3000)}`],
    ['nested comments', '/*'.repeat(100_000)],
    ['a run of operator characters', `SELECT ${'+'.repeat(100_000)}1`],
    ['statement after statement, one of them broken', 'SELECT 1; DELETE FROM; SELECT 2'],
  ])('is unknown in everything: %s', async (_name, sql) => {
    await loadSql();
    expect(isUnknown(analyse(sql))).toBe(true);
  });

  const crashing = `SELECT 1${'+1'.repeat(200_000)}`;

  it('is never parsed by a parser that has crashed', async () => {
    await loadSql();
    expect(analyse(HARMLESS)).toHaveLength(2);
    expect(isUnknown(analyse(crashing))).toBe(true);
    expect(isUnknown(analyse(HARMLESS))).toBe(true);
  });

  it('spoils no other action', async () => {
    await loadSql();
    const expected = analyse(HARMLESS).map(show);
    for (let round = 0; round < 12; round++) {
      expect(isUnknown(analyse(crashing))).toBe(true);
      expect((await loadSql())(HARMLESS).map(show)).toEqual(expected);
    }
  });

  it('does not stop an analyser that is kept', async () => {
    analyse(crashing);
    for (let tries = 0; isUnknown(analyse(HARMLESS)) && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(analyse(HARMLESS)).toHaveLength(2);
  });

  it('cannot make the parser copy a source once per column and level', () => {
    const nested = (depth: number): string =>
      depth === 0
        ? 'UPDATE t SET a = 1'
        : `UPDATE t SET (a, b) = (WITH x AS (${nested(depth - 1)} RETURNING 1) SELECT 1)`;
    expect(analyse(nested(2)).map(show)).toEqual(['update t every-row']);
    const started = cpuTime();
    expect(isUnknown(analyse(nested(40)))).toBe(true);
    expect(
      isUnknown(analyse(`UPDATE t SET (${'a,'.repeat(5000)}a) = (SELECT '${'x'.repeat(50_000)}')`)),
    ).toBe(true);
    expect(cpuTime() - started).toBeLessThan(500);
  });

  it('still lets ordinary lists, banners and long operators pass', () => {
    const columns = Array.from({ length: 40 }, (_, index) => `c${index}`).join(', ');
    const update = `UPDATE t SET (${columns}) = (SELECT ${columns} FROM s) WHERE (a, b) = (1, 2);\n`;
    expect(analyse(update.repeat(50)).map(show)).toEqual(['update t where', 'read s']);
    const banner = `/${'*'.repeat(78)}\n * ${'='.repeat(70)}\n ${'*'.repeat(78)}/\n-- ${'-'.repeat(200)}\n`;
    expect(analyse(`${banner.repeat(200)}SELECT '${'-+/*'.repeat(1000)}'`).map(show)).toEqual(['read']);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'SELECT',
    'DELETE FROM',
    't',
    'WHERE',
    '1',
    '=',
    '(',
    ')',
    ';',
    "'",
    '"',
    '$$',
    '--',
    '/*',
    '*/',
    '\n',
    ',',
    'WITH',
    'AS',
    'EXPLAIN',
    'ANALYZE',
    'COPY',
    'TO',
    'PROGRAM',
    "E'\\",
    'f()',
    'INTO',
    'UNION',
    'x.y',
  );

  it('is answered with parts, never with an error or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (sql) => {
          expect(analyse(sql).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 800 },
    );
  });

  const statement = fc.constantFrom(
    'SELECT * FROM a',
    'DELETE FROM b',
    'DELETE FROM b WHERE x = 1',
    'DROP TABLE c CASCADE',
    'SELECT f()',
    'COPY d TO PROGRAM $$x$$',
    'WITH a AS (DELETE FROM e RETURNING 1) SELECT * FROM a',
    'EXPLAIN ANALYZE UPDATE g SET x = 1',
    'DO $$x$$',
    'BEGIN',
    'SELECT 1',
  );

  it('keeps its parts when a statement is added', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1 }), statement, fc.nat(), (script, added, at) => {
        const before = analyse(script.join(';\n')).map(show);
        const longer = [...script];
        longer.splice(at % (script.length + 1), 0, added);
        expect(analyse(longer.join(';\n')).map(show)).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 300 },
    );
  });

  it('names each effect on an object once', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1 }), (script) => {
        const parts = analyse(script.join(';')).map(show);
        expect(new Set(parts).size).toBe(parts.length);
      }),
      { numRuns: 100 },
    );
  });
});
