import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { ObjectFormat } from './oid.ts';

/** What must be known of a repository before anything is read from it. */
export interface RepositoryFacts {
  readonly commonDir: string;
  readonly gitDir: string;
  readonly format: ObjectFormat;
  readonly shallow: boolean;
}

const MAX_CONFIG = 1 << 20;
/** What makes a repository a linked, a shallow or a nested one; a plain one has none of these. */
const UNUSUAL = ['commondir', 'gitdir', 'shallow'];
const HEAD = /^(?:ref: refs\/heads\/[\w./-]+|[0-9a-f]{40})\n$/;
/** Everything beside SHA-1 and plain refs has a name here, and so may what other programs put into the file. */
const EXTENDED = /extensions|include|worktree|bare(?![ \t]*=[ \t]*false)/i;

/**
 * The facts of the commonest repository, the main work tree of one that was cloned or made here: without a process,
 * which costs as much as a tenth of a start. Only where git would surely say the same; undefined for every other, which
 * git is asked about. That includes what belongs to somebody else, of which git decides whether it is trusted.
 */
export function plainRepository(root: string): RepositoryFacts | undefined {
  if (process.platform === 'win32' || process.getuid === undefined) return undefined;
  try {
    const user = process.geteuid?.();
    const isMine = (stat: Stats) => stat.uid === user;
    const git = join(root, '.git');
    const directories = [root, git, join(git, 'objects'), join(git, 'refs')].map((path) => lstatSync(path));
    if (!directories.every((stat) => stat.isDirectory() && isMine(stat))) return undefined;
    if (UNUSUAL.some((name) => lstatSync(join(git, name), { throwIfNoEntry: false }) !== undefined))
      return undefined;
    if (
      !HEAD.test(read(join(git, 'HEAD'), MAX_CONFIG)) ||
      EXTENDED.test(read(join(git, 'config'), MAX_CONFIG))
    )
      return undefined;
    const commonDir = realpathSync(git);
    return { commonDir, gitDir: commonDir, format: 'sha1', shallow: false };
  } catch {
    return undefined;
  }
}

/** Throws for what is no plain file of a sensible size. */
function read(path: string, cap: number): string {
  const stat = lstatSync(path);
  if (!stat.isFile() || stat.size > cap) throw new Error('no plain repository');
  return readFileSync(path, 'utf8');
}
