import { toolGlobsOverlap } from './glob-relations.ts';

/** Finds things by the tools that they speak of, without looking at those of other tools. */
export class Buckets<T> {
  readonly #literal = new Map<string, T[]>();
  /** By the first two segments, or the first, or nothing, that a glob writes out. */
  readonly #wild = new Map<string, { glob: string; item: T }[]>();
  readonly #literalsBelow = new Map<string, Set<string>>();

  /** `undefined` stands for every tool. */
  add(globs: readonly string[] | undefined, item: T): void {
    for (const glob of globs ?? ['**']) {
      if (glob.includes('*')) push(this.#wild, prefixOf(glob), { glob, item });
      else {
        push(this.#literal, glob, item);
        for (const prefix of prefixesOf(glob)) {
          const below = this.#literalsBelow.get(prefix);
          if (below === undefined) this.#literalsBelow.set(prefix, new Set([glob]));
          else below.add(glob);
        }
      }
    }
  }

  /** Everything that may speak of a tool that these globs name, each once, in the order in which it was added. */
  *overlapping(globs: readonly string[] | undefined): Iterable<T> {
    const seen = new Set<T>();
    for (const glob of globs ?? ['**']) {
      for (const item of this.#candidates(glob)) {
        if (seen.has(item)) continue;
        seen.add(item);
        yield item;
      }
    }
  }

  *#candidates(glob: string): Iterable<T> {
    if (!glob.includes('*')) yield* this.#literal.get(glob) ?? [];
    else {
      for (const literal of this.#literalsBelow.get(prefixOf(glob)) ?? []) {
        if (toolGlobsOverlap(glob, literal)) yield* this.#literal.get(literal) ?? [];
      }
    }
    for (const key of this.#wildKeys(glob)) {
      for (const wild of this.#wild.get(key) ?? []) if (toolGlobsOverlap(glob, wild.glob)) yield wild.item;
    }
  }

  /** Where the globs are that could overlap: with a shorter prefix, and below this one when it is short itself. */
  #wildKeys(glob: string): string[] {
    const prefix = glob.includes('*') ? prefixOf(glob) : (prefixesOf(glob).at(-1) ?? '');
    const above = ['', ...prefixesOf(`${prefix}.x`)].filter(
      (key) => prefix === key || key === '' || prefix.startsWith(`${key}.`),
    );
    if (!glob.includes('*') || prefix.includes('.')) return [...new Set(above)];
    const below = [...this.#wild.keys()].filter((key) => prefix === '' || key.startsWith(`${prefix}.`));
    return [...new Set([...above, ...below])];
  }
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** The segments that a glob writes out at its start, at most two. */
function prefixOf(glob: string): string {
  const segments = glob.split('.');
  const wild = segments.findIndex((segment) => segment.includes('*'));
  return segments.slice(0, Math.min(2, wild === -1 ? segments.length : wild)).join('.');
}

/** "", "mcp", "mcp.db" of "mcp.db.query": the prefixes that a glob naming it may have. */
function prefixesOf(tool: string): string[] {
  const segments = tool.split('.');
  return ['', segments[0] ?? '', ...(segments.length > 1 ? [segments.slice(0, 2).join('.')] : [])];
}
