import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeBase64 } from '../../../src/audit/base64.ts';
import { leafHash, rootFromLeaves } from '../../../src/audit/merkle.ts';
import { AuditLog } from '../../support/audit-log.ts';
import { AUDIT_REF } from '../../support/git-script.ts';
import { told } from './attack.ts';

const TILE = 'tile/0/000';
const SIZE = 600;

let long: AuditLog;
beforeAll(async () => {
  long = await AuditLog.create();
  const { policy } = await long.decide({ tool: 'db.read' });
  const said = { action: { tool: 'db.read' }, decision: 'allow' as const, policy };
  for (let at = 0; at < SIZE; at += 100) {
    await long.store.append(async (view) => {
      const entry = (offset: number) =>
        long.entry(view, 'allowed', { ...said, requestId: `request-${at + offset}` });
      return { entries: await Promise.all(Array.from({ length: 100 }, (_, offset) => entry(offset))) };
    });
  }
});
afterAll(() => long.close());

async function withCopy(use: (log: AuditLog, home: string) => Promise<void>): Promise<void> {
  const log = await long.copy();
  const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
  try {
    await use(log, home);
  } finally {
    log.close();
    rmSync(home, { recursive: true, force: true });
  }
}

function otherTile(log: AuditLog): { blob: string } {
  const bytes = log.file(TILE);
  bytes[77] = (bytes[77] ?? 0) ^ 1;
  return { blob: log.blob(bytes) };
}

/** The last commits again, with something else in the first of them. */
function redo(log: AuditLog, back: number, change: Parameters<AuditLog['commit']>[0]): void {
  const commits = Array.from({ length: back }, (_, at) => log.tip(back - 1 - at));
  let parent = log.tip(back);
  for (const commit of commits) parent = log.commit(change, [parent], commit);
}

describe('a log with tiles', () => {
  test('passes, at once and bit by bit', async () => {
    await withCopy(async (log, home) => {
      const whole = await log.verify();
      expect(whole).toMatchObject({ ok: true, log: { size: SIZE } });
      const tip = log.tip();
      for (const back of [5, 4, 2, 0]) {
        log.git(['update-ref', AUDIT_REF, long.tip(back)]);
        const part = await log.verify({ home });
        expect(part).toMatchObject({ ok: true, log: { size: SIZE - back * 100 } });
        expect(part.checks.find(({ name }) => name === 'signatures')?.detail).toMatch(
          /^(100|200) (new )?good/,
        );
      }
      expect(log.tip()).toBe(tip);
      expect((await log.verify({ home })).log).toEqual(whole.log);
    });
  });

  test('tells a tile that was changed, and where', async () => {
    await withCopy(async (log) => {
      const commit = log.commit({ [TILE]: otherTile(log) });
      const { problems } = await log.verify();
      expect(problems).toMatchObject([{ code: 'tile-mismatch', index: null, commit }]);
    });
  });

  test('tells a tile that was wrong from the start', async () => {
    await withCopy(async (log) => {
      redo(log, 4, { [TILE]: otherTile(log) });
      expect(told(await log.verify())).toEqual(['tile-mismatch']);
    });
  });

  test('tells a tile that was left out', async () => {
    await withCopy(async (log) => {
      redo(log, 4, { [TILE]: null });
      expect(told(await log.verify())).toEqual(['tile-mismatch']);
    });
  });

  test('tells tiles that lie about what is remembered', async () => {
    await withCopy(async (log, home) => {
      expect((await log.verify({ home })).ok).toBe(true);
      log.commit({ [TILE]: otherTile(log) });
      expect(told(await log.verify({ home }))).toEqual(['tile-mismatch']);
    });
  });
});

describe('a signer who saw a state that is long past', () => {
  const rootAt = async (log: AuditLog, size: number) =>
    rootFromLeaves((await log.entries()).slice(0, size).map(leafHash));

  test.each([500, 555, 600])('is believed when that was the state at %i', async (size) => {
    await withCopy(async (log, home) => {
      expect((await log.verify({ home })).ok).toBe(true);
      await log.decided('db.read', {}, { log: { size, root: encodeBase64(await rootAt(log, size)) } });
      expect(told(await log.verify({ home }))).toEqual([]);
      expect(told(await log.verify())).toEqual([]);
    });
  });

  test('is not believed when it was not', async () => {
    await withCopy(async (log, home) => {
      expect((await log.verify({ home })).ok).toBe(true);
      await log.decided('db.read', {}, { log: { size: 555, root: encodeBase64(await rootAt(log, 554)) } });
      expect(told(await log.verify({ home }))).toEqual([`root-mismatch ${SIZE}`]);
      expect(told(await log.verify())).toEqual([`root-mismatch ${SIZE}`]);
    });
  });
});

test('bad signatures are told by the workers too', async () => {
  await withCopy(async (log) => {
    const entries = await log.entries();
    const last = JSON.parse(Buffer.from(entries[SIZE - 1] ?? Buffer.of()).toString());
    const other = JSON.parse(Buffer.from(entries[SIZE - 2] ?? Buffer.of()).toString());
    last.dsseEnvelope.signatures = other.dsseEnvelope.signatures;
    const blob = log.blob(`${JSON.stringify(last)}\n`);
    log.commit({ 'entries/002/087.json': { blob } }, [log.tip(1)], log.tip());
    expect(told(await log.verify())).toEqual([`bad-signature ${SIZE - 1}`]);
  });
});
