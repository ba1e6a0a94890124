import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuditError } from '../../src/audit/error.ts';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  nodeHash,
  rootFromLeaves,
  verifyConsistency,
  verifyInclusion,
} from '../../src/audit/merkle.ts';
import { CT_LEAVES, CT_ROOTS, flip, hex, leaves, unhex } from './tree.ts';

const ctHashes = CT_LEAVES.map((leaf) => leafHash(unhex(leaf)));
const forest = leaves(300);
const roots = Array.from({ length: 301 }, (_, size) => rootFromLeaves(forest.slice(0, size)));
const rootAt = (size: number): Uint8Array => roots[size] ?? new Uint8Array();
const leafAt = (index: number): Uint8Array => forest[index] ?? new Uint8Array();

const place = fc
  .integer({ min: 1, max: 300 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));
const growth = fc
  .integer({ min: 1, max: 300 })
  .chain((size2) => fc.record({ size2: fc.constant(size2), size1: fc.integer({ min: 1, max: size2 }) }));

function inclusion({ index, size }: { index: number; size: number }) {
  const proof = inclusionProof(forest, index, size);
  return { index, size, leafHash: leafAt(index), proof, root: rootAt(size) };
}

function consistency({ size1, size2 }: { size1: number; size2: number }) {
  const proof = consistencyProof(forest, size1, size2);
  return { size1, size2, root1: rootAt(size1), root2: rootAt(size2), proof };
}

/** RFC 6962, 2.1, word by word: the reference that the iterative code is held against. */
function mth(hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes;
  if (only === undefined) return createHash('sha256').digest();
  if (hashes.length === 1) return only;
  const k = halfOf(hashes.length);
  return createHash('sha256')
    .update(Buffer.concat([Buffer.of(1), mth(hashes.slice(0, k)), mth(hashes.slice(k))]))
    .digest();
}
function halfOf(n: number): number {
  return 2 ** Math.ceil(Math.log2(n) - 1);
}
function path(m: number, hashes: readonly Uint8Array[]): Uint8Array[] {
  if (hashes.length === 1) return [];
  const k = halfOf(hashes.length);
  return m < k
    ? [...path(m, hashes.slice(0, k)), mth(hashes.slice(k))]
    : [...path(m - k, hashes.slice(k)), mth(hashes.slice(0, k))];
}
function subproof(m: number, hashes: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === hashes.length) return whole ? [] : [mth(hashes)];
  const k = halfOf(hashes.length);
  return m <= k
    ? [...subproof(m, hashes.slice(0, k), whole), mth(hashes.slice(k))]
    : [...subproof(m - k, hashes.slice(k), false), mth(hashes.slice(0, k))];
}

