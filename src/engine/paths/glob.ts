import { overlaps, STAR } from '../globs/sequence.ts';
import type { Answer } from '../logic.ts';
import type { Alternative, PathGlob } from './compile.ts';
import type { KnownFact, PathFact, Place } from './fact.ts';
import { namesGuarded } from './guard.ts';
import { isBelow, namesRoot, type Seen, see } from './seen.ts';
import { parseSegment, type Segments, segmentsMeet } from './segment.ts';

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
  let answer: Answer = seen.open ? 'unknown' : 'no';
  for (const path of seen.places) {
    for (const alternative of glob.alternatives) {
      if (!catches(alternative, path, fact, seen)) continue;
      if (!sparesGuarded(alternative, path, fact, seen)) return 'yes';
      answer = 'unknown';
    }
  }
  return answer;
}

/** Tools that rewrite sources leave guarded places alone, unless they are sent there. */
function sparesGuarded(alternative: Alternative, path: Segments, fact: KnownFact, { root }: Seen): boolean {
  if (
    fact.kind !== 'sources' ||
    !namesGuarded(alternative.segments, alternative.from === 'repository' ? 0 : -1)
  )
    return false;
  return !namesGuarded(path, isBelow(path, root) ? root.length : -1);
}

function catches(alternative: Alternative, path: Segments, fact: KnownFact, { root }: Seen): boolean {
  const { segments, fixed } = alternative;
  const inside = isBelow(path, root);
  if (alternative.from === 'repository') {
    // The common case, without building the whole path of the glob.
    if (inside) return reaches(segments, fixed, path.slice(root.length), fact);
    return reaches([...root, ...segments], root.length + fixed, path, fact);
  }
  // What is inside is the repository's; a glob from outside is about it only when it names the root.
  return (!inside || namesRoot(alternative, root, true)) && reaches(segments, fixed, path, fact);
}

function reaches(glob: Segments, fixed: number, path: Segments, fact: KnownFact): boolean {
  if (extents(path, fact).some((extent) => overlaps(glob, extent, segmentsMeet))) return true;
  return (
    fact.kind === 'moved' && path.length <= fixed && overlaps(glob.slice(0, path.length), path, segmentsMeet)
  );
}

/** What a fact stands for. */
function extents(path: Segments, fact: KnownFact): readonly Segments[] {
  if (fact.kind === 'tree') return [[...path, STAR]];
  if (fact.kind !== 'sources') return [path];
  return fact.ending === undefined
    ? [[...path, STAR]]
    : [path, [...path, STAR, parseSegment(`*${fact.ending}`)]];
}
