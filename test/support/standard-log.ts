import { AuditLog, type TestHold } from './audit-log.ts';

/** Where the standard log has what. */
export const STANDARD = {
  allowed: 0,
  denied: 1,
  held: 2,
  approved: 3,
  claimed: 4,
  executed: 5,
  pending: 6,
  last: 7,
  size: 8,
} as const;

/** A log in which everything has happened as it should. */
export interface StandardLog {
  readonly log: AuditLog;
  /** A hold that was approved, claimed and executed. */
  readonly done: TestHold;
  /** One that still waits. */
  readonly pending: TestHold;
  /** The checkpoint over the first seven entries. */
  readonly checkpoint: Uint8Array;
}

/** Writes the standard log. */
export async function standardLog(): Promise<StandardLog> {
  const log = await AuditLog.create();
  await log.decided('db.read');
  await log.decided('db.drop');
  const done = await log.held('db.write', { sql: 'first' });
  await log.approved(done, 'alice');
  await log.claimed(done);
  await log.executed(done);
  const pending = await log.held('db.write', { sql: 'second' });
  const checkpoint = await log.seal();
  await log.decided('db.read', { sql: 'last' });
  return { log, done, pending, checkpoint };
}
