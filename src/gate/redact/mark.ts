import { createHmac } from 'node:crypto';
import { canonicalJson } from '../../engine/json/canonical.ts';
import { emptyObject, type JsonObject, type JsonValue } from '../../engine/json/value.ts';

/** Half of an HMAC-SHA256: no two secrets meet in it by chance, and lines stay readable. */
const MARKER_DIGITS = 32;

/** Makes what stands for secrets. Under one key the same secret always gets the same mark, so a retry finds its hold. */
export class Marks {
  readonly #key: Uint8Array;
  readonly #made = new Map<string, string>();

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** What stands for a part of a string: `MARKER` of the engine. */
  text(secret: string): string {
    const made = this.#made.get(secret);
    if (made !== undefined) return made;
    // UTF-16 keeps half a surrogate pair apart from every other; UTF-8 does not.
    const digest = this.#hmac('text', Buffer.from(secret, 'utf16le'));
    const marker = `agentgate_hmac_${digest.slice(0, MARKER_DIGITS)}`;
    this.#made.set(secret, marker);
    return marker;
  }

  /** What stands for a whole value. */
  value(secret: JsonValue): JsonObject {
    const mark = emptyObject();
    mark.$hmac = this.#hmac('value', Buffer.from(canonicalJson(secret)));
    return mark;
  }

  #hmac(what: 'text' | 'value', data: Uint8Array): string {
    return createHmac('sha256', this.#key).update(`${what}\0`).update(data).digest('hex');
  }
}
