import { setTimeout as sleep } from 'node:timers/promises';

const LONGEST = 1_000;

/**
 * Waits before another try. A try takes as long as the machine and the other writers make it, so the wait is measured
 * by it: up to as many tries' time as have failed, and never as long as another writer.
 */
export async function backoff(tries: number, took: number): Promise<void> {
  await sleep(Math.min(took * (tries + 1), LONGEST) * Math.random());
}
