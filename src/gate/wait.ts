import type { HoldStatus } from '../engine/holds/state.ts';
import { GateError } from './error.ts';
import type { Gate } from './gate.ts';

/** How long to wait, and who may stop it. */
export interface Waiting {
  /** When to give up, in milliseconds since 1970; never when absent. */
  readonly until?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly clock: () => Date;
}

/** A hold is looked at this often even when its log seems to stand still: time alone may end it. */
const LOOK_MS = 5_000;

/** Waits until a hold is no longer pending, or until time or patience is over. Says where the hold stands then. */
export async function waitForHold(
  gate: Gate,
  id: string,
  deadline: number,
  waiting: Waiting,
): Promise<HoldStatus> {
  const { until = Number.POSITIVE_INFINITY, signal, clock } = waiting;
  for (;;) {
    const status = await statusOf(gate, id, clock().getTime() > deadline);
    const left = until - clock().getTime();
    if (status !== 'pending' || left <= 0 || signal?.aborted === true) return status;
    await gate.changed(Math.min(LOOK_MS, left, Math.max(1, deadline - clock().getTime() + 1)), signal);
  }
}

async function statusOf(gate: Gate, id: string, past: boolean): Promise<HoldStatus> {
  // Whoever notices that the time is over writes it down.
  const status = past ? await gate.expire(id) : await gate.status(id);
  if (status === undefined) throw new GateError('no-hold', `${id} is no longer in the audit log`);
  return status;
}
