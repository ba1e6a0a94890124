import { isArray, isObject, type JsonObject, type JsonValue } from '../json/value.ts';
import { InputError } from '../problem.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * What stands for a masked secret inside a string. It is one plain word wherever it stands: no white space, nothing that
 * a shell, a URL or SQL would act on.
 */
export const MARKER = /agentgate_hmac_[0-9a-f]{32}/;

/**
 * Whether any of a value was masked: a string or a key with a marker in it, or `{"$hmac": …}`. What a rule reads there
 * is unknown, for a recorded action. (`{digest, bytes}` masks nothing: it stands for a long string.)
 */
export function holdsMarker(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const item = left.pop();
    if (typeof item === 'string' && MARKER.test(item)) return true;
    if (typeof item !== 'object' || item === null) continue;
    if (Object.hasOwn(item, '$hmac')) return true;
    if (!Array.isArray(item) && Object.keys(item).some((key) => MARKER.test(key))) return true;
    for (const child of Object.values(item)) left.push(child);
  }
  return false;
}

/**
 * Refuses arguments that look like what only a record says: `{digest, bytes}` for a long string, `{"$hmac": …}` for a
 * secret. Without this an agent could get its long script approved and then run a literal `{digest, bytes}` object, or
 * the other way round: two actions, one digest. Called on what an agent says, before anything is masked or shortened;
 * never on a recorded action, where these shapes are meant.
 */
export function refuseReservedShapes(value: JsonValue): void {
  const left: JsonValue[] = [value];
  for (let item = left.pop(); item !== undefined; item = left.pop()) {
    if (isObject(item)) refuseShape(item);
    if (isArray(item) || isObject(item)) for (const child of Object.values(item)) left.push(child);
  }
}

function refuseShape(object: JsonObject): void {
  if (Object.hasOwn(object, '$hmac')) {
    throw new InputError(
      'an argument has the key "$hmac", which stands for a masked secret: use another key',
    );
  }
  const { digest, bytes } = object;
  const twoKeys = Object.keys(object).length === 2;
  if (twoKeys && typeof digest === 'string' && DIGEST.test(digest) && typeof bytes === 'number') {
    throw new InputError(
      'an argument is {digest, bytes}, which stands for a long string in the record: name the keys otherwise',
    );
  }
}
