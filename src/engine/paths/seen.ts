import { STAR } from '../globs/sequence.ts';
import type { Alternative } from './compile.ts';
import type { KnownFact, PathFact, Place } from './fact.ts';
import { type Segments, segmentHolds, segmentsMeet } from './segment.ts';
import { type View, viewOf, viewRoot } from './view.ts';

/** A fact's path and the repository's root, as globs see them. */
export interface Seen extends View {
  readonly root: Segments;
}

// Hundreds of rules look at the same few facts of one action.
const views = new WeakMap<PathFact, { place: Place; view: View | undefined }>();
const roots = new WeakMap<Place, Segments>();

/** Undefined when it cannot be told what the path is. */
export function see(fact: KnownFact, place: Place): Seen | undefined {
  const root = rootOf(place);
  let known = views.get(fact);
  if (known?.place !== place) {
    known = { place, view: viewOf(fact, place) };
    views.set(fact, known);
  }
  return known.view && { ...known.view, root };
}

/** The segments of the repository's root. */
export function rootOf(place: Place): Segments {
  const known = roots.get(place) ?? viewRoot(place);
  roots.set(place, known);
  return known;
}

/** Whether a path surely lies at or below a directory: spelled like it, or also in another case. */
export function isBelow(path: Segments, directory: Segments, inAnyCase = false): boolean {
  if (path.length < directory.length) return false;
  return directory.every((segment, at) => {
    const other = path[at];
    if (segment === STAR || segment.kind !== 'name') return false;
    if (other === undefined || other === STAR || other.kind !== 'name') return false;
    return inAnyCase ? other.folded === segment.folded : other.text === segment.text;
  });
}

/** Whether a glob from outside names the repository's root, and so is about the repository too. */
export function namesRoot({ segments, fixed }: Alternative, root: Segments, inAnyCase: boolean): boolean {
  if (fixed < root.length) return false;
  const same = inAnyCase ? segmentsMeet : segmentHolds;
  return root.every((segment, at) => {
    const other = segments[at];
    return segment !== STAR && other !== undefined && other !== STAR && same(other, segment);
  });
}
