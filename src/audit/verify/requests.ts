import { hash } from 'node:crypto';

/** More than any batch of a gate has. Who remembers none of more verifies from the first entry. */
const REMEMBERED = 10_000;

/**
 * The requests of the entries whose signers saw the newest state that any signer has seen. Whoever saw less is refused
 * for that, so no older request can come again, and only these need to be remembered.
 */
export class Requests {
  readonly #known: Set<string>;

  constructor(from: readonly string[] = []) {
    this.#known = new Set(from);
  }

  /** Whether this is the first such request. */
  add(...request: readonly unknown[]): boolean {
    const before = this.#known.size;
    this.#known.add(hash('sha256', JSON.stringify(request)).slice(0, 32));
    return this.#known.size > before;
  }

  /** Begins anew for a newer state. */
  clear(): void {
    this.#known.clear();
  }

  /** To go on from later; null when they are too many. */
  snapshot(): readonly string[] | null {
    return this.#known.size > REMEMBERED ? null : [...this.#known];
  }
}
