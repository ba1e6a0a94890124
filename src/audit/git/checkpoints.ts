import { CHECKPOINT_PATH } from '../layout.ts';
import { readFileAt } from './commit-files.ts';
import type { Repository } from './repository.ts';
import { streamGit } from './stream.ts';

const MAX_CHECKPOINT = 1 << 20;

/** The checkpoints that a log's branch has had up to a commit, the newest first. Whether they are good nobody says. */
export async function* pastCheckpoints(repository: Repository, tip: string): AsyncGenerator<Uint8Array> {
  const walk = ['rev-list', '--first-parent', tip, '--', CHECKPOINT_PATH];
  for await (const commit of streamGit(repository, walk)) {
    const note = await readFileAt(repository, commit, CHECKPOINT_PATH, MAX_CHECKPOINT);
    if (note !== undefined) yield note;
  }
}
