import { createHash } from 'node:crypto';
import { canonicalJson } from '../json/canonical.ts';
import { loneSurrogate, utf8Length } from '../json/text.ts';
import { emptyObject, isArray, isObject, type JsonObject, type JsonValue, own } from '../json/value.ts';
import { InputError } from '../problem.ts';

/** The longest string, in bytes of UTF-8, that is recorded as it is. */
export const MAX_RECORDED_STRING = 8 * 1024;

/** `sha256:` and 64 hexadecimal digits. */
export type Digest = `sha256:${string}`;

/** The fields of an action that say what it does, and so are bound by its digest. */
const IDENTITY = ['tool', 'args', 'resource', 'paths', 'environment', 'labels', 'cwd', 'ci', 'pins'] as const;

/** SHA-256 in lower-case hexadecimal; of a text, over its UTF-8. */
export function sha256Hex(data: string | Uint8Array): string {
  // UTF-8 turns every half of a surrogate pair into U+FFFD, so two different texts would get one digest.
  if (typeof data === 'string' && loneSurrogate(data) !== -1) {
    throw new InputError('a string has half a surrogate pair: remove it');
  }
  return createHash('sha256').update(data).digest('hex');
}

/** The digest of a JSON value, over its RFC 8785 canonical form. */
export function digestOf(value: JsonValue): Digest {
  return `sha256:${sha256Hex(canonicalJson(value))}`;
}

/**
 * What the digest of an action is computed on: what it does and for whom, in the form that is recorded. Intent,
 * rollback and session stay out, so that a retry finds its own hold. Taking it twice changes nothing, so a recorded
 * action has the digest of the action that was asked for.
 */
export function actionIdentity(action: JsonObject): JsonObject {
  const identity = emptyObject();
  for (const field of IDENTITY) {
    const value = own(action, field);
    if (value !== undefined) identity[field] = field === 'args' ? recordedForm(value) : value;
  }
  keepOnly(identity, action, 'repository', 'id');
  keepOnly(identity, action, 'actor', 'principal');
  return identity;
}

/** The digest that holds, approvals and claims bind. */
export function actionDigest(action: JsonObject): Digest {
  return digestOf(actionIdentity(action));
}

function keepOnly(identity: Record<string, JsonValue>, action: JsonObject, field: string, key: string): void {
  const container = own(action, field);
  const value = isObject(container) ? own(container, key) : undefined;
  if (value === undefined) return;
  const kept = emptyObject();
  kept[key] = value;
  identity[field] = kept;
}

/** The form that is recorded: every string over 8 KiB becomes `{digest, bytes}`, which keeps entries small. */
export function recordedForm(value: JsonValue): JsonValue {
  if (typeof value === 'string') return recordedString(value);
  if (isArray(value)) return value.map(recordedForm);
  if (!isObject(value)) return value;
  const result = emptyObject();
  for (const [key, item] of Object.entries(value)) result[key] = recordedForm(item);
  return result;
}

function recordedString(text: string): JsonValue {
  if (text.length * 3 <= MAX_RECORDED_STRING) return text;
  const bytes = utf8Length(text);
  return bytes <= MAX_RECORDED_STRING ? text : { digest: `sha256:${sha256Hex(text)}`, bytes };
}
