import { GitError } from '../../audit/git/error.ts';
import type { Repository } from '../../audit/git/repository.ts';

/**
 * Whether a commit is another or one of its first parents. Reads the commits themselves, whose names prove what they
 * say: the caches, grafts and replacements of a repository are for whoever works in it to write.
 */
export async function isOnFirstParents(
  repository: Repository,
  tip: string,
  commit: string,
): Promise<boolean> {
  for (let current: string | undefined = tip; current !== undefined; ) {
    if (current === commit) return true;
    current = (await read(repository, current)).parents[0];
  }
  return false;
}

async function read(repository: Repository, oid: string) {
  try {
    return await repository.commit(oid);
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== 'object-missing' || !repository.shallow) throw error;
    throw new GitError(
      'shallow',
      'this clone is shallow, so that nobody can tell whether the default branch only moved forward: run "git fetch --unshallow"',
    );
  }
}
