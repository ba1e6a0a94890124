import { toolGlobsOverlap } from './glob-relations.ts';

/** Looks that a whole set of things may cost; who writes globs that no bucket tells apart gets no more. */
const LEAST_LOOKS = 500_000;
const LOOKS_PER_ITEM = 100;

/** Finds things by the tools that they speak of, without looking at those of other tools. */
export class Buckets<T> {
  #items = 0;
  #looks = 0;
  readonly #literal = new Map<string, T[]>();
  /** By the first two segments, or the first, or nothing, that a glob writes out. */
  readonly #wild = new Map<string, { glob: string; item: T }[]>();
  readonly #literalsBelow = new Map<string, Set<string>>();

  /** `undefined` stands for every tool. */
  add(globs: readonly string[] | undefined, item: T): void {
    this.#items++;
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

  /** Whether things were looked for more often than is worth it, so that some may not have been found. */
  get isExhausted(): boolean {
    return this.#looks >= Math.max(LEAST_LOOKS, this.#items * LOOKS_PER_ITEM);
  }

  /** Everything that may speak of a tool that these globs name, each once; less when exhausted. */
  *overlapping(globs: readonly string[] | undefined): Iterable<T> {
    const seen = new Set<T>();
    for (const glob of globs ?? ['**']) {
      for (const item of this.#candidates(glob)) {
        if (this.isExhausted) return;
        this.#looks++;
        if (item === undefined || seen.has(item)) continue;
        seen.add(item);
        yield item;
      }
    }
  }

  /** What was looked at; undefined for what turned out to speak of other tools. */
  *#candidates(glob: string): Iterable<T | undefined> {
    if (!glob.includes('*')) yield* this.#literal.get(glob) ?? [];
    else {
      for (const literal of this.#literalsBelow.get(prefixOf(glob)) ?? []) {
        if (toolGlobsOverlap(glob, literal)) yield* this.#literal.get(literal) ?? [];
        else yield undefined;
      }
    }
    for (const key of this.#wildKeys(glob)) {
      for (const wild of this.#wild.get(key) ?? [])
        yield toolGlobsOverlap(glob, wild.glob) ? wild.item : undefined;
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
