import { GIT_OPTIONS, localEnvironment } from '../../audit/git/environment.ts';
import type { Repository } from '../../audit/git/repository.ts';
import { run } from '../../audit/git/run.ts';
import type { TrustedCommit } from '../../audit/trusted-commit.ts';
import { quote } from '../../engine/json/text.ts';
import { InputError } from '../../engine/problem.ts';

/** The commit that the working tree is compared with. */
export interface Base {
  /** As it was said, or the name of the trusted branch. */
  readonly ref: string;
  readonly commit: string;
}

/** The commit that somebody named, or else the trusted one, or else what is checked out. */
export async function baseOf(
  repository: Repository,
  root: string,
  trusted: TrustedCommit | undefined,
  said: string | undefined,
): Promise<Base> {
  if (said === undefined && trusted !== undefined) {
    return { ref: trusted.ref.replace(/^refs\/(?:heads|remotes)\//, ''), commit: trusted.commit };
  }
  const ref = said ?? 'HEAD';
  const commit = await commitOf(repository, root, ref);
  if (commit !== undefined) return { ref, commit };
  throw new InputError(
    said === undefined
      ? 'there is no commit to compare with: commit the policies first'
      : `no commit is called ${quote(ref)}: name a branch, a tag or a commit ("git log" lists them)`,
  );
}

/** Asked in the work tree, which may be a linked one with a HEAD of its own. */
async function commitOf(
  { env, program }: Repository,
  root: string,
  ref: string,
): Promise<string | undefined> {
  // Git would take what begins with a dash for an option, and an empty name for what is checked out.
  if (ref === '' || ref.startsWith('-')) return undefined;
  const args = [...GIT_OPTIONS, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const ended = await run({ file: program.file, args, cwd: root, env: localEnvironment(env, program.path) });
  const commit = ended.stdout.trim();
  return ended.code === 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : undefined;
}
