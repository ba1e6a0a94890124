import { LogTree } from '../../audit/git/log-tree.ts';
import { syncLog } from '../../audit/git/sync.ts';
import type { SyncDocument } from '../../engine/schema/generated/types.ts';
import type { Log } from './open.ts';

/** What a sync did; undefined when there is no remote to be in step with. */
export async function syncWith(log: Log, remote: string): Promise<SyncDocument | undefined> {
  const { repository, branch } = log;
  const remotes = await repository.run(['remote']);
  if (remote === 'origin' && remotes.stdout.trim() === '') return undefined;
  const { moved, from, to } = await syncLog({ repository, branch, remote });
  const size = await sizeAt(log, to);
  return {
    schema: 'agentgate/sync/v1',
    branch,
    remote,
    moved,
    entries: moved === 'none' ? 0 : size - (await sizeAt(log, from)),
    size,
    commit: to ?? null,
  };
}

async function sizeAt({ repository }: Log, commit: string | undefined): Promise<number> {
  if (commit === undefined) return 0;
  return (await LogTree.open(repository, (await repository.commit(commit)).tree)).size;
}
