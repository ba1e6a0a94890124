import { type Known, UNKNOWN } from '../../logic.ts';
import type { PathFact } from '../../paths/fact.ts';
import type { Field } from './field.ts';
import { MAX_DIRECTORIES } from './limits.ts';

/** Every directory that a command may run in; relative paths start in each of them. */
export type Directories = readonly Known<string>[];

/** How a path is touched; `tree` and the others are the kinds of PathFact. */
export type Extent = 'path' | 'tree' | 'search' | 'moved' | 'sources';

const STREAMS = /^\/dev\/(?:null|stdin|stdout|stderr|tty|fd\/\d+)$/;

/** The union, UNKNOWN alone when there are too many. */
export function joinDirectories(...lists: readonly Directories[]): Directories {
  const all = new Set(lists.flat());
  if (all.size > MAX_DIRECTORIES) return [UNKNOWN];
  return [...all];
}

export function sameDirectories(a: Directories, b: Directories): boolean {
  return a.length === b.length && a.every((directory) => b.includes(directory));
}

/**
 * An absolute, normalised path, or one that starts with `~`; UNKNOWN when it climbs out of a home, whose parent nobody
 * knows.
 */
export function resolvePath(text: string, home: boolean, from: Known<string>): Known<string> {
  if (home) return resolveHome(text);
  if (text.startsWith('/')) return normalise('/', text);
  if (from === UNKNOWN) return UNKNOWN;
  if (!from.startsWith('~')) return normalise('/', `${from}/${text}`);
  const slash = from.indexOf('/');
  const user = slash === -1 ? from : from.slice(0, slash);
  return normalise(`${user}/`, `${from.slice(user.length)}/${text}`);
}

function resolveHome(text: string): Known<string> {
  const slash = text.indexOf('/');
  const user = slash === -1 ? text : text.slice(0, slash);
  // `~+`, `~-` and `~2` are directories of this shell, not homes.
  if (/^~[-+\d]/.test(user)) return UNKNOWN;
  return normalise(`${user}/`, text.slice(user.length));
}

function normalise(base: string, rest: string): Known<string> {
  const segments: string[] = [];
  for (const segment of rest.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.length === 0 && base !== '/') return UNKNOWN;
    // What a wildcard stands for may be a link to anywhere, and `..` leads to its parent.
    else if (/[*?[]/.test(segments.pop() ?? '')) return UNKNOWN;
  }
  const path = base + segments.join('/');
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** The facts that a word used as a path gives, one for each directory it may start in. */
export function pathFacts(field: Field, extent: Extent, directories: Directories): readonly PathFact[] {
  if (field.stream || field.text === '' || field.text === '-') return [];
  const text = field.glob ?? field.text;
  if (text === UNKNOWN || (field.many && field.glob === undefined)) return [{ kind: 'unknown' }];
  if (typeof field.text === 'string' && STREAMS.test(field.text)) return [];
  const facts: PathFact[] = [];
  for (const directory of directories) {
    const path = resolvePath(text, field.home, directory);
    if (path === UNKNOWN) facts.push({ kind: 'unknown' });
    else if (field.glob === undefined) facts.push({ kind: extent, path });
    else facts.push(...patternFacts(path, extent, field.dots === true));
  }
  return facts;
}

function patternFacts(path: string, extent: Extent, dots: boolean): readonly PathFact[] {
  const paths = extent === 'path' ? [path] : [path, `${path}/**`];
  return paths.map((each) =>
    dots ? { kind: 'pattern', path: each, dots } : { kind: 'pattern', path: each },
  );
}

/** The paths themselves, for a change of directory. */
export function resolveDirectories(field: Field, directories: Directories): Directories {
  const { text } = field;
  if (text === UNKNOWN || text === '-') return [UNKNOWN];
  return joinDirectories(directories.map((directory) => resolvePath(text, field.home, directory)));
}
