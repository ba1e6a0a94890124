import { type Ownership, ownersOf, ownersOfGlob } from '../codeowners/ownership.ts';
import type { Codeowners } from '../codeowners/parse.ts';
import { expandBraces } from '../globs/braces.ts';
import type { PathFact, Place } from '../paths/fact.ts';
import { compilePathGlob, triggers } from '../paths/glob.ts';

/** Who answers for paths of the repository. An empty list is nobody, and nobody can approve. */
export interface Owners {
  ofPath(path: string): readonly string[];
  /** The owners of the tracked files that a glob matches, a list for each set of owners that differs. */
  ofGlob(glob: string): readonly (readonly string[])[];
  /** The same for paths that an action touches. */
  ofFacts(facts: readonly PathFact[], place: Place): readonly (readonly string[])[];
}

/** Owners by CODEOWNERS; undefined when the repository has none. Tracked files are asked for only when needed. */
export function codeownersOwners(
  codeowners: Codeowners | undefined,
  trackedFiles: () => readonly string[],
): Owners {
  const ofPath = (path: string): readonly string[] =>
    codeowners === undefined ? [] : names(ownersOf(codeowners, path));
  const matching = (matches: (path: string) => boolean): readonly (readonly string[])[] =>
    codeowners === undefined ? [[]] : distinct(ownersOfGlob(codeowners, matches, trackedFiles()).map(names));
  return {
    ofPath,
    ofGlob: (text) => {
      const glob = compilePathGlob(text);
      const place = { cwd: '/repo', root: '/repo' };
      const sets = matching(
        (path) => triggers(glob, { kind: 'path', path: `/repo/${path}` }, place) === 'yes',
      );
      // A glob that no tracked file matches still has owners when its name alone decides them.
      return sets.length > 0 ? sets : distinct(expandBraces(text).map((one) => ofPath(representative(one))));
    },
    ofFacts: (facts, place) => distinct(facts.flatMap((fact) => ofFact(fact, place, ofPath, matching))),
  };
}

function ofFact(
  fact: PathFact,
  { root }: Place,
  ofPath: Owners['ofPath'],
  matching: (matches: (path: string) => boolean) => readonly (readonly string[])[],
): readonly (readonly string[])[] {
  // What cannot be named has no owner, and so nobody can approve it.
  if (fact.kind === 'unknown' || fact.kind === 'pattern') return [[]];
  const inside = relative(fact.path, root);
  if (inside === undefined) return [];
  if (fact.kind === 'path') return [ofPath(inside)];
  const ending = fact.kind === 'sources' ? (fact.ending ?? '') : '';
  const below = matching(
    (path) => path === inside || ((inside === '' || path.startsWith(`${inside}/`)) && path.endsWith(ending)),
  );
  return below.length > 0 ? below : [ofPath(inside)];
}

function relative(path: string, root: string): string | undefined {
  if (path === root) return '';
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
}

/** Whether a path is surely not the repository's. */
export function liesOutside(fact: PathFact, { root }: Place): boolean {
  return fact.kind !== 'unknown' && fact.kind !== 'pattern' && relative(fact.path, root) === undefined;
}

/** A path that a glob would match, with each wildcard read as an ordinary name; none, and so nobody's, for the rest. */
function representative(glob: string): string {
  if (/[[\]\\]|^~/.test(glob)) return '';
  return glob.replace(/^\/+/, '').replaceAll('**', 'x').replaceAll('*', 'x').replaceAll('?', 'x');
}

function names(ownership: Ownership): readonly string[] {
  return ownership.kind === 'owned' ? ownership.owners.map((owner) => owner.text.toLowerCase()) : [];
}

function distinct(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(sets.map((set) => [[...set].sort().join(' '), set])).values()];
}
