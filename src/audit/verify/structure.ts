import { count } from '../../engine/count.ts';
import type { ProblemCode } from '../../engine/schema/generated/types.ts';
import { PLAIN_FILE, placeOf } from '../layout.ts';
import type { Change, LogCommit } from '../log-history.ts';
import type { Added, Check } from './check.ts';
import type { Findings } from './findings.ts';

/** The blob of an entry, where its commit put it. */
export interface NewEntry {
  readonly index: number;
  readonly blob: string;
}

/** A place that a commit takes; without a blob when what it put there is no file. */
type Taken = Omit<NewEntry, 'blob'> & { readonly blob?: string };

/** The diff rule: a commit has one parent, and only adds entries, tiles and anchors or changes the checkpoint. */
export class StructureCheck implements Check {
  readonly name = 'structure';
  readonly #findings: Findings;
  #commits = 0;
  #next: number;
  #previous: string | undefined;

  constructor(findings: Findings, from: { readonly size: number; readonly commit?: string | undefined }) {
    this.#findings = findings;
    this.#next = from.size;
    this.#previous = from.commit;
  }

  /** Checks a commit and gives its new entries in order. */
  read(commit: LogCommit): NewEntry[] {
    this.#commits += 1;
    this.#checkParents(commit);
    this.#previous = commit.id;
    const added = commit.changes.flatMap((change) => this.#change(commit, change));
    const entries: NewEntry[] = [];
    for (const entry of added.sort((a, b) => a.index - b.index)) {
      if (entry.index < this.#next) {
        this.#report('entry-modified', commit, 'the entry was there already, or is there again', entry.index);
        continue;
      }
      if (entry.index > this.#next) {
        const missing = `entries ${this.#next} to ${entry.index - 1} are missing`;
        this.#report('entry-missing', commit, missing, this.#next);
      }
      this.#next = entry.index + 1;
      if (entry.blob !== undefined) entries.push({ index: entry.index, blob: entry.blob });
    }
    return entries;
  }

  detail(added: Added): string {
    const commits = count(this.#commits, `${added}commit`);
    return `${commits} only ${this.#commits === 1 ? 'appends' : 'append'}`;
  }

  #checkParents(commit: LogCommit): void {
    const [first, ...others] = commit.parents;
    if (first !== this.#previous) {
      this.#report('commit-shape', commit, 'the commit does not follow the one before it');
    }
    if (others.length > 0) this.#report('commit-shape', commit, 'the commit merges other histories');
  }

  /** The entry's place that a change takes, if it takes one. */
  #change(commit: LogCommit, change: Change): Taken[] {
    const { status, path, mode, blob } = change;
    const place = placeOf(path);
    const index = place.kind === 'entry' ? place.index : undefined;
    const wrong = wrongChange(change);
    if (wrong !== undefined) {
      this.#report(wrong.code, commit, `${printable(path)} ${wrong.message}`, index);
      return [];
    }
    if (status !== 'D' && mode !== PLAIN_FILE) {
      const what = MODES[mode] ?? `a file of mode ${mode}`;
      this.#report('entry-unexpected', commit, `${printable(path)} is ${what}, not a plain file`, index);
      // Its place is taken, so that what follows is not out of step.
      if (!mode.startsWith('100')) return index === undefined ? [] : [{ index }];
    }
    return index === undefined || status !== 'A' ? [] : [{ index, blob }];
  }

  #report(code: ProblemCode, { id }: LogCommit, message: string, index?: number): void {
    this.#findings.report(this.name, code, { index, commit: id }, message);
  }
}

const MODES: Readonly<Record<string, string>> = {
  '120000': 'a symbolic link',
  '160000': 'a submodule',
  '100755': 'executable',
};

/** What is wrong with a change, whatever mode the file has. */
function wrongChange({ status, path }: Change): { code: ProblemCode; message: string } | undefined {
  const { kind } = placeOf(path);
  if (kind === 'other') return { code: 'entry-unexpected', message: 'has no place in a log' };
  if (status === 'A') return undefined;
  if (status === 'D') return { code: DELETED[kind], message: 'was deleted' };
  return kind === 'checkpoint' && status === 'M'
    ? undefined
    : { code: MODIFIED[kind], message: 'was changed after it was written' };
}

const DELETED = {
  entry: 'entry-missing',
  tile: 'tile-mismatch',
  anchor: 'commit-shape',
  checkpoint: 'commit-shape',
} as const satisfies Record<string, ProblemCode>;

const MODIFIED = {
  entry: 'entry-modified',
  tile: 'tile-mismatch',
  anchor: 'commit-shape',
  checkpoint: 'commit-shape',
} as const satisfies Record<string, ProblemCode>;

/** A path that a terminal shows as it is. */
function printable(path: string): string {
  return JSON.stringify(path.length > 120 ? `${path.slice(0, 119)}…` : path);
}
