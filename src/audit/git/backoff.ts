import { setTimeout as sleep } from 'node:timers/promises';

const FIRST = 4;
const LONGEST = 500;

/** Waits before another try: longer with every try, and never as long as another writer. */
export async function backoff(tries: number): Promise<void> {
  await sleep(Math.min(FIRST * 2 ** tries, LONGEST) * (0.5 + Math.random()));
}
