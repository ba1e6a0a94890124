import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STANDARD, type StandardLog, standardLog } from '../../support/standard-log.ts';

let standard: StandardLog;
beforeAll(async () => {
  standard = await standardLog();
});
afterAll(() => standard.log.close());

describe('a log in which everything is as it should be', () => {
  test('passes every check', async () => {
    const document = await standard.log.verify();
    expect(document.problems).toEqual([]);
    expect(document.checks.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'structure ok',
      'merkle ok',
      'checkpoint ok',
      'consistency skipped',
      'signatures ok',
      'identity ok',
      'lifecycle ok',
      'policy ok',
      'replay ok',
    ]);
    expect(document).toMatchObject({ ok: true, assurance: 'separated', warnings: [] });
    expect(document.log).toMatchObject({ origin: 'acme.example/shop', size: STANDARD.size, sealed: 7 });
  });
});
