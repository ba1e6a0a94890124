import { holdsMarker } from '../../engine/action/reserved.ts';
import { EVERY, type Path } from '../../engine/json/path.ts';
import { emptyObject, isArray, isObject, type JsonObject, type JsonValue } from '../../engine/json/value.ts';
import { namesSecret } from './detect/assignments.ts';
import { looksRandom } from './detect/tokens.ts';
import type { Marks } from './mark.ts';
import { maskText } from './text.ts';

type Where = readonly string[];

const LEAST_RANDOM = 20;

/** Masks JSON values, and remembers where. */
export class ValueMasker {
  readonly masked: string[] = [];
  readonly #marks: Marks;
  readonly #aws: boolean;

  /** `aws`: an access key of AWS stands somewhere in the action. */
  constructor(marks: Marks, aws: boolean) {
    this.#marks = marks;
    this.#aws = aws;
  }

  text(text: string, where: Where, secret = false): string {
    const masked = maskText(text, this.#marks, { secret, aws: this.#aws });
    if (holdsMarker(masked)) this.#note(where);
    return masked;
  }

  /** `paths` lead from here to what is masked whatever it is. */
  value(value: JsonValue, where: Where, paths: readonly Path[], secret = false): JsonValue {
    const isMask = isObject(value) && typeof value.$hmac === 'string' && Object.keys(value).length === 1;
    if (isMask || paths.some((path) => path.length === 0)) {
      this.#note(where);
      return isMask ? value : this.#marks.value(value);
    }
    if (isArray(value)) return this.#array(value, where, paths);
    if (isObject(value)) return this.#object(value, where, paths);
    // An element of what has no elements: masked rather than shown.
    if (paths.some(([first]) => first === EVERY)) {
      this.#note(where);
      return this.#marks.value(value);
    }
    return typeof value === 'string' ? this.text(value, where, secret) : value;
  }

  #array(array: readonly JsonValue[], where: Where, paths: readonly Path[]): JsonValue {
    return array.map((item, index) =>
      this.value(
        item,
        [...where, String(index)],
        step(paths, String(index)),
        isValueOf(array[index - 1], item),
      ),
    );
  }

  /** Here `*` is every member: what a setting meant to mask must not show because it is no list. */
  #object(object: JsonObject, where: Where, paths: readonly Path[]): JsonValue {
    const result = emptyObject();
    for (const [key, item] of Object.entries(object)) {
      const shown = maskText(key, this.#marks, { aws: this.#aws });
      const at = [...where, shown];
      const value = this.value(item, at, step(paths, key), namesSecret(key));
      if (holdsMarker(shown)) this.#note(at);
      result[shown] = value;
    }
    return result;
  }

  #note(where: Where): void {
    const text = where.every((part) => /^[^./~*]+$/.test(part)) ? where.join('.') : pointer(where);
    if (this.masked.at(-1) !== text) this.masked.push(text);
  }
}

function pointer(where: Where): string {
  return where.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function step(paths: readonly Path[], key: string): readonly Path[] {
  return paths.filter(([first]) => first === EVERY || first === key).map((path) => path.slice(1));
}

/** `["--password", "x"]`; `["set", "aws_secret_access_key", "x"]`. */
function isValueOf(before: JsonValue | undefined, item: JsonValue): boolean {
  if (typeof before !== 'string' || typeof item !== 'string' || !namesSecret(before)) return false;
  if (/\s/.test(before) || item.startsWith('-')) return false;
  return before.startsWith('-') || (item.length >= LEAST_RANDOM && looksRandom(item));
}
