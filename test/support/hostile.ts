import { InputError } from '../../src/engine/problem.ts';
import { growthOf } from './cpu.ts';

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

/** How much longer a call takes on four times as much of a hostile text: about 4 when it is linear. */
export function growth(unit: string, call: (text: string) => unknown, kib = 256): number {
  const text = (size: number) => unit.repeat(Math.floor((size * 1024) / unit.length));
  const [small, large] = [text(kib), text(4 * kib)];
  return growthOf(
    () => call(small),
    () => call(large),
  );
}
