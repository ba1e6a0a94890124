import { type HashReader, readConsistencyProof, readRoot } from '../hash-reader.ts';
import { verifyConsistency } from '../merkle.ts';
import type { Tile } from '../tiles.ts';
import { TreeBuilder } from '../tree-builder.ts';

/** How many of the latest roots are kept: what a signer saw is rarely older. */
const KEPT = 4096;

interface Claim {
  readonly size: number;
  readonly root: Uint8Array;
  readonly fail: (why: string) => void;
}

/** The log's tree as it grows, and what is claimed of its roots at sizes that it had. */
export class Roots {
  readonly #builder: TreeBuilder;
  readonly #known = new Map<number, Uint8Array>();
  readonly #watched: ReadonlySet<number>;
  readonly #kept = new Map<number, Uint8Array>();
  readonly #deferred: Claim[] = [];

  /** `watched` are sizes whose roots are asked for at the end. */
  constructor(builder: TreeBuilder, watched: Iterable<number> = []) {
    this.#builder = builder;
    this.#watched = new Set(watched);
    this.mark();
  }

  static empty(watched: Iterable<number> = []): Roots {
    return new Roots(new TreeBuilder(), watched);
  }

  get size(): number {
    return this.#builder.size;
  }

  /** What the tree grows on from. */
  get edge(): readonly Uint8Array[] {
    return this.#builder.edge;
  }

  /** The root of the tree as it stands. */
  root(): Uint8Array {
    return this.#known.get(this.size) ?? this.#builder.root();
  }

  append(leaf: Uint8Array): Tile[] {
    const tiles = this.#builder.append(leaf);
    if (this.#watched.has(this.size)) this.#kept.set(this.size, this.#builder.root());
    return tiles;
  }

  /** Remembers the root at this size: after each commit, as signers see no others. */
  mark(): void {
    if (this.#known.has(this.size)) return;
    const root = this.#builder.root();
    this.#known.set(this.size, root);
    if (this.#watched.has(this.size)) this.#kept.set(this.size, root);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
  }

  /** The root at a watched size, once the tree has had it. */
  at(size: number): Uint8Array | undefined {
    return this.#kept.get(size);
  }

  /** Calls `fail` unless the tree has this root at this size; at once, or when {@link settle} is called. */
  expect(size: number, root: Uint8Array, fail: (why: string) => void): void {
    const known = this.#known.get(size) ?? this.#kept.get(size);
    // A copy: who keeps a small part of a larger buffer keeps all of it.
    if (known === undefined) this.#deferred.push({ size, root: Uint8Array.from(root), fail });
    else if (!same(known, root)) fail(`the tree of ${size} entries has another root`);
  }

  /** Answers what could not be answered at once, by proofs from the tiles to the tree as it stands. */
  async settle(reader: HashReader): Promise<void> {
    const roots = new Map<number, Promise<Uint8Array>>();
    for (const { size, root, fail } of this.#deferred.splice(0)) {
      const proven = roots.get(size) ?? this.#proven(reader, size);
      roots.set(size, proven);
      try {
        if (!same(await proven, root)) fail(`the tree of ${size} entries has another root`);
      } catch {
        fail(`the root of the tree of ${size} entries cannot be proven from the tiles`);
      }
    }
  }

  async #proven(reader: HashReader, size: number): Promise<Uint8Array> {
    const root = await readRoot(reader, size);
    if (size === 0) return root;
    const proof = await readConsistencyProof(reader, size, this.size);
    verifyConsistency({ size1: size, size2: this.size, root1: root, root2: this.root(), proof });
    return root;
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
