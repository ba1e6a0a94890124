import { expandBraces } from '../globs/braces.ts';
import { STAR } from '../globs/sequence.ts';
import { InputError } from '../problem.ts';
import { ANY, asBound, nameOf, parseSegment, type Segment, type Segments } from './segment.ts';

/** A glob on paths. */
export interface PathGlob {
  readonly source: string;
  readonly alternatives: readonly Alternative[];
}

/** One of the things that a glob's braces and `~` stand for. */
export interface Alternative {
  /** Where its segments start: at the repository's root, or at the file system's. */
  readonly from: 'repository' | 'filesystem';
  readonly segments: Segments;
  /** The same as a bound, where `d/**` stands for what is below `d`, and not for `d`. */
  readonly bound: Segments;
  /** How many segments at the start have no wildcard; the `*` of `/home/*` is a home's name and counts as none. */
  readonly fixed: number;
  /** As a bound below any home, for globs that start with `~`. */
  readonly belowHome: Segments | undefined;
}

/** Where homes are. */
export const HOMES: readonly Segments[] = [[nameOf('root')], [nameOf('home'), ANY], [nameOf('Users'), ANY]];

/**
 * Compiles a glob on paths: `*`, `?` and classes stay within a segment, `**` crosses them. It is relative to the
 * repository's root, or starts with `/` or with `~`, which is any home. Throws an InputError when it is malformed.
 */
export function compilePathGlob(glob: string): PathGlob {
  return { source: glob, alternatives: expandBraces(glob).flatMap((text) => alternatives(text, glob)) };
}

function alternatives(text: string, glob: string): Alternative[] {
  if (text === '') throw new InputError(`glob "${glob}" has an empty alternative: write a path for each`);
  if (!text.startsWith('~')) {
    const segments = parseSegments(text, glob);
    return [alternative(text.startsWith('/') ? 'filesystem' : 'repository', segments, fixedIn(segments))];
  }
  const slash = text.indexOf('/');
  if (text.length > 1 && slash !== 1) {
    throw new InputError(`glob "${glob}" names somebody's home: write "~" for any home, or an absolute path`);
  }
  const rest = parseSegments(text.slice(1), glob);
  return HOMES.map((home) => ({
    ...alternative('filesystem', [...home, ...rest], home.length + fixedIn(rest)),
    belowHome: asBound(rest),
  }));
}

function alternative(from: Alternative['from'], segments: Segments, fixed: number): Alternative {
  return { from, segments, bound: asBound(segments), fixed, belowHome: undefined };
}

function parseSegments(text: string, glob: string): Segments {
  if (text.length > 1 && text.endsWith('/')) {
    throw new InputError(
      `glob "${glob}" ends in a slash, as no path does: write "${glob}**" for everything below`,
    );
  }
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  const segments = parts.map(parseSegment);
  if (segments.some((segment) => isDots(segment))) {
    throw new InputError(`glob "${glob}" has a ".." segment: write the path that it leads to`);
  }
  // A second "**" in a row adds nothing but time.
  return segments.filter((segment, at) => segment !== STAR || segments[at - 1] !== STAR);
}

function isDots(segment: Segment | typeof STAR): boolean {
  return segment !== STAR && segment.kind === 'name' && /^\.{1,2}$/.test(segment.text);
}

function fixedIn(segments: Segments): number {
  const wild = segments.findIndex((segment) => segment === STAR || segment.kind === 'wild');
  return wild === -1 ? segments.length : wild;
}
