/** Any number of items, none included: `*` among characters, `**` among segments. */
export const STAR: unique symbol = Symbol('star');
export type Star = typeof STAR;
export type Sequence<T> = readonly (T | Star)[];

/**
 * Whether some sequence is matched by both sides, given when two single items have one in common. Time is at most the
 * product of the lengths, whatever the texts.
 */
export function overlaps<A, B>(a: Sequence<A>, b: Sequence<B>, meet: (a: A, b: B) => boolean): boolean {
  let start = 0;
  for (; start < a.length && start < b.length; start++) {
    const left = a[start];
    const right = b[start];
    if (left === undefined || right === undefined || left === STAR || right === STAR) break;
    if (!meet(left, right)) return false;
  }
  // Most globs end here: `src/**` once `src` is equal.
  if (a.length === start + 1 && a[start] === STAR) return true;
  return walk(a, b, start, { chosen: true, absorbs: () => true, meets: meet });
}

/** When an item of the containing side stands for an item of the other side. */
export interface Containment<A, B> {
  /** Whether everything that `b` stands for is matched by `a`. */
  readonly meets: (a: A, b: B, at: number) => boolean;
  /** Whether a star may stand for this item. */
  readonly absorbs: (b: B | Star, at: number) => boolean;
}

/** Whether everything that `b` stands for is surely matched by `a`; false also when items alone cannot tell. */
export function contains<A, B>(a: Sequence<A>, b: Sequence<B>, rules: Containment<A, B>): boolean {
  return walk(a, b, 0, { chosen: false, ...rules });
}

interface Steps<A, B> extends Containment<A, B> {
  /** Whether a star of `b` stands for what suits, rather than for everything. */
  readonly chosen: boolean;
}

function walk<A, B>(a: Sequence<A>, b: Sequence<B>, start: number, steps: Steps<A, B>): boolean {
  // row[j]: the items of `a` so far can stand beside the first j items of `b`.
  let row = new Uint8Array(b.length + 1);
  row[start] = 1;
  for (let i = start; i < a.length; i++) {
    const left = a[i];
    if (left === undefined) continue;
    if (steps.chosen) skipStars(b, row);
    if (left === STAR) absorb(b, row, steps);
    else row = advance(left, b, row, steps);
    if (!row.includes(1)) return false;
  }
  if (steps.chosen) skipStars(b, row);
  return row[b.length] === 1;
}

function advance<A, B>(left: A, b: Sequence<B>, row: Uint8Array, steps: Steps<A, B>) {
  const next = new Uint8Array(b.length + 1);
  for (const [j, right] of b.entries()) {
    if (row[j] !== 1) continue;
    if (right !== STAR) {
      if (steps.meets(left, right, j)) next[j + 1] = 1;
    } else if (steps.chosen) {
      next[j] = 1;
    }
  }
  return next;
}

function absorb<A, B>(b: Sequence<B>, row: Uint8Array, steps: Steps<A, B>): void {
  for (const [j, right] of b.entries()) if (row[j] === 1 && steps.absorbs(right, j)) row[j + 1] = 1;
}

function skipStars<B>(b: Sequence<B>, row: Uint8Array): void {
  for (const [j, right] of b.entries()) if (row[j] === 1 && right === STAR) row[j + 1] = 1;
}
