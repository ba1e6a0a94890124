import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** The log's branch. */
export const AUDIT_REF = 'refs/heads/agentgate/audit';

/** A file that a commit puts somewhere. */
export interface FileEdit {
  readonly blob: string;
  readonly mode?: string;
}

/** What an owner of a repository can do to it with git's plumbing. */
export class GitScript {
  /** A directory with the repository in `repo`, and whatever else. */
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  get directory(): string {
    return join(this.root, 'repo');
  }

  git(args: readonly string[], input: string | Uint8Array = ''): string {
    const identity = ['-c', 'user.name=owner', '-c', 'user.email=owner@acme.example'];
    return execFileSync('git', [...identity, ...args], {
      cwd: this.directory,
      input,
      encoding: 'utf8',
    }).trim();
  }

  /** A commit of these changed files (null removes one) on top of another; the branch is moved there. */
  commit(
    files: Readonly<Record<string, FileEdit | null>>,
    parents: readonly string[] = [this.tip()],
    base = parents[0],
  ): string {
    const tree = this.edit(base, files);
    const commit = this.git([
      'commit-tree',
      tree,
      ...parents.flatMap((parent) => ['-p', parent]),
      '-m',
      'attack',
    ]);
    this.git(['update-ref', AUDIT_REF, commit]);
    return commit;
  }

  tip(back = 0): string {
    return this.git(['rev-parse', `${AUDIT_REF}~${back}`]);
  }

  /** A file of the branch, byte for byte. */
  file(path: string, commit = AUDIT_REF): Buffer {
    return execFileSync('git', ['cat-file', 'blob', `${commit}:${path}`], { cwd: this.directory });
  }

  blob(bytes: Uint8Array | string): string {
    return this.git(['hash-object', '-w', '--stdin'], bytes);
  }

  /** A tree like that of a commit but for these files. */
  edit(base: string | undefined, files: Readonly<Record<string, FileEdit | null>>): string {
    const index = join(this.root, 'index');
    rmSync(index, { force: true });
    const env = { ...process.env, GIT_INDEX_FILE: index };
    const git = (args: readonly string[], input = '') =>
      execFileSync('git', args, { cwd: this.directory, env, input, encoding: 'utf8' }).trim();
    if (base !== undefined) git(['read-tree', base]);
    const lines = Object.entries(files).map(([path, edit]) =>
      edit === null ? `0 ${'0'.repeat(40)}\t${path}\n` : `${edit.mode ?? '100644'} ${edit.blob}\t${path}\n`,
    );
    git(['update-index', '--index-info'], lines.join(''));
    return git(['write-tree', '--missing-ok']);
  }
}
