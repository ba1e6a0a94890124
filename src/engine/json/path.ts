import { holdsWithheld, isWithheld } from '../action/withheld.ts';
import { type Answer, ifKnown, type Known, type Mode, quantify, UNKNOWN } from '../logic.ts';
import { InputError } from '../problem.ts';
import { MAX_DEPTH, quote } from './text.ts';
import { isArray, isObject, type JsonValue, own } from './value.ts';

/** The segment `*`: every element of an array. */
export const EVERY: unique symbol = Symbol('every element');

export type Path = readonly (string | typeof EVERY)[];

/** What a path leads to: a value, nothing (undefined), or what cannot be told. */
export type Found = Known<JsonValue> | undefined;

const INDEX = /^(?:0|[1-9][0-9]*)$/;

/**
 * Reads a path into arguments: dotted (`a.b`), or a JSON pointer (`/a/b`, with `~0` for `~` and `~1` for `/`) for keys
 * that have dots or are empty. In both a segment `*` is every element.
 */
export function parsePath(text: string): Path {
  const pointer = text.startsWith('/');
  const segments = pointer ? text.slice(1).split('/') : text.split('.');
  if (segments.length > MAX_DEPTH) {
    throw new InputError(`path ${quote(text)} has more than ${MAX_DEPTH} segments: no value is that deep`);
  }
  if (!pointer && segments.includes('')) {
    throw new InputError(`path ${quote(text)} has an empty segment: write a.b, or a JSON pointer like /a/b`);
  }
  return segments.map((segment) =>
    segment === '*' ? EVERY : pointer ? unescapeSegment(segment, text) : segment,
  );
}

function unescapeSegment(segment: string, text: string): string {
  if (/~(?![01])/.test(segment)) {
    throw new InputError(
      `path ${quote(text)} has a "~" that is not ~0 or ~1: write ~0 for "~" and ~1 for "/"`,
    );
  }
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * Everything that a path leads to, at least one item. Nested `*` come out flat, which loses nothing: any of any is any,
 * all of all is all. On what is no array `*` is unknown, on an empty array it finds nothing.
 */
export function readPath(value: JsonValue, path: Path): readonly Found[] {
  return path.reduce<readonly Found[]>(follow, [value]);
}

/** Whether what a path leads to, or leads past, is withheld from the record: then nobody can tell what it reads. */
export function meetsWithheld(value: JsonValue, path: Path): boolean {
  let found: readonly Found[] = [value];
  for (const segment of path) {
    found = follow(found, segment);
    if (found.some((item) => item !== UNKNOWN && isWithheld(item))) return true;
  }
  return found.some((item) => item !== UNKNOWN && holdsWithheld(item));
}

function follow(found: readonly Found[], segment: Path[number]): readonly Found[] {
  return segment === EVERY ? found.flatMap(everyElement) : found.map((item) => step(item, segment));
}

function everyElement(item: Found): readonly Found[] {
  if (item === undefined || item === UNKNOWN) return [item];
  if (!isArray(item)) return [UNKNOWN];
  return item.length === 0 ? [undefined] : item;
}

function step(item: Found, segment: string): Found {
  if (item === undefined || item === UNKNOWN) return item;
  if (isArray(item)) return INDEX.test(segment) ? item[Number(segment)] : undefined;
  if (isWithheld(item)) return UNKNOWN;
  return isObject(item) ? own(item, segment) : undefined;
}

/** Asks every value that a path leads to: any for a trigger, all for a bound. `undefined` is a missing value. */
export function evaluatePath(
  value: JsonValue,
  path: Path,
  mode: Mode,
  test: (found: JsonValue | undefined) => Answer,
): Answer {
  return quantify(mode, readPath(value, path), (found) => ifKnown(found, test));
}
