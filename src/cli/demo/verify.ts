import { Repository } from '../../audit/git/repository.ts';
import { verifyRepository } from '../../audit/verify/repository.ts';
import { count } from '../../engine/count.ts';
import type { Stage } from './stage.ts';

/** Verifies the log of the stage, or of a copy, as a fresh clone would. */
export async function verifyStage(
  stage: Stage,
  directory: string,
): Promise<{ readonly ok: boolean; readonly detail: string }> {
  const repository = await Repository.open({ directory, env: stage.env('alice') });
  try {
    const { ok, log, problems, assurance } = await verifyRepository({
      repository,
      engine: stage.engine,
      recordedBranch: 'main',
    });
    const [first] = problems;
    if (first === undefined)
      return { ok, detail: `${count(log.size, 'entry')} verified; assurance: ${assurance}` };
    return { ok, detail: `${first.code} at entry ${first.index ?? '?'}: ${first.message}` };
  } finally {
    repository.close();
  }
}
