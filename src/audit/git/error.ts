/** Why the log's repository could not be read or written. */
export type GitErrorCode =
  /** No `git` on the PATH outside the repository. */
  | 'git-missing'
  | 'not-a-repository'
  /** The repository belongs to another user. */
  | 'unsafe-repository'
  /** A shallow clone has lost the start of the log. */
  | 'shallow'
  /** An object is not here: a partial clone, or a damaged repository. */
  | 'object-missing'
  /** An object is not what its name says. */
  | 'object-corrupt'
  /** An object is larger than the caller accepts. */
  | 'too-large'
  /** The branch does not have the layout of a log. */
  | 'not-a-log'
  /** Another process holds the lock of the branch, or died with it. */
  | 'ref-locked'
  /** Another writer was faster; the store retries. */
  | 'ref-moved'
  /** Other writers were faster every time. */
  | 'contended'
  | 'disk-full'
  | 'unreadable'
  | 'unwritable'
  | 'timed-out'
  /** Git ended in a way that says nothing about what it did. */
  | 'git-failed'
  | 'no-remote'
  /** The remote's default branch is not known here. */
  | 'no-default-branch'
  /** The remote's URL is none that agentgate uses. */
  | 'protocol-not-allowed'
  /** The repository's own settings name a program to reach the remote with. */
  | 'program-not-allowed'
  | 'remote-unreachable'
  /** The remote does not accept the log: permissions, a protected branch, a hook. */
  | 'remote-refused'
  /** Two copies of the log went different ways, or one was rewritten. */
  | 'diverged';

/** Git could not do what the log needs. The message is one line that says what, and what to do where we know. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly code: GitErrorCode;

  constructor(code: GitErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
