import { InputError } from '../../src/engine/problem.ts';
import { cpuTime } from './cpu.ts';

/** The described InputError that a call throws, '' when it throws none; anything else it throws is passed on. */
export function failure(call: () => unknown): string {
  try {
    call();
    return '';
  } catch (error) {
    if (error instanceof InputError) return error.describe();
    throw error;
  }
}

/** Times below this are noise. */
const FLOOR_MS = 20;
/** From here on it is measured again. */
const SURELY = 5.5;

/** How much longer a call takes on four times as much of a hostile text: about 4 when it is linear. */
export function growth(unit: string, call: (text: string) => unknown, kib = 256): number {
  const best = (size: number) => {
    const text = unit.repeat(Math.floor((size * 1024) / unit.length));
    const times = [1, 2].map(() => {
      const start = cpuTime();
      call(text);
      return cpuTime() - start;
    });
    return Math.max(FLOOR_MS, Math.min(...times));
  };
  // Caches are shared with what runs beside: what is not linear is so every time.
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > SURELY; tries += 1) {
    least = Math.min(least, best(4 * kib) / best(kib));
  }
  return least;
}
