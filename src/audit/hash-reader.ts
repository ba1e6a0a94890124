import { AuditError } from './error.ts';
import { nodeHash, rootFromLeaves } from './merkle.ts';
import {
  checkSize,
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
  rangeNodes,
  type TreeNode,
} from './ranges.ts';

/** Where the hashes of complete subtrees come from: tiles, or whoever else keeps them. Answers in the order asked. */
export interface HashReader {
  read(nodes: readonly TreeNode[]): Promise<readonly Uint8Array[]>;
}

/** The root of the tree at this size. */
export async function readRoot(reader: HashReader, size: number): Promise<Uint8Array> {
  checkSize(size, 'size');
  const [root] = await readRanges(reader, size === 0 ? [] : [{ begin: 0, end: size }]);
  return root ?? rootFromLeaves([]);
}

/** The inclusion proof of a leaf, from about two hashes for each level of the tree. */
export async function readInclusionProof(
  reader: HashReader,
  index: number,
  size: number,
): Promise<Uint8Array[]> {
  return readRanges(reader, inclusionRanges(index, size));
}

/** The consistency proof between two sizes, from about two hashes for each level of the tree. */
export async function readConsistencyProof(
  reader: HashReader,
  size1: number,
  size2: number,
): Promise<Uint8Array[]> {
  return readRanges(reader, consistencyRanges(size1, size2));
}

/** Folds the roots of neighbouring complete subtrees, the widest first, into the root above them all. */
export function foldSubtrees(subtrees: readonly Uint8Array[]): Uint8Array | undefined {
  let root: Uint8Array | undefined;
  for (const subtree of subtrees.toReversed()) {
    root = root === undefined ? subtree : nodeHash(subtree, root);
  }
  return root;
}

async function readRanges(reader: HashReader, ranges: readonly LeafRange[]): Promise<Uint8Array[]> {
  const parts = ranges.map(rangeNodes);
  const hashes = await reader.read(parts.flat());
  let at = 0;
  return parts.map((nodes) => {
    const subtrees = hashes.slice(at, at + nodes.length);
    at += nodes.length;
    const root = foldSubtrees(subtrees);
    if (root === undefined || subtrees.length !== nodes.length) {
      throw new AuditError('invalid-argument', 'the hash reader did not answer for every node');
    }
    return root;
  });
}
