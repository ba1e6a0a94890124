import { emptyObject, isArray, isObject, type JsonObject, type JsonValue, own } from '../json/value.ts';
import { InputError } from '../problem.ts';
import type { Action } from '../schema/generated/types.ts';
import { MAX_RECORDED_STRING } from './digest.ts';
import { MARKER } from './reserved.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const MAC = /^[0-9a-f]{64}$/;
/** Stands for a value of which a record shows only some. */
const UNCLEAR: JsonObject = { $hmac: '0'.repeat(64) };

/**
 * Whether a record withholds a value here: `{"$hmac": …}` for a secret, `{digest, bytes}` for a long string. Exactly
 * these: an agent's own object must not pass for a value that nobody can know.
 */
export function isWithheld(value: JsonValue | undefined): boolean {
  if (!isObject(value)) return false;
  const keys = Object.keys(value).length;
  if (keys === 1) {
    const mac = own(value, '$hmac');
    return typeof mac === 'string' && MAC.test(mac);
  }
  const digest = own(value, 'digest');
  const bytes = own(value, 'bytes');
  if (keys !== 2 || typeof digest !== 'string' || typeof bytes !== 'number') return false;
  return DIGEST.test(digest) && Number.isSafeInteger(bytes) && bytes > MAX_RECORDED_STRING;
}

/** Whether a record withholds this value or some of it. */
export function holdsWithheld(value: JsonValue | undefined): boolean {
  return holds(value, isWithheld);
}

/** Whether the record of an action is in any way less than the action: what was withheld, or masked inside a string. */
export function isPartial(recorded: JsonValue): boolean {
  return holds(recorded, (item) => {
    if (typeof item === 'string') return MARKER.test(item);
    return isWithheld(item) || (isObject(item) && Object.keys(item).some((key) => MARKER.test(key)));
  });
}

/**
 * A recorded action as rules must take it: an argument of which something was masked, in its text or in a key, is one
 * that nobody knows. What stands around the mark says nothing for sure: a rule may have matched just what was masked.
 */
export function unclear(recorded: Action): Action {
  const { args } = recorded;
  if (args === undefined) return recorded;
  const form = unclearForm(args as JsonObject);
  if (!isWithheld(form)) return { ...recorded, args: form as JsonObject };
  throw new InputError('the name of an argument is masked, so nobody could tell what was decided on');
}

function unclearForm(recorded: JsonValue): JsonValue {
  if (typeof recorded === 'string') return MARKER.test(recorded) ? UNCLEAR : recorded;
  if (isArray(recorded)) return recorded.map(unclearForm);
  if (!isObject(recorded)) return recorded;
  const result = emptyObject();
  for (const [key, item] of Object.entries(recorded)) {
    if (MARKER.test(key)) return UNCLEAR;
    result[key] = unclearForm(item);
  }
  return result;
}

function holds(value: JsonValue | undefined, test: (item: JsonValue | undefined) => boolean): boolean {
  const left = [value];
  while (left.length > 0) {
    const item = left.pop();
    if (test(item)) return true;
    if (isArray(item) || isObject(item)) for (const child of Object.values(item)) left.push(child);
  }
  return false;
}
