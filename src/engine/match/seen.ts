import { type Known, UNKNOWN } from '../logic.ts';

/** How a trace shows a value that cannot be known before it runs. */
export const SEEN_UNKNOWN = { $unknown: true } as const;

/** A value for the trace. */
export function seen(value: Known<unknown>): unknown {
  return value === UNKNOWN ? SEEN_UNKNOWN : value;
}

/** Several values for the trace: one alone is shown without a list. */
export function seenValues(values: readonly Known<unknown>[]): unknown {
  return values.length === 1 ? seen(values[0]) : values.map(seen);
}
