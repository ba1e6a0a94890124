import { type Known, UNKNOWN } from '../logic.ts';
import { InputError } from '../problem.ts';
import { type KnownFact, MAX_NAME, MAX_PATH, type PathFact, type Place } from './fact.ts';

const DEFAULT_ROOT = '/repo';

/**
 * The absolute path that a text names, without `.`, `..` and doubled slashes; `~` and `~user` stay in front. UNKNOWN
 * for what is no path, is longer than any system takes, or climbs out of a home, whose parent nobody knows.
 */
export function normalisePath(text: string, place: Place): Known<string> {
  const isHome = text.startsWith('~');
  const full = isHome || text.startsWith('/') ? text : `${place.cwd}/${text}`;
  if (text === '' || full.length > MAX_PATH || full.includes('\0')) return UNKNOWN;
  const segments: string[] = [];
  for (const segment of full.split('/')) {
    if (segment.length > MAX_NAME) return UNKNOWN;
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (isHome && segments.length === 1) return UNKNOWN;
    else segments.pop();
  }
  if (!isHome) return `/${segments.join('/')}`;
  // `~+`, `~-` and `~2` are directories of a shell, not homes.
  return /^~[-+\d]/.test(full) ? UNKNOWN : segments.join('/');
}

/** The fact that a path, or another kind of fact about one, is touched. */
export function pathFact(text: string, place: Place, kind: KnownFact['kind'] = 'path'): PathFact {
  if (kind === 'pattern' && climbsFromWildcard(text)) return { kind: 'unknown' };
  const path = normalisePath(text, place);
  return path === UNKNOWN ? { kind: 'unknown' } : { kind, path };
}

/** What a wildcard stands for may be a link to anywhere, and `..` leads to its parent. */
function climbsFromWildcard(text: string): boolean {
  const segments = text.split('/');
  const wildcard = segments.findIndex((segment) => /[*?[]/.test(segment));
  return wildcard !== -1 && segments.includes('..', wildcard);
}

/** Where an action runs. `root` is /repo when absent; `cwd` may be relative to it, and is the root when absent. */
export function declarePlace(said: {
  readonly cwd?: string | undefined;
  readonly root?: string | undefined;
}): Place {
  const root = absolute(said.root ?? DEFAULT_ROOT, { cwd: '/', root: '/' }, 'root');
  return { root, cwd: absolute(said.cwd ?? '.', { cwd: root, root }, 'cwd') };
}

function absolute(text: string, place: Place, field: 'root' | 'cwd'): string {
  const path = normalisePath(text, place);
  if (path === UNKNOWN || path.startsWith('~') || (field === 'root' && !text.startsWith('/'))) {
    const expected = field === 'root' ? 'an absolute path' : 'an absolute path or one relative to the root';
    throw new InputError(`${field} ${JSON.stringify(text.slice(0, 80))} must be ${expected}`);
  }
  return path;
}
