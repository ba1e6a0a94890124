import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AuditLog } from '../../support/audit-log.ts';
import { type StandardLog, standardLog } from '../../support/standard-log.ts';
import { told } from './attack.ts';

/** An attack, and what tells it to who goes on from before it and to who looks at everything. */
type Attack = readonly [
  name: string,
  attack: (log: AuditLog, standard: StandardLog) => unknown,
  told: readonly string[],
];

async function appendBytes(log: AuditLog, ...entries: (Uint8Array | undefined)[]): Promise<void> {
  const known = entries.filter((entry) => entry !== undefined);
  if (known.length !== entries.length) throw new Error('the log has no such entry');
  await log.store.append(async () => ({ entries: known }));
}

describe('after a verification, append', () => {
  test.each<Attack>([
    [
      'the last entry once more',
      async (log) => appendBytes(log, (await log.entries())[7]),
      ['entry-unexpected 8'],
    ],
    [
      'an old entry once more',
      async (log) => appendBytes(log, (await log.entries())[1]),
      ['size-regression 8', 'time-regression 8'],
    ],
    [
      'all of a commit once more, after entries that look new',
      async (log) => {
        const { log: seen } = predicateOf((await log.entries())[7]);
        await log.decided('db.read', { sql: 'between' }, { log: seen });
        await appendBytes(log, (await log.entries())[7]);
      },
      ['entry-unexpected 9'],
    ],
  ])('%s', async (_, attack, expected) => {
    const standard = await standardLog();
    const { log } = standard;
    const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
    try {
      expect((await log.verify({ home })).ok).toBe(true);
      await attack(log, standard);
      const resumed = await log.verify({ home });
      expect(resumed.checks.find(({ name }) => name === 'signatures')?.detail).toMatch(/^[12] new good/);
      expect(told(resumed)).toEqual(expected);
      expect(told(await log.verify({ home, full: true }))).toEqual(expected);
    } finally {
      log.close();
      rmSync(home, { recursive: true, force: true });
    }
  });
});

function predicateOf(entry: Uint8Array | undefined): { log: { size: number; root: string } } {
  const { dsseEnvelope } = JSON.parse(Buffer.from(entry ?? Buffer.of()).toString());
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()).predicate;
}
