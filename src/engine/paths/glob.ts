import { overlaps, STAR } from '../globs/sequence.ts';
import type { Answer } from '../logic.ts';
import type { Alternative, PathGlob } from './compile.ts';
import type { PathFact, Place } from './fact.ts';
import { isBelow, namesRoot, type Seen, see } from './seen.ts';
import { type Segments, segmentsMeet } from './segment.ts';

export { compilePathGlob, type PathGlob } from './compile.ts';
export { type Access, covers, coversAny } from './covers.ts';

/**
 * Whether a glob in a deny or hold rule catches a path: yes when it can match any path that the fact stands for, in
 * any case, and unknown when nobody can tell.
 */
export function triggers(glob: PathGlob, fact: PathFact, place: Place): Answer {
  if (fact.kind === 'unknown') return 'unknown';
  const seen = see(fact, place);
  if (seen === undefined) return 'unknown';
  for (const path of seen.places) {
    if (glob.alternatives.some((alternative) => catches(alternative, path, fact.kind, seen))) return 'yes';
  }
  return seen.open ? 'unknown' : 'no';
}

type Kind = Exclude<PathFact['kind'], 'unknown'>;

function catches(alternative: Alternative, path: Segments, kind: Kind, { root }: Seen): boolean {
  const { segments, fixed } = alternative;
  const inside = isBelow(path, root);
  if (alternative.from === 'repository') {
    // The common case, without building the whole path of the glob.
    if (inside) return reaches(segments, fixed, path.slice(root.length), kind);
    return reaches([...root, ...segments], root.length + fixed, path, kind);
  }
  // What is inside is the repository's; a glob from outside is about it only when it names the root.
  return (!inside || namesRoot(alternative, root, true)) && reaches(segments, fixed, path, kind);
}

function reaches(glob: Segments, fixed: number, path: Segments, kind: Kind): boolean {
  if (overlaps(glob, kind === 'tree' ? [...path, STAR] : path, segmentsMeet)) return true;
  return kind === 'moved' && path.length <= fixed && overlaps(glob.slice(0, path.length), path, segmentsMeet);
}
