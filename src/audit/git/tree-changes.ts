import { isLogDirectory } from '../layout.ts';
import type { Change } from '../log-history.ts';
import { GitError } from './error.ts';
import { commonStart, DIRECTORY_MODE, type GitObject, parseTree, type TreeItem } from './object.ts';
import { nullOid } from './oid.ts';
import type { Repository } from './repository.ts';

/** How many names may be looked at to compare two trees: a small pack can hold a tree of more than any memory. */
const MAX_NAMES = 200_000;

/**
 * What changed from one tree to another, level by level. Below a directory that no log has nothing is looked at: it is
 * told as one change, whose path ends in a slash. Throws a GitError when there is too much to look at.
 */
export async function treeChanges(
  repository: Repository,
  before: string | undefined,
  after: string,
): Promise<Change[]> {
  const comparison = new Comparison(repository);
  if (before !== after) await comparison.trees('', before, after);
  return comparison.changes;
}

interface Differing {
  readonly old: readonly TreeItem[];
  readonly now: readonly TreeItem[];
}

class Comparison {
  readonly changes: Change[] = [];
  readonly #repository: Repository;
  #left = MAX_NAMES;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Compares two directories, of which one may not be there. */
  async trees(path: string, before: string | undefined, after: string | undefined): Promise<void> {
    const { old, now } = await this.#differing(before, after);
    const gone = new Map(old.map((item) => [item.name, item]));
    for (const item of now) {
      const earlier = gone.get(item.name);
      gone.delete(item.name);
      if (earlier?.oid === item.oid && earlier.mode === item.mode) continue;
      await this.#item(path + item.name, earlier, item);
    }
    for (const item of gone.values()) await this.#item(path + item.name, item, undefined);
  }

  /** The items from the first on that differs: a log grows at the end of its directories. */
  async #differing(before: string | undefined, after: string | undefined): Promise<Differing> {
    const { format } = this.#repository;
    const [old, now] = await Promise.all([this.#object(before), this.#object(after)]);
    const common = old && now ? commonStart(format, old, now) : { bytes: 0, items: 0 };
    this.#count(common.items);
    const rest = (tree: GitObject | undefined) => (tree ? parseTree(format, tree, common.bytes) : []);
    const differing = { old: rest(old), now: rest(now) };
    this.#count(differing.old.length + differing.now.length);
    return differing;
  }

  async #object(oid: string | undefined): Promise<GitObject | undefined> {
    return oid === undefined ? undefined : this.#repository.treeObject(oid);
  }

  #count(names: number): void {
    this.#left -= names;
    if (this.#left >= 0) return;
    throw new GitError('too-large', `a commit of the log differs in more than ${MAX_NAMES} names`);
  }

  /** One name, whose item is not what it was. */
  async #item(path: string, before: TreeItem | undefined, after: TreeItem | undefined): Promise<void> {
    const [old, now] = [directoryOf(before), directoryOf(after)];
    if (old !== undefined || now !== undefined) await this.#directory(`${path}/`, old, now);
    const [file, next] = [old === undefined ? before : undefined, now === undefined ? after : undefined];
    if (file !== undefined || next !== undefined) this.#change(path, file, next);
  }

  async #directory(path: string, before: TreeItem | undefined, after: TreeItem | undefined): Promise<void> {
    if (isLogDirectory(path)) await this.trees(path, before?.oid, after?.oid);
    else this.#change(path, before, after);
  }

  #change(path: string, before: TreeItem | undefined, after: TreeItem | undefined): void {
    const status = statusOf(before, after);
    const { mode, oid } = after ?? { mode: '000000', oid: nullOid(this.#repository.format) };
    this.changes.push({ status, path, mode, blob: oid });
  }
}

function directoryOf(item: TreeItem | undefined): TreeItem | undefined {
  return item?.mode === DIRECTORY_MODE ? item : undefined;
}

/** git's letter for it. */
function statusOf(before: TreeItem | undefined, after: TreeItem | undefined): string {
  if (before === undefined) return 'A';
  if (after === undefined) return 'D';
  // The first three digits say what kind of thing it is.
  return before.mode.slice(0, 3) === after.mode.slice(0, 3) ? 'M' : 'T';
}
