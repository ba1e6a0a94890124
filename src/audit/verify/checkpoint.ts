import { count } from '../../engine/count.ts';
import { messageOf } from '../../engine/problem.ts';
import type { ProblemCode } from '../../engine/schema/generated/types.ts';
import { type Checkpoint, openCheckpoint } from '../checkpoint.ts';
import { CHECKPOINT_PATH, PLAIN_FILE } from '../layout.ts';
import type { LogCommit, LogHistory } from '../log-history.ts';
import type { Trust } from '../trust.ts';
import type { Added, Check } from './check.ts';
import type { Findings } from './findings.ts';
import type { Roots } from './roots.ts';

const MAX_CHECKPOINT = 1 << 20;

interface Options {
  readonly findings: Findings;
  readonly trust: Trust;
  readonly history: LogHistory;
  readonly roots: Roots;
  /** How many entries were sealed before the first of these commits. */
  readonly sealed: number;
}

/** Every checkpoint that the branch has had: signed by the log key, over entries that were there, never going back. */
export class CheckpointCheck implements Check {
  readonly name = 'checkpoint';
  readonly skipped: string | undefined;
  /** How many entries the newest good checkpoint covers. */
  sealed: number;
  /** The newest good checkpoint, as it was signed. */
  note: Uint8Array | undefined;
  readonly #options: Options;
  #count = 0;

  constructor(options: Options) {
    this.#options = options;
    this.sealed = options.sealed;
    this.skipped = options.trust.logKeys.length > 0 ? undefined : 'the trust policy names no log key';
  }

  async before(commit: LogCommit): Promise<void> {
    const change = commit.changes.find(({ path, status }) => path === CHECKPOINT_PATH && status !== 'D');
    if (change === undefined || change.mode !== PLAIN_FILE || this.skipped !== undefined) return;
    const { history, trust, roots } = this.#options;
    let note: Uint8Array;
    let checkpoint: Checkpoint;
    try {
      note = await history.blob(change.blob, MAX_CHECKPOINT);
      checkpoint = openCheckpoint(note, trust.logKeys);
    } catch (error) {
      this.#report('checkpoint-signature', commit, messageOf(error));
      return;
    }
    const { size, root } = checkpoint;
    if (size > roots.size) {
      this.#report(
        'root-mismatch',
        commit,
        `the checkpoint covers ${count(size, 'entry')}, but ${roots.size} were there`,
      );
      return;
    }
    if (size < this.sealed) {
      this.#report(
        'checkpoint-rollback',
        commit,
        `the checkpoint goes back from ${this.sealed} to ${count(size, 'entry')}`,
      );
      return;
    }
    roots.expect(size, root, (why) =>
      this.#report('root-mismatch', commit, `the checkpoint is of another log: ${why}`),
    );
    this.sealed = size;
    this.note = note;
    this.#count += 1;
  }

  detail(added: Added): string {
    return `${count(this.#count, `${added}checkpoint`)}, ${count(this.sealed, 'entry')} sealed`;
  }

  #report(code: ProblemCode, { id }: LogCommit, message: string): void {
    this.#options.findings.report(this.name, code, { commit: id }, message);
  }
}
