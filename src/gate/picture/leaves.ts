import { MARKER } from '../../engine/action/reserved.ts';

/** One value of an action, and where in it it stands. Plain data, like all of a picture. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: LeafValue;
}

export type LeafValue =
  /** `masked`: secrets in it are replaced by marks. */
  | { readonly kind: 'text'; readonly text: string; readonly masked: boolean }
  /** A number, true, false or null, as JSON writes it. */
  | { readonly kind: 'plain'; readonly json: string }
  | { readonly kind: 'empty'; readonly of: 'object' | 'list' | 'text' }
  /** A secret, which is nowhere but where it is used. */
  | { readonly kind: 'masked'; readonly hmac: string }
  /** A text too long for the record, which has only its digest. */
  | { readonly kind: 'long'; readonly digest: string; readonly bytes: number };

/** Every value of a recorded action's field, in the order in which it is recorded: nothing is left out. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): readonly Leaf[] {
  const leaf = leafValue(value);
  if (leaf !== undefined) return [{ path, value: leaf }];
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...path, at]));
  return Object.entries(value as object).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

/** What needs no taking apart; undefined for an object or a list with something in it. */
function leafValue(value: unknown): LeafValue | undefined {
  if (typeof value === 'string')
    return value === ''
      ? { kind: 'empty', of: 'text' }
      : { kind: 'text', text: value, masked: MARKER.test(value) };
  if (typeof value !== 'object' || value === null)
    return { kind: 'plain', json: String(JSON.stringify(value)) };
  const keys = Object.keys(value);
  if (keys.length === 0) return { kind: 'empty', of: Array.isArray(value) ? 'list' : 'object' };
  return Array.isArray(value) ? undefined : markOf(value as Readonly<Record<string, unknown>>, keys.length);
}

/** The shapes that only the gate writes. Whatever else is beside them makes them something else, so nothing hides there. */
function markOf(value: Readonly<Record<string, unknown>>, keys: number): LeafValue | undefined {
  const { $hmac: hmac, digest, bytes } = value;
  if (keys === 1 && typeof hmac === 'string' && /^[0-9a-f]{64}$/.test(hmac)) return { kind: 'masked', hmac };
  const isLong = keys === 2 && typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest);
  return isLong && typeof bytes === 'number' ? { kind: 'long', digest, bytes } : undefined;
}
