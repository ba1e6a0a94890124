import type { Place } from './fact.ts';

/** A path without a system's other names for the same place; open when it may lead elsewhere. */
export interface Resolved {
  readonly segments: readonly string[];
  readonly open: boolean;
}

/** What leads out of a process's directory in /proc. */
const LINKS: ReadonlySet<string> = new Set(['cwd', 'exe', 'fd', 'map_files', 'root', 'task']);

/**
 * Leads through the second names that systems have for a place: `/proc/self/root/etc` is `/etc`, and on macOS
 * `/private/etc` is. Undefined for what leads to an open file or through another process.
 */
export function resolveAliases(segments: readonly string[], place: Place): Resolved | undefined {
  const [first, second = '', third] = segments;
  if (first === 'private' && ['etc', 'tmp', 'var'].includes(second)) {
    return resolveAliases(segments.slice(1), place);
  }
  if (first === 'System' && second === 'Volumes' && third === 'Data') {
    return resolveAliases(segments.slice(3), place);
  }
  if (first === 'dev' && second === 'fd' && segments.length > 3) return undefined;
  return first === 'proc' && third !== undefined
    ? resolveProcess(second, third, segments, place)
    : { segments, open: false };
}

function resolveProcess(
  owner: string,
  link: string,
  segments: readonly string[],
  place: Place,
): Resolved | undefined {
  const plain = { segments, open: false };
  if (isWild(owner)) return undefined;
  if (!/^(?:self|thread-self|\d+)$/.test(owner)) return plain;
  if (!LINKS.has(link)) return isWild(link) ? undefined : plain;
  if (/^\d/.test(owner)) return undefined;
  const below = segments.slice(3);
  if (link === 'root') return resolveAliases(below, place);
  if (link !== 'cwd') return below.length === 0 ? plain : undefined;
  // A command before this one may have changed the directory.
  const cwd = place.cwd.split('/').filter((text) => text !== '');
  const resolved = cwd[0] === 'proc' ? undefined : resolveAliases([...cwd, ...below], place);
  return resolved && { ...resolved, open: true };
}

function isWild(text: string): boolean {
  return /[*?[(\\]/.test(text);
}
