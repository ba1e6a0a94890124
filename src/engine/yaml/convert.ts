import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { loneSurrogate, MAX_DEPTH, quote } from '../json/text.ts';
import { emptyObject, type JsonObject, type JsonValue } from '../json/value.ts';
import type { Position } from '../problem.ts';
import { plainScalar } from './scalar.ts';
import { type Fail, isRefused } from './tokens.ts';

const MERGE_KEY = 'merge keys (<<) are not supported: write the keys out';

/** The pairs of a mapping by their keys. */
export type Pairs = ReadonlyMap<string, Pair>;

/** Told of a key that is there twice; the first one counts then. */
export type OnDuplicate = (key: string, again: unknown, first: unknown) => void;

/** Turns the nodes of a document into a JSON value, and remembers where the pairs of each mapping are. */
export class Converter {
  readonly pairs = new Map<YAMLMap, Pairs>();
  private readonly fail: Fail;
  private readonly position: (offset: number) => Position;

  private readonly onDuplicate: OnDuplicate | undefined;

  constructor(fail: Fail, position: (offset: number) => Position, onDuplicate?: OnDuplicate) {
    this.fail = fail;
    this.position = position;
    this.onDuplicate = onDuplicate;
  }

  value(node: unknown, depth = 0): JsonValue {
    if (isScalar(node)) return this.scalar(node);
    if (!isMap(node) && !isSeq(node)) return null;
    if (depth >= MAX_DEPTH) this.fail(`nested deeper than ${MAX_DEPTH} levels: flatten it`, offsetOf(node));
    if (isMap(node)) return this.mapping(node, depth + 1);
    return node.items.map((item) => this.value(item, depth + 1));
  }

  private mapping(map: YAMLMap, depth: number): JsonObject {
    const object = emptyObject();
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) {
      const key = this.key(pair.key, map);
      const first = pairs.get(key);
      if (first !== undefined && this.onDuplicate !== undefined) {
        this.onDuplicate(key, pair.key, first.key);
        continue;
      }
      if (first !== undefined) {
        const { line, column } = this.position(offsetOf(first.key));
        const place = `line ${line}, column ${column}`;
        this.fail(`key ${quote(key)} is already there at ${place}: remove one of them`, offsetOf(pair.key));
      }
      pairs.set(key, pair);
      object[key] = this.value(pair.value, depth);
    }
    this.pairs.set(map, pairs);
    return object;
  }

  private key(node: unknown, map: YAMLMap): string {
    if (!isScalar(node)) this.fail('a key must be a text: write it on one line', offsetOf(node ?? map));
    const key = this.scalar(node);
    if (typeof key !== 'string') {
      const written = quote(node.source ?? '');
      this.fail(
        `the key ${written} is not a text: ${written === '""' ? 'write a key' : 'quote it'}`,
        offsetOf(node),
      );
    }
    if (key === '<<' && node.type === 'PLAIN') {
      this.fail(MERGE_KEY, offsetOf(node));
    }
    return key;
  }

  private scalar(node: Scalar): string | number | boolean | null {
    const text = String(node.value ?? '');
    if (node.type === 'PLAIN') {
      const value = plainScalar(text);
      if (typeof value !== 'object' || value === null) return value;
      this.fail(`${quote(text)} ${value.problem}`, offsetOf(node));
    }
    if (loneSurrogate(text) !== -1) {
      this.fail('the string escapes half a surrogate pair: remove it', offsetOf(node));
    }
    return text;
  }
}

/** Whether an error says that something is YAML, but more than is read here. */
export function isUnsupported(message: string): boolean {
  return message === MERGE_KEY || isRefused(message);
}

/** Where a node starts and ends. */
export function rangeOf(node: unknown): readonly [number, number] {
  const [start, end] = (node as Node | null | undefined)?.range ?? [0, 0];
  return [start, end];
}

/** Where a node starts. */
export function offsetOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
