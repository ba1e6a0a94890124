import type { Position } from '../problem.ts';
import { Reader, type Segment, type Visit } from './reader.ts';
import { checkText, MAX_BYTES, MAX_DEPTH, positionAt } from './text.ts';
import type { JsonValue } from './value.ts';

export interface JsonLimits {
  readonly maxBytes?: number;
  readonly maxDepth?: number;
}

export interface JsonDocument {
  readonly value: JsonValue;
  /** Where the value at a path starts; undefined when there is none. Reads the text again, so it is for messages. */
  positionOf(pointer: readonly (string | number)[]): Position | undefined;
}

/**
 * Strict JSON (RFC 8259), and stricter where readers differ: duplicate keys, half surrogate pairs, a byte order mark
 * and numbers that a double cannot hold are errors, as is what is too large or too deep. Throws nothing but InputError.
 */
export function parseJson(text: string, file?: string, limits: JsonLimits = {}): JsonDocument {
  checkText(text, file, limits.maxBytes ?? MAX_BYTES);
  const maxDepth = limits.maxDepth ?? MAX_DEPTH;
  const value = new Reader(text, file, maxDepth).document();
  return {
    value,
    positionOf(pointer) {
      let found: Position | undefined;
      const visit: Visit = (path, offset) => {
        if (samePath(path, pointer)) found = positionAt(text, offset);
      };
      new Reader(text, file, maxDepth, visit).document();
      return found;
    },
  };
}

function samePath(a: readonly Segment[], b: readonly Segment[]): boolean {
  return a.length === b.length && a.every((segment, index) => String(segment) === String(b[index]));
}
