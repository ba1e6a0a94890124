import { count } from '../../engine/count.ts';
import { messageOf } from '../../engine/problem.ts';
import type { ProblemCode } from '../../engine/schema/generated/types.ts';
import { decodeBase64 } from '../base64.ts';
import { placeOf } from '../layout.ts';
import type { LogCommit, LogHistory } from '../log-history.ts';
import { encodeTile, formatTilePath, TILE_WIDTH, type Tile } from '../tiles.ts';
import type { Check } from './check.ts';
import type { EntryFacts } from './entry.ts';
import type { Findings } from './findings.ts';
import { Requests } from './requests.ts';
import type { Roots } from './roots.ts';

const TILE_BYTES = TILE_WIDTH * 32;

/** What the entries say they were appended to. */
interface Options {
  readonly findings: Findings;
  readonly roots: Roots;
  readonly history: LogHistory;
  /** The name of the log; that of the first entry when the trust policy does not say. */
  readonly origin: string | undefined;
  /** The highest size that a signer had seen before the first of these entries. */
  readonly seen: number;
  /** The requests of those who saw that. */
  readonly requests: readonly string[];
}

/** The tree over the entries: its tiles, and the state of the log that each signer saw. */
export class MerkleCheck implements Check {
  readonly name = 'merkle';
  skipped: string | undefined;
  /** The highest size that a signer has seen. */
  seen: number;
  /** The name of the log. */
  origin: string | undefined;
  readonly requests: Requests;
  readonly #options: Options;
  #completed: Tile[] = [];

  constructor(options: Options) {
    this.#options = options;
    this.origin = options.origin;
    this.seen = options.seen;
    this.requests = new Requests(options.requests);
  }

  entry(entry: EntryFacts): void {
    const { roots } = this.#options;
    if (entry.leaf === undefined || entry.index !== roots.size) {
      this.skipped ??= `entry ${Math.min(entry.index, roots.size)} is missing, so no tree can be computed`;
    }
    if (this.skipped === undefined && entry.leaf !== undefined) {
      this.#completed.push(...roots.append(entry.leaf));
    }
    if (entry.reading.kind === 'signed') this.#checkSeen(entry);
  }

  async after(commit: LogCommit): Promise<void> {
    this.#options.roots.mark();
    const tiles = this.#completed.splice(0);
    if (this.skipped !== undefined) return;
    const added = new Map(
      commit.changes.flatMap(({ status, path, blob }) =>
        status === 'A' && placeOf(path).kind === 'tile' ? [[path, blob]] : [],
      ),
    );
    for (const tile of tiles) {
      const path = formatTilePath(tile);
      const blob = added.get(path);
      added.delete(path);
      const wrong = blob === undefined ? 'is missing' : await this.#wrongTile(tile, blob);
      if (wrong !== undefined) this.#report('tile-mismatch', { commit: commit.id }, `${path} ${wrong}`);
    }
    for (const path of added.keys()) {
      this.#report(
        'tile-mismatch',
        { commit: commit.id },
        `${path} is no full tile of the log at this commit`,
      );
    }
  }

  detail(): string {
    return `root of ${count(this.#options.roots.size, 'entry')}`;
  }

  async #wrongTile(tile: Tile, blob: string): Promise<string | undefined> {
    try {
      const bytes = await this.#options.history.blob(blob, TILE_BYTES);
      return Buffer.compare(bytes, encodeTile(tile)) === 0
        ? undefined
        : 'does not hold the hashes of its entries';
    } catch (error) {
      return messageOf(error);
    }
  }

  /** The state that a signer saw was a state of this log, and not older than what signers before had seen. */
  #checkSeen({ index, commit, base, reading }: EntryFacts): void {
    if (reading.kind !== 'signed') return;
    const { type, requestId, hold, log } = reading.statement.predicate;
    const where = { index, commit };
    this.origin ??= log.origin;
    if (log.origin !== this.origin) {
      this.#report('root-mismatch', where, `the entry was signed for the log ${JSON.stringify(log.origin)}`);
      return;
    }
    if (log.size > base) {
      this.#report('root-mismatch', where, `the signer cannot have seen ${count(log.size, 'entry')}`);
      return;
    }
    if (log.size < this.seen) {
      const message = `the signer had seen ${count(log.size, 'entry')}, a signer before it ${this.seen}`;
      this.#report('size-regression', where, message);
      return;
    }
    if (log.size > this.seen) this.requests.clear();
    this.seen = log.size;
    if (!this.requests.add(type, requestId, hold?.id)) {
      this.#report('entry-unexpected', where, 'the same request is recorded twice');
    }
    const root = decodeBase64(log.root);
    if (root === undefined || this.skipped !== undefined) return;
    this.#options.roots.expect(log.size, root, (why) => {
      this.#report('root-mismatch', where, `the signer saw another log: ${why}`);
    });
  }

  #report(code: ProblemCode, where: { index?: number; commit?: string }, message: string): void {
    this.#options.findings.report(this.name, code, where, message);
  }
}
