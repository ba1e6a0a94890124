import { hash } from 'node:crypto';
import { AuditError } from './error.ts';
import { prefixedHash } from './prefixed-hash.ts';
import { mismatch, ProofPath } from './proof-path.ts';
import { checkIndex, checkSize, checkSizes, consistencyRanges, inclusionRanges } from './ranges.ts';

const HASH_BYTES = 32;
const LEAF_PREFIX = '\0';
const NODE_PREFIX = 0x01;

/** What {@link verifyInclusion} checks: that the leaf stands at `index` of the tree that `root` commits to. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** What {@link verifyConsistency} checks: that the second tree only appends to the first. */
export interface ConsistencyClaim {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** The hash of an entry as a leaf: SHA-256 over 0x00 and the bytes. */
export function leafHash(data: Uint8Array): Uint8Array {
  return fromHex(prefixedHash('sha256', LEAF_PREFIX, data));
}

// One buffer for every node: hashing is synchronous, and a log of a million entries hashes a million of them.
const nodeInput = new Uint8Array(1 + 2 * HASH_BYTES).fill(NODE_PREFIX, 0, 1);

/** The hash of an inner node: SHA-256 over 0x01 and its two children. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  checkHash(left, 'left hash');
  checkHash(right, 'right hash');
  nodeInput.set(left, 1);
  nodeInput.set(right, 1 + HASH_BYTES);
  return sha256(nodeInput);
}

/** The root of the tree over these leaf hashes; of no leaves, the hash of nothing. */
export function rootFromLeaves(leafHashes: readonly Uint8Array[]): Uint8Array {
  if (leafHashes.length === 0) return sha256(new Uint8Array());
  let level = leafHashes;
  while (level.length > 1) level = parents(level);
  const [root] = level;
  checkHash(root, 'leaf hash');
  return root;
}

/** The hashes that prove the leaf at `index` of the tree over the first `size` leaves. */
export function inclusionProof(
  leafHashes: readonly Uint8Array[],
  index: number,
  size: number = leafHashes.length,
): Uint8Array[] {
  checkPrefix(leafHashes, size);
  return inclusionRanges(index, size).map(({ begin, end }) => rootFromLeaves(leafHashes.slice(begin, end)));
}

/** The hashes that prove that the tree over the first `size2` leaves extends the one over the first `size1`. */
export function consistencyProof(
  leafHashes: readonly Uint8Array[],
  size1: number,
  size2: number = leafHashes.length,
): Uint8Array[] {
  checkPrefix(leafHashes, size2);
  return consistencyRanges(size1, size2).map(({ begin, end }) =>
    rootFromLeaves(leafHashes.slice(begin, end)),
  );
}

/** Throws unless the proof leads from the leaf to the root (RFC 9162, 2.1.3.2). */
export function verifyInclusion(claim: InclusionClaim): void {
  const { index, size, leafHash: leaf, root } = claim;
  checkIndex(index, size);
  checkHash(leaf, 'leaf hash');
  checkHash(root, 'root');
  const path = new ProofPath(index, size - 1);
  let result = leaf;
  for (const sibling of claim.proof) {
    result = path.next() === 'left' ? nodeHash(sibling, result) : nodeHash(result, sibling);
  }
  path.finish();
  expectEqual(result, root, 'the inclusion proof does not lead to the root');
}

/** Throws unless the proof shows that the second tree starts with the first (RFC 9162, 2.1.4.2). */
export function verifyConsistency(claim: ConsistencyClaim): void {
  const { size1, size2, root1, root2 } = claim;
  checkSizes(size1, size2);
  checkHash(root1, 'root1');
  checkHash(root2, 'root2');
  if (size1 === size2) {
    if (claim.proof.length > 0) throw mismatch('between equal sizes the proof must be empty');
    expectEqual(root1, root2, 'two trees of the same size have different roots');
    return;
  }
  const path = new ProofPath(size1 - 1, size2 - 1);
  path.climbWhileRight();
  // A first tree that is one complete subtree of the second is itself where the path starts.
  const hashes = path.onLeftEdge ? [root1, ...claim.proof] : claim.proof;
  const [start, ...siblings] = hashes;
  if (start === undefined) throw mismatch('the proof is too short');
  let [first, second] = [start, start];
  for (const sibling of siblings) {
    if (path.next() === 'left') {
      first = nodeHash(sibling, first);
      second = nodeHash(sibling, second);
    } else {
      second = nodeHash(second, sibling);
    }
  }
  path.finish();
  expectEqual(first, root1, 'the consistency proof does not lead to the first root');
  expectEqual(second, root2, 'the consistency proof does not lead to the second root');
}

function parents(level: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]];
    // The last node of an odd level stays alone, and so is the right child of a node further up.
    if (left !== undefined) above.push(right === undefined ? left : nodeHash(left, right));
  }
  return above;
}

function checkPrefix(leafHashes: readonly Uint8Array[], size: number): void {
  checkSize(size, 'size');
  if (size > leafHashes.length) {
    throw new AuditError('invalid-argument', 'the size exceeds the number of leaves');
  }
}

function checkHash(value: Uint8Array | undefined, what: string): asserts value is Uint8Array {
  if (!(value instanceof Uint8Array) || value.length !== HASH_BYTES) {
    throw new AuditError('invalid-argument', `${what} must be ${HASH_BYTES} bytes`);
  }
}

function expectEqual(actual: Uint8Array, expected: Uint8Array, message: string): void {
  checkHash(actual, 'hash');
  if (!actual.every((byte, at) => byte === expected[at])) throw mismatch(message);
}

function sha256(data: Uint8Array): Uint8Array {
  // Quicker than to let it give bytes.
  return fromHex(hash('sha256', data, 'hex'));
}

/** In memory of its own: who keeps a hash keeps nothing else. */
function fromHex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'hex'));
}
