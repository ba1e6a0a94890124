import { overlaps, STAR } from '../globs/sequence.ts';
import { compilePathGlob } from './compile.ts';
import type { Place } from './fact.ts';
import { GUARDED, GUARDED_ANYWHERE, isGuarded } from './guarded.ts';
import { isBelow, rootOf } from './seen.ts';
import { ANY, nameOf, type Segments, segmentsMeet } from './segment.ts';

const guarded = GUARDED.flatMap((glob) => compilePathGlob(glob).alternatives);
const guardedNames = GUARDED_ANYWHERE.map(nameOf);
const placesOf = new WeakMap<Place, readonly GuardedPlace[]>();

/** Whether a segment is one that no wildcard of a bound stands for. `start` is where the repository begins. */
export function isGuardedAt(path: Segments, at: number, start: number): boolean {
  const segment = path[at];
  if (segment === undefined || segment === STAR) return false;
  if (segment.kind === 'wild') {
    // A shell's wildcard does not stand for a dot at the start.
    return segment.source.startsWith('.') && guardedNames.some((name) => segmentsMeet(name, segment));
  }
  const isLast = at === path.length - 1;
  return isGuarded({ name: segment.folded, parent: at === start ? undefined : nameBefore(path, at), isLast });
}

/** "/" at the start of the file system and after a wildcard: no name that makes the next one guarded. */
function nameBefore(path: Segments, at: number): string {
  const before = path[at - 1];
  return before === undefined || before === STAR || before.kind === 'wild' ? '/' : before.folded;
}

/** Whether a glob is about guarded places alone: it names one by its literal segments. */
export function namesGuarded(glob: Segments, start: number): boolean {
  return glob.some(
    (segment, at) => segment !== STAR && segment.kind === 'name' && isGuardedAt(glob, at, start),
  );
}

/** Whether something guarded may lie below a path, or be what wildcards of a shell's glob stand for. */
export function mayHoldGuarded(path: Segments, isPattern: boolean, place: Place): boolean {
  const below: Segments = isPattern ? [...path, STAR] : [...path, ANY, STAR];
  return guardedPlaces(place).some(
    ({ itself, isTree }) =>
      overlaps(itself, below, segmentsMeet) ||
      (isPattern &&
        isTree &&
        overlaps([...itself, STAR], path, segmentsMeet) &&
        !isBelow(path, itself, true)),
  );
}

interface GuardedPlace {
  readonly itself: Segments;
  /** What lies below it is guarded, too. */
  readonly isTree: boolean;
}

function guardedPlaces(place: Place): readonly GuardedPlace[] {
  const known = placesOf.get(place);
  if (known !== undefined) return known;
  const root = rootOf(place);
  const places = guarded.map(({ from, segments }) => {
    const isTree = segments.at(-1) === STAR;
    const own = isTree ? segments.slice(0, -1) : segments;
    return { itself: from === 'repository' ? [...root, ...own] : own, isTree };
  });
  placesOf.set(place, places);
  return places;
}
