import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { Position } from '../problem.ts';
import { offsetOf, type Pairs, rangeOf } from './convert.ts';

type Path = readonly (string | number)[];

export interface Located {
  /** Where a value starts; of what is not there, where the deepest part of the path that is there starts. */
  positionOf(path: Path): Position;
  /** Where the key of a value starts; for list items and what is not there the same as `positionOf`. */
  keyPositionOf(path: Path): Position;
  /** The offsets at which a value, or the key of a value, starts and ends, found in the same way. */
  rangeOf(path: Path): Range;
  keyRangeOf(path: Path): Range;
}

/** Where something starts and ends in a text. */
export type Range = readonly [start: number, end: number];

/** Finds places in a document, in time proportional to the path. */
export function locate(
  root: unknown,
  pairs: ReadonlyMap<YAMLMap, Pairs>,
  position: (offset: number) => Position,
): Located {
  const child = (node: unknown, segment: string | number): { key?: unknown; value: unknown } | undefined => {
    if (isMap(node)) return pairs.get(node)?.get(String(segment));
    if (isSeq(node) && Number(segment) in node.items) return { value: node.items[Number(segment)] };
    return undefined;
  };
  const find = (path: Path): { key?: unknown; value: unknown } => {
    let found: { key?: unknown; value: unknown } = { value: root };
    for (const segment of path) {
      const next = child(found.value, segment);
      if (next === undefined) return { value: found.value };
      found = next;
    }
    return found;
  };
  return {
    positionOf: (path) => position(offsetOf(find(path).value)),
    keyPositionOf: (path) => {
      const { key, value } = find(path);
      return position(offsetOf(key ?? value));
    },
    rangeOf: (path) => rangeOf(find(path).value),
    keyRangeOf: (path) => {
      const { key, value } = find(path);
      return rangeOf(key ?? value);
    },
  };
}
