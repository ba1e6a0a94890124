import { AuditError } from './error.ts';

/** The error of a proof that proves something else. */
export function mismatch(message: string): AuditError {
  return new AuditError('proof-mismatch', message);
}

/**
 * The way from a node up to the root, as RFC 9162 walks it: the node's position and the last position of its level,
 * halved at every step. Plain arithmetic, because bit operators cut a size above 2^32.
 */
export class ProofPath {
  #node: number;
  #last: number;

  constructor(node: number, last: number) {
    this.#node = node;
    this.#last = last;
  }

  /** Whether the node starts at the first leaf. */
  get onLeftEdge(): boolean {
    return this.#node === 0;
  }

  /** Climbs as long as the node is a right child: up to the largest subtree that ends where it ends. */
  climbWhileRight(): void {
    while (this.#node % 2 === 1) this.#climb();
  }

  /** Climbs to the parent that the next hash of the proof completes, and says on which side that hash stands. */
  next(): 'left' | 'right' {
    if (this.#last === 0) throw mismatch('the proof is too long');
    const lonely = this.#node === this.#last;
    if (this.#node % 2 === 0 && !lonely) {
      this.#climb();
      return 'right';
    }
    // A node without a right neighbour is its own parent until it becomes a right child.
    while (this.#node % 2 === 0 && this.#node !== 0) this.#climb();
    this.#climb();
    return 'left';
  }

  /** Throws unless the root is reached. */
  finish(): void {
    if (this.#last !== 0) throw mismatch('the proof is too short');
  }

  #climb(): void {
    this.#node = Math.floor(this.#node / 2);
    this.#last = Math.floor(this.#last / 2);
  }
}
