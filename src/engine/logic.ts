/** The three answers a key of a rule can give. Unknown is never quietly turned into one of the others. */
export type Answer = 'yes' | 'no' | 'unknown';

/** What an analyser found out about one value: the value itself, or that it cannot be known before it runs. */
export const UNKNOWN: unique symbol = Symbol('unknown');
export type Unknown = typeof UNKNOWN;
export type Known<T> = T | Unknown;

/**
 * How a key reads a part with several values. A trigger (deny, hold; `unless` of allow) matches when any of them
 * does; a bound (allow; `unless` of deny and hold) only when all of them do.
 */
export type Mode = 'trigger' | 'bound';

export function not(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes' ? 'no' : 'yes';
}

export function and(a: Answer, b: Answer): Answer {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes';
}

export function or(a: Answer, b: Answer): Answer {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';
}

export function fromBoolean(value: boolean): Answer {
  return value ? 'yes' : 'no';
}

/** Asks about a value; of one that cannot be known nobody can tell. */
export function ifKnown<T>(value: Known<T>, test: (value: T) => Answer): Answer {
  return value === UNKNOWN ? 'unknown' : test(value);
}

/** Three-valued "any of": no on an empty list. */
export function anyOf<T>(items: Iterable<T>, test: (item: T) => Answer): Answer {
  let result: Answer = 'no';
  for (const item of items) {
    result = or(result, test(item));
    if (result === 'yes') return 'yes';
  }
  return result;
}

/** Three-valued "all of": yes on an empty list, so callers that must see a value check for one first. */
export function allOf<T>(items: Iterable<T>, test: (item: T) => Answer): Answer {
  let result: Answer = 'yes';
  for (const item of items) {
    result = and(result, test(item));
    if (result === 'no') return 'no';
  }
  return result;
}

/** Any for a trigger, all for a bound. A bound over nothing is `no`: it never holds on a value that is not there. */
export function quantify<T>(mode: Mode, items: readonly T[], test: (item: T) => Answer): Answer {
  if (items.length === 0) return 'no';
  return mode === 'trigger' ? anyOf(items, test) : allOf(items, test);
}
