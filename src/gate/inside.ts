import { relative, resolve, sep } from 'node:path';

/** A path as the repository names it, "" for its root; undefined for what is outside. */
export function pathInside(root: string, path: string): string | undefined {
  const [first, ...rest] = relative(root, resolve(path)).split(sep);
  // On another drive of Windows the relative path is an absolute one.
  return first === undefined || first === '..' || first.endsWith(':')
    ? undefined
    : [first, ...rest].join('/');
}
