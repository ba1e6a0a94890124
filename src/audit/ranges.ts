import { AuditError } from './error.ts';

/** The leaves from `begin` up to, not including, `end`: one subtree as RFC 9162 splits them. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** A complete subtree: the node `index` (from the left) of those that span 2^height leaves. */
export interface TreeNode {
  readonly height: number;
  readonly index: number;
}

/** Refuses what is not a whole, exactly representable number of leaves. */
export function checkSize(size: number, what: string): void {
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new AuditError('invalid-argument', `${what} must be a safe non-negative integer`);
  }
}

/** Refuses an index that is not one of a leaf in a tree of this size. */
export function checkIndex(index: number, size: number): void {
  checkSize(size, 'size');
  checkSize(index, 'index');
  if (index >= size) throw new AuditError('invalid-argument', 'index must be below the size');
}

/** Refuses a pair of sizes between which no consistency can be shown: an empty tree proves nothing. */
export function checkSizes(size1: number, size2: number): void {
  checkSize(size1, 'size1');
  checkSize(size2, 'size2');
  if (size1 === 0) throw new AuditError('invalid-argument', 'size1 must be at least 1');
  if (size1 > size2) throw new AuditError('invalid-argument', 'size1 must not exceed size2');
}

/** The largest power of two below `count`: where RFC 9162 splits a list of two or more leaves. */
function split(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The subtrees whose roots are the inclusion proof of a leaf, from the leaf's sibling upward. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  checkIndex(index, size);
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + split(end - begin);
    if (index < middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
    }
  }
  return ranges.reverse();
}

/** The subtrees whose roots are the consistency proof between two sizes, in the order of RFC 9162. */
export function consistencyRanges(size1: number, size2: number): LeafRange[] {
  checkSizes(size1, size2);
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, size2];
  while (end !== size1) {
    const middle = begin + split(end - begin);
    if (size1 <= middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
    }
  }
  // The old tree's own root is known to whoever verifies; any other first subtree is not.
  if (begin > 0) ranges.push({ begin, end });
  return ranges.reverse();
}

/** The complete subtrees that make up a range of {@link inclusionRanges} or a whole tree, from the left. */
export function rangeNodes(range: LeafRange): TreeNode[] {
  const nodes: TreeNode[] = [];
  let { begin } = range;
  while (begin < range.end) {
    let [height, width] = [0, 1];
    while (width * 2 <= range.end - begin && begin % (width * 2) === 0) {
      width *= 2;
      height += 1;
    }
    nodes.push({ height, index: begin / width });
    begin += width;
  }
  return nodes;
}
