import { looseRef } from '../../audit/git/loose.ts';
import type { Repository } from '../../audit/git/repository.ts';
import type { Known } from './memory.ts';

/** How far behind the remote a clone may be without being taken for one that is ahead. */
const MAX_BEHIND = 64;

/**
 * Whether the clone shows more of the branch than the remote said: it was pushed or fetched here since, and whoever did
 * so expects it to count. Nothing is believed for it: whoever moves the ref only has the remote asked once more.
 */
export async function seenHere(repository: Repository, { ref, commit }: Known): Promise<boolean> {
  const seen = looseRef(repository, ref.replace(/^refs\/heads\//, 'refs/remotes/origin/'));
  if (seen === undefined || seen === commit) return false;
  let current: string | undefined = commit;
  for (let behind = 0; current !== undefined && behind < MAX_BEHIND; behind += 1) {
    current = await parentOf(repository, current);
    if (current === seen) return false;
  }
  return true;
}

/** Undefined also where the commit is not here: the remote is asked then, as it would be later. */
async function parentOf(repository: Repository, commit: string): Promise<string | undefined> {
  try {
    return (await repository.commit(commit)).parents[0];
  } catch {
    return undefined;
  }
}
