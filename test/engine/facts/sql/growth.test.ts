import { describe, expect, it } from 'vitest';
import { loadSql } from '../../../../src/engine/facts/sql/load.ts';
import { cpuTime, LINEAR } from '../../../support/cpu.ts';

const fill = (unit: string, length: number): string => unit.repeat(Math.floor(length / unit.length));
const count = (length: number, item: (index: number) => string): string =>
  Array.from({ length: Math.floor(length / 22) }, (_, index) => item(100_000 + index)).join('');

const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'the same statement': (length) => fill('DELETE FROM t WHERE a = 1;', length),
  'other tables': (length) => count(length, (index) => `DROP TABLE t${index};  `),
  'queries of one WITH clause': (length) =>
    `WITH z AS (SELECT 1)${count(length - 50, (index) => `,a${index} AS (TABLE z)`)} SELECT 1`,
  'deep parentheses': (length) => `SELECT ${fill('(', length / 2 - 9)}1${fill(')', length / 2 - 9)}`,
  'open comments': (length) => fill('/*', length),
  'operators and comments': (length) => fill('+/*', length),
  pluses: (length) => `SELECT ${fill('-+', length - 8)}1`,
  'a long text': (length) => `SELECT '${fill('x', length - 10)}'`,
  'a long list': (length) => `SELECT a IN (1${fill(',1', length - 20)})`,
  'many conditions': (length) => `DELETE FROM t WHERE a IS NULL${fill(' OR b IS NULL', length - 50)}`,
  'dollar signs': (length) => fill('$1a$ ', length),
  'a chain': (length) => `SELECT 1${fill('+1', length - 9)}`,
};

async function fastest(sql: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const analyse = await loadSql();
    const started = cpuTime();
    analyse(sql);
    times.push(cpuTime() - started);
  }
  return Math.min(...times);
}

describe('time', () => {
  it.each(Object.entries(TEXTS))('grows with the length, not faster: %s', async (_name, text) => {
    // Four times the text, below a few milliseconds it is noise that is measured. What is not linear is so every time.
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 3 && growth >= LINEAR; tries += 1) {
      const small = await fastest(text(64 * 1024));
      growth = Math.min(growth, (await fastest(text(256 * 1024))) / Math.max(small, 5));
    }
    expect(growth).toBeLessThan(LINEAR);
  });
});
