import { expandBraces } from '../globs/braces.ts';
import { contains, overlaps, STAR } from '../globs/sequence.ts';
import type { Mode } from '../logic.ts';
import {
  asBound,
  nameOf,
  parseSegment,
  type Segments,
  segmentHolds,
  segmentsMeet,
} from '../paths/segment.ts';

/** A glob on the path of a URL: `*` stays within a segment, `**` crosses them. */
export interface UrlPathGlob {
  test(path: string, mode: Mode): boolean;
}

/** Compiles a glob on the path of a URL; throws an InputError when it is malformed. */
export function compileUrlPath(glob: string): UrlPathGlob {
  const alternatives = expandBraces(glob).map((text) => text.replace(/^\//, '').split('/').map(parseSegment));
  const bounds = alternatives.map(asBound);
  return {
    test: (path, mode) =>
      mode === 'bound'
        ? bounds.some((bound) => contains(bound, asWritten(path), RULES))
        : alternatives.some((segments) => catches(withoutEmpty(segments), path)),
  };
}

const RULES = { meets: segmentHolds, absorbs: () => true };

/** In any case, and as servers read it that skip empty segments and `;parameters`. */
function catches(segments: Segments, path: string): boolean {
  const plain = path.replace(/;[^/]*/g, '');
  const readings = plain === path ? [path] : [path, plain];
  return readings.some((text) => overlaps(segments, withoutEmpty(asWritten(text)), segmentsMeet));
}

function asWritten(path: string): Segments {
  return path.slice(1).split('/').map(nameOf);
}

function withoutEmpty(segments: Segments): Segments {
  return segments.filter((segment) => segment === STAR || segment.kind === 'wild' || segment.text !== '');
}
