import type { Owner } from './owner.ts';
import type { Codeowners } from './parse.ts';

/** What a CODEOWNERS file says about a path. Only `owned` names somebody who can approve. */
export type Ownership =
  | {
      readonly kind: 'owned';
      readonly owners: readonly Owner[];
      readonly line: number;
      readonly pattern: string;
    }
  /** The winning line names nobody, on purpose. */
  | { readonly kind: 'unowned'; readonly line: number; readonly pattern: string }
  | { readonly kind: 'unmatched' };

/** A path and its owners as `owners` lists them; `line` is null when no line matches. */
export interface DescribedPath {
  readonly path: string;
  /** As the file spells them. */
  readonly owners: readonly string[];
  readonly file: string;
  readonly line: number | null;
}

const UNMATCHED: Ownership = { kind: 'unmatched' };

/**
 * Who owns a file, by the last line that matches. The path is the repository's own name for it ("src/a.ts"); one that
 * is absolute, ends in a slash or has ".", ".." or an empty segment is no such name, and nobody owns it.
 */
export function ownersOf(codeowners: Codeowners, path: string): Ownership {
  if (!isRepositoryPath(path)) return UNMATCHED;
  const entry = codeowners.index.last(path);
  if (entry === undefined) return UNMATCHED;
  const { owners, line, pattern } = entry;
  return owners.length === 0 ? { kind: 'unowned', line, pattern } : { kind: 'owned', owners, line, pattern };
}

/**
 * The ownerships of the tracked files that a glob matches, one for each winning line (and one for all that no line
 * matches), in the order in which the files show them. None of them when it matches no file: nobody can approve.
 */
export function ownersOfGlob(
  codeowners: Codeowners,
  matches: (path: string) => boolean,
  trackedFiles: Iterable<string>,
): Ownership[] {
  const byLine = new Map<number | null, Ownership>();
  for (const path of trackedFiles) {
    if (!matches(path)) continue;
    const ownership = ownersOf(codeowners, path);
    const line = lineOf(ownership);
    if (!byLine.has(line)) byLine.set(line, ownership);
  }
  return [...byLine.values()];
}

/** Every path with its owners, in the order asked. */
export function describeOwners(codeowners: Codeowners, paths: readonly string[]): DescribedPath[] {
  return paths.map((path) => {
    const ownership = ownersOf(codeowners, path);
    const owners = ownership.kind === 'owned' ? ownership.owners.map((owner) => owner.text) : [];
    return { path, owners, file: codeowners.file, line: lineOf(ownership) };
  });
}

function isRepositoryPath(path: string): boolean {
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

function lineOf(ownership: Ownership): number | null {
  return ownership.kind === 'unmatched' ? null : ownership.line;
}
