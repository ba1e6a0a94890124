import type { Entry } from './entry.ts';
import { matchesPattern } from './pattern.ts';
import type { Segment } from './segment.ts';

/**
 * Finds the last entry that matches without trying them all: an entry with a literal segment can only match paths that
 * have this segment, one with `*.js` only paths with such an extension; each waits under the rarest of its own keys.
 */
export interface EntryIndex {
  last(path: string): Entry | undefined;
}

export function indexEntries(entries: readonly Entry[]): EntryIndex {
  const counts = countKeys(entries);
  const keyed = new Map<string, Entry[]>();
  const rest: Entry[] = [];
  for (const entry of entries) {
    const key = rarest(keysOf(entry), counts);
    if (key === undefined) rest.push(entry);
    else append(keyed, key, entry);
  }
  return {
    last(path) {
      const segments = path.split('/');
      let best = lastIn(rest, path, segments, undefined);
      for (const segment of segments) {
        best = lastIn(keyed.get(segment) ?? [], path, segments, best);
        best = lastIn(keyed.get(extensionKey(segment)) ?? [], path, segments, best);
      }
      return best;
    },
  };
}

/** The last of the entries (in file order) that matches and comes after `best`, else `best`. */
function lastIn(
  entries: readonly Entry[],
  path: string,
  segments: readonly string[],
  best: Entry | undefined,
): Entry | undefined {
  const after = best?.line ?? 0;
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry === undefined || entry.line <= after) return best;
    if (matchesPattern(entry.compiled, path, segments)) return entry;
  }
  return best;
}

function keysOf(entry: Entry): string[] {
  return entry.compiled.segments.map(keyOf).filter((key) => key !== '');
}

/** What a path's segment must be, or its extension, to match; empty when that says nothing. */
function keyOf(segment: Segment): string {
  if (segment.kind === 'literal') return segment.text;
  return segment.kind === 'glob' ? extensionKey(segment.suffix) : '';
}

/** The text from the last dot, marked with a slash, which no segment has; empty without a dot. */
function extensionKey(segment: string): string {
  const dot = segment.lastIndexOf('.');
  return dot === -1 ? '' : `/${segment.slice(dot)}`;
}

function countKeys(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function rarest(candidates: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const count = counts.get(candidate) ?? 0;
    if (count < least) {
      best = candidate;
      least = count;
    }
  }
  return best;
}

function append(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}
