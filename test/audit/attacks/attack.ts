import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VerifyDocument } from '../../../src/engine/schema/generated/types.ts';
import type { AuditLog } from '../../support/audit-log.ts';
import { type StandardLog, standardLog } from '../../support/standard-log.ts';

/** An attack by somebody who owns the repository: its name, what it does, and the codes and indexes that tell it. */
export type Attack = readonly [
  name: string,
  attack: (log: AuditLog, standard: StandardLog) => unknown,
  told: readonly string[],
];

/** The problems as `code index`, in the order of the log. */
export function told({ problems }: VerifyDocument): string[] {
  return problems.map(({ code, index }) => (index === null ? code : `${code} ${index}`));
}

/** Tries each attack on a copy of the standard log: who looks at everything is told, and so is who goes on. */
export function tryAttacks(attacks: readonly Attack[]): void {
  const standard = sharedLog();
  test.each(attacks)('%s', async (_, attack, expected) => {
    const log = await standard().log.copy();
    const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
    try {
      expect((await log.verify({ home })).ok).toBe(true);
      await attack(log, standard());
      const document = await log.verify();
      expect(told(document)).toEqual(expected);
      expect(document.ok).toBe(false);
      expect((await log.verify({ home })).ok).toBe(false);
    } finally {
      log.close();
      rmSync(home, { recursive: true, force: true });
    }
  });
}

/**
 * Tries attacks that only somebody can tell who remembers the log: with the memory each is told, without it
 * verification passes and says that it could not exclude it.
 */
export function tryRewrites(attacks: readonly Attack[]): void {
  const standard = sharedLog();
  test.each(attacks)('%s', async (_, attack, expected) => {
    const log = await standard().log.copy();
    const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
    try {
      expect((await log.verify({ home })).ok).toBe(true);
      await attack(log, standard());
      expect(told(await log.verify({ home }))).toEqual(expected);
      const forgetful = await log.verify();
      expect(told(forgetful)).toEqual([]);
      expect(forgetful.notExcluded.join('\n')).toMatch(/rolled back or rewritten before this/);
    } finally {
      log.close();
      rmSync(home, { recursive: true, force: true });
    }
  });
}

function sharedLog(): () => StandardLog {
  let standard: StandardLog | undefined;
  beforeAll(async () => {
    standard = await standardLog();
  });
  afterAll(() => standard?.log.close());
  return () => {
    if (standard === undefined) throw new Error('the log is not there yet');
    return standard;
  };
}

/** A JSON file of the branch with one text of it replaced. */
export function edited(bytes: Uint8Array, change: (text: string) => string): Buffer {
  const text = Buffer.from(bytes).toString();
  const next = change(text);
  if (next === text) throw new Error('the attack changed nothing');
  return Buffer.from(next);
}

/** The bundle with its payload changed and its signature kept. */
export function withPayload(bytes: Uint8Array, change: (text: string) => string): Buffer {
  const bundle = JSON.parse(Buffer.from(bytes).toString());
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64');
  bundle.dsseEnvelope.payload = edited(payload, change).toString('base64');
  return Buffer.from(JSON.stringify(bundle));
}
