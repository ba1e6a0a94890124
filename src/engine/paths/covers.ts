import { contains, overlaps, STAR } from '../globs/sequence.ts';
import type { Answer } from '../logic.ts';
import type { Alternative, PathGlob } from './compile.ts';
import type { KnownFact, PathFact, Place } from './fact.ts';
import { isGuardedAt, mayHoldGuarded } from './guard.ts';
import { isBelow, namesRoot, type Seen, see } from './seen.ts';
import { ANY, type Segments, segmentHolds, segmentsMeet } from './segment.ts';

export type Access = 'reads' | 'writes';

const ITSELF: Segments = [];
const BELOW: Segments = [ANY, STAR];
/** What a fact stands for: its path, what is below it, or both. */
const EXTENTS: Readonly<Record<KnownFact['kind'], readonly Segments[]>> = {
  path: [ITSELF],
  pattern: [ITSELF],
  search: [BELOW],
  tree: [ITSELF, BELOW],
  moved: [ITSELF, BELOW],
  sources: [ITSELF, BELOW],
};
const NOWHERE = -1;

/** Whether a glob in an allow rule surely stands for everything that a fact does, case and all. */
export function covers(glob: PathGlob, fact: PathFact, place: Place, access: Access = 'writes'): Answer {
  return coversAny([glob], fact, place, access);
}

/**
 * Whether globs in an allow rule surely stand for everything that a fact does, a directory and what is below it each
 * by any of them. No wildcard stands for a guarded place: it must be named, and nothing guarded may lie below what is
 * written, but by what rewrites sources only. Reading is laxer in this last point alone: `grep -r x .` stays within `**`, `cat .git/config` does not.
 */
export function coversAny(
  globs: readonly PathGlob[],
  fact: PathFact,
  place: Place,
  access: Access = 'writes',
): Answer {
  if (fact.kind === 'unknown' || (fact.kind === 'pattern' && fact.dots)) return 'unknown';
  const seen = see(fact, place);
  if (seen === undefined || seen.open) return 'unknown';
  if (access === 'writes' && fact.kind !== 'path' && fact.kind !== 'sources') {
    const isPattern = fact.kind === 'pattern';
    if (seen.places.some((path) => mayHoldGuarded(path, isPattern, place))) return 'no';
  }
  const covered = EXTENTS[fact.kind].every((extent) =>
    globs.some((glob) => glob.alternatives.some((alternative) => standsFor(alternative, extent, seen))),
  );
  return covered ? 'yes' : 'no';
}

function standsFor(alternative: Alternative, extent: Segments, seen: Seen): boolean {
  if (seen.home !== undefined) return standsForHome(alternative, extent, seen.home, seen);
  const { root } = seen;
  const path = [...(seen.places[0] ?? []), ...extent];
  if (alternative.from === 'repository') {
    return isBelow(path, root) && isWithin(alternative.bound, path.slice(root.length), 0);
  }
  if (namesRoot(alternative, root, false)) return isWithin(alternative.bound, path, root.length);
  return !mayBeInside(path, root) && isWithin(alternative.bound, path, NOWHERE);
}

/** Nobody knows which home a `~` is, nor so whether the repository lies there: only globs on every home stand for it. */
function standsForHome(
  { belowHome }: Alternative,
  extent: Segments,
  home: NonNullable<Seen['home']>,
  { places, root }: Seen,
): boolean {
  if (belowHome === undefined || !home.any) return false;
  if (places.some((path) => mayBeInside([...path, ...extent], root))) return false;
  return isWithin(belowHome, [...home.rest, ...extent], NOWHERE);
}

function mayBeInside(path: Segments, root: Segments): boolean {
  return overlaps([...root, STAR], path, segmentsMeet);
}

function isWithin(bound: Segments, path: Segments, start: number): boolean {
  return contains(bound, path, {
    meets: (a, b, at) => segmentHolds(a, b) && (a.kind === 'name' || !isGuardedAt(path, at, start)),
    absorbs: (_, at) => !isGuardedAt(path, at, start),
  });
}
