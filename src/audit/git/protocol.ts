import { GitError } from './error.ts';

const ALLOWED: Readonly<Record<string, string>> = {
  https: 'https',
  ssh: 'ssh',
  'git+ssh': 'ssh',
  file: 'file',
  git: 'git',
};
/** A server on this machine, over which nobody else listens. */
const LOOPBACK = /^http:\/\/(?:[^@/]*@)?(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]+)?(?:\/|$)/i;

/** The one protocol that git may use for a remote's URL. Helpers that run a command (`ext::…`) are none. */
export function protocolOf(url: string): string {
  if (LOOPBACK.test(url)) return 'http';
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url) ?? [];
  const allowed = scheme === undefined ? undefined : ALLOWED[scheme.toLowerCase()];
  if (allowed !== undefined) return allowed;
  if (scheme !== undefined || /^[^/\\]*::/.test(url) || url === '') {
    throw new GitError('protocol-not-allowed', 'the remote must be reached by https, ssh, git or a path');
  }
  const drive = /^[A-Za-z]:[\\/]/.test(url);
  return /^[^/\\]+:/.test(url) && !drive ? 'ssh' : 'file';
}