describe('the tree of the certificate-transparency test data', () => {
  it.each(CT_ROOTS.map((root, size) => ({ root, size })))(
    'has the known root at size $size',
    ({ root, size }) => {
      expect(hex(rootFromLeaves(ctHashes.slice(0, size)))).toBe(root);
    },
  );

  it.each([
    {
      index: 0,
      size: 8,
      proof: [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    },
    {
      index: 5,
      size: 8,
      proof: [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    { index: 2, size: 3, proof: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
  ])('has the known inclusion proof of $index in $size', ({ index, size, proof }) => {
    expect(inclusionProof(ctHashes, index, size).map(hex)).toEqual(proof);
  });

  it.each([
    { size1: 1, size2: 1, proof: [] },
    {
      size1: 1,
      size2: 8,
      proof: [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    },
    {
      size1: 6,
      size2: 8,
      proof: [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    {
      size1: 2,
      size2: 5,
      proof: [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    },
  ])('has the known consistency proof from $size1 to $size2', ({ size1, size2, proof }) => {
    expect(consistencyProof(ctHashes, size1, size2).map(hex)).toEqual(proof);
  });
});

describe('every proof', () => {
  it('of inclusion is the one of RFC 6962 and verifies', () => {
    fc.assert(
      fc.property(place, ({ index, size }) => {
        const claim = inclusion({ index, size });
        expect(claim.proof.map(hex)).toEqual(path(index, forest.slice(0, size)).map(hex));
        verifyInclusion(claim);
      }),
    );
  });

  it('of consistency is the one of RFC 6962 and verifies', () => {
    fc.assert(
      fc.property(growth, ({ size1, size2 }) => {
        const claim = consistency({ size1, size2 });
        expect(claim.proof.map(hex)).toEqual(subproof(size1, forest.slice(0, size2), true).map(hex));
        verifyConsistency(claim);
      }),
    );
  });

  it('verifies for every place and every pair in the small trees, where the edge cases live', () => {
    for (let size2 = 1; size2 <= 33; size2 += 1) {
      for (let size1 = 1; size1 <= size2; size1 += 1) {
        verifyConsistency(consistency({ size1, size2 }));
        verifyInclusion(inclusion({ index: size1 - 1, size: size2 }));
      }
    }
  });
});

describe('a changed proof', () => {
  const bit = fc.nat(8 * 32 * 12);

  it('of inclusion fails for any flipped bit, in the leaf, the root or a hash', () => {
    fc.assert(
      fc.property(place, bit, fc.nat(40), (at, flipped, which) => {
        const claim = inclusion(at);
        const parts = [claim.leafHash, claim.root, ...claim.proof];
        const chosen = which % parts.length;
        const [leaf, root, ...proof] = parts.map((part, part_) =>
          part_ === chosen ? flip(part, flipped) : part,
        );
        if (leaf === undefined || root === undefined) throw new Error('unreachable');
        expect(() => verifyInclusion({ ...claim, leafHash: leaf, root, proof })).toThrow(AuditError);
      }),
    );
  });

  it('of consistency fails for any flipped bit, in the roots or a hash', () => {
    fc.assert(
      fc.property(growth, bit, fc.nat(40), (sizes, flipped, which) => {
        const claim = consistency(sizes);
        const parts = [claim.root1, claim.root2, ...claim.proof];
        const chosen = which % parts.length;
        const [root1, root2, ...proof] = parts.map((part, part_) =>
          part_ === chosen ? flip(part, flipped) : part,
        );
        if (root1 === undefined || root2 === undefined) throw new Error('unreachable');
        expect(() => verifyConsistency({ ...claim, root1, root2, proof })).toThrow(AuditError);
      }),
    );
  });

  it('fails when hashes are dropped, doubled, swapped or added', () => {
    fc.assert(
      fc.property(place, growth, fc.nat(12), (at, sizes, nth) => {
        const included = inclusion(at);
        for (const proof of spoil(included.proof, nth)) {
          expect(() => verifyInclusion({ ...included, proof })).toThrow(AuditError);
        }
        const consistent = consistency(sizes);
        for (const proof of spoil(consistent.proof, nth)) {
          expect(() => verifyConsistency({ ...consistent, proof })).toThrow(AuditError);
        }
      }),
    );
  });

  it('of a larger tree does not hold for a size that needs fewer hashes', () => {
    const larger = inclusion({ index: 0, size: 5 });
    for (const size of [1, 2, 3, 4]) {
      expect(() => verifyInclusion({ ...larger, size })).toThrow(AuditError);
    }
    // The last leaf of a tree is climbed to from the left only, as if it were alone.
    for (const size of [2, 4, 8]) {
      const last = inclusion({ index: size - 1, size });
      expect(() => verifyInclusion({ ...last, index: 0, size: 1 })).toThrow(AuditError);
    }
    // The second root is that of 8 leaves, which an old client must not take for one of 7 or fewer.
    const grown = consistency({ size1: 2, size2: 8 });
    for (const size2 of [2, 3, 4]) {
      expect(() => verifyConsistency({ ...grown, size2 })).toThrow(AuditError);
    }
  });

  it('of inclusion does not hold for another index', () => {
    fc.assert(
      fc.property(place, fc.nat(300), (at, other) => {
        const index = other % at.size;
        fc.pre(index !== at.index);
        expect(() => verifyInclusion({ ...inclusion(at), index })).toThrow(AuditError);
      }),
    );
  });

  function spoil(proof: readonly Uint8Array[], nth: number): Uint8Array[][] {
    const extra = leafHash(Buffer.from('extra'));
    const spoiled = [
      [...proof, extra],
      [extra, ...proof],
    ];
    if (proof.length === 0) return spoiled;
    const at = nth % proof.length;
    const here = proof[at] ?? extra;
    spoiled.push(proof.slice(1), proof.slice(0, -1), proof.toSpliced(at, 1), proof.toSpliced(at, 0, here));
    spoiled.push(proof.with(at, here.subarray(0, 31)), proof.with(at, Buffer.concat([here, Buffer.of(0)])));
    if (proof.length > 1) spoiled.push([...proof.slice(1), ...proof.slice(0, 1)]);
    return spoiled;
  }
});

describe('arguments that make no sense are refused', () => {
  const inclusionOf = (change: object) => () =>
    verifyInclusion({ ...inclusion({ index: 3, size: 7 }), ...change });
  const consistencyOf = (change: object) => () =>
    verifyConsistency({ ...consistency({ size1: 4, size2: 7 }), ...change });
  const root = rootAt(7);

  it.each([
    ['an index at the size', inclusionOf({ index: 7 })],
    ['a negative index', inclusionOf({ index: -1 })],
    ['a fractional index', inclusionOf({ index: 3.5 })],
    ['an index that is not a number', inclusionOf({ index: Number.NaN })],
    ['a size of zero', inclusionOf({ index: 0, size: 0, proof: [] })],
    ['a size above the safe integers', inclusionOf({ size: 2 ** 53 })],
    ['an infinite size', inclusionOf({ size: Number.POSITIVE_INFINITY })],
    [
      'a leaf hash of 31 bytes',
      inclusionOf({ index: 0, size: 1, proof: [], leafHash: root.subarray(1), root }),
    ],
    [
      'an empty root equal to an empty leaf',
      inclusionOf({ index: 0, size: 1, proof: [], leafHash: new Uint8Array(), root: new Uint8Array() }),
    ],
    ['a text for a hash', inclusionOf({ leafHash: 'x'.repeat(32) })],
    ['a first size of zero', consistencyOf({ size1: 0 })],
    [
      'a first size of zero between empty trees',
      consistencyOf({ size1: 0, size2: 0, proof: [], root1: root, root2: root }),
    ],
    ['a first size above the second', consistencyOf({ size1: 8 })],
    ['a fractional size', consistencyOf({ size1: 1.5 })],
    [
      'roots of 31 bytes',
      consistencyOf({ size1: 7, size2: 7, proof: [], root1: root.subarray(1), root2: root.subarray(1) }),
    ],
    [
      'equal sizes with different roots',
      consistencyOf({ size1: 7, size2: 7, proof: [], root1: rootAt(6), root2: root }),
    ],
    [
      'equal sizes with a proof',
      consistencyOf({ size1: 7, size2: 7, proof: [root], root1: root, root2: root }),
    ],
    ['an empty proof between different sizes', consistencyOf({ proof: [] })],
    ['a proof of a leaf that is not there', () => inclusionProof(forest, 300)],
    ['a proof beyond the leaves', () => inclusionProof(forest, 3, 301)],
    ['a consistency proof from nothing', () => consistencyProof(forest, 0, 4)],
    ['a node of a short child', () => nodeHash(root.subarray(1), root)],
    ['a tree over one short hash', () => rootFromLeaves([root.subarray(1)])],
  ])('%s', (_, call) => {
    expect(call).toThrow(AuditError);
  });

  it('accepts an empty proof between equal sizes with equal roots', () => {
    expect(() =>
      verifyConsistency({ size1: 7, size2: 7, root1: root, root2: Uint8Array.from(root), proof: [] }),
    ).not.toThrow();
  });
});

describe('sizes above 2^32', () => {
  // A tree whose leaves are all the same: the root of 2^n of them needs only n hashes.
  const uniform: Uint8Array[] = [leafHash(Buffer.from('same'))];
  for (let height = 1; height <= 52; height += 1) {
    const below = uniform[height - 1] ?? new Uint8Array();
    uniform.push(nodeHash(below, below));
  }
  const at = (height: number): Uint8Array => uniform[height] ?? new Uint8Array();

  it('are walked without cutting bits', () => {
    const claim = {
      index: 2 ** 40 + 5,
      size: 2 ** 52,
      leafHash: at(0),
      proof: uniform.slice(0, 52),
      root: at(52),
    };
    expect(() => verifyInclusion(claim)).not.toThrow();
    expect(() => verifyInclusion({ ...claim, proof: uniform.slice(0, 20) })).toThrow(AuditError);
    const grown = { size1: 2 ** 51, size2: 2 ** 52, root1: at(51), root2: at(52), proof: [at(51)] };
    expect(() => verifyConsistency(grown)).not.toThrow();
    expect(() => verifyConsistency({ ...grown, size1: 2 ** 51 + 2 ** 32 })).toThrow(AuditError);
  });
});
