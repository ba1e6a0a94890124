import { hash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Repository } from '../../audit/git/repository.ts';
import { isKeyName } from '../../audit/note-key.ts';
import { InputError } from '../../engine/problem.ts';

/** The name for a log that has none yet: where the repository comes from, or its directory. */
export async function defaultOrigin(repository: Repository): Promise<string> {
  const { code, stdout } = await repository.run(['remote', 'get-url', 'origin']);
  const remote = code === 0 ? originOfUrl(stdout.trim()) : undefined;
  if (remote !== undefined) return remote;
  const { commonDir } = repository;
  const name = basename(commonDir) === '.git' ? basename(dirname(commonDir)) : basename(commonDir, '.git');
  const plain = name.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '') || 'repository';
  // Two directories of one name are two logs; the name alone would make their checkpoints look alike.
  return `${plain}-${hash('sha256', commonDir).slice(0, 8)}`;
}

/** `host/path` of a remote's URL; undefined for a path on this machine. */
export function originOfUrl(url: string): string | undefined {
  const match =
    /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/]*@)?([^/:]+)(?::[0-9]+)?\/(.+)$/i.exec(url) ??
    /^(?:[^@/:]+@)?([^/:\\]{2,}):(?!\/\/)(.+)$/.exec(url);
  const [, host, path] = match ?? [];
  if (host === undefined || path === undefined) return undefined;
  const plain = path.replace(/^\/+|\/+$|\.git\/*$/g, '').replace(/\.git$/, '');
  const origin = `${host.toLowerCase()}/${plain}`;
  return plain !== '' && /^[\w./~-]+$/.test(origin) ? origin : undefined;
}

/** Refuses what cannot name a log. */
export function checkOrigin(origin: string): string {
  if (
    isKeyName(origin) &&
    origin.length <= 200 &&
    !/[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069]/.test(origin)
  ) {
    return origin;
  }
  throw new InputError('the origin of a log has no spaces, pluses or invisible characters, and at most 200');
}
