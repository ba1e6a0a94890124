import { isAbsolute } from 'node:path';
import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import { protocolOf } from './protocol.ts';
import type { Repository } from './repository.ts';

/**
 * Settings that name a program which git runs to reach a remote, or to fetch what a partial clone lacks; and those that
 * lead elsewhere than the address says, so that a log would be read here and written there.
 */
const DETOURS =
  '^(core\\.(sshcommand|gitproxy|askpass)|credential\\.(.*\\.)?helper|remote\\..*\\.(vcs|uploadpack|receivepack|pushurl)' +
  '|url\\..*\\.(insteadof|pushinsteadof))$';

/**
 * The one protocol by which a remote is reached. Throws a GitError when the repository's own settings name a program to
 * run on the way: the user's may, but whoever made the repository may not.
 */
export async function protocolTo(
  repository: Repository,
  remote: string,
  options: readonly string[],
): Promise<string> {
  const ended = await repository.run(['remote', 'get-url', '--all', ...options, remote]);
  if (ended.code !== 0) throw new GitError('no-remote', `the repository has no remote ${remote}`);
  const [url = '', ...others] = ended.stdout.replace(/\n$/, '').split('\n');
  if (others.length > 0) {
    throw new GitError('protocol-not-allowed', `${remote} has more than one address: the log has one home`);
  }
  const protocol = protocolOf(url);
  // Git would look for it from where it runs, which is not the work tree here.
  if (protocol === 'file' && !url.includes('://') && !isAbsolute(url)) {
    throw new GitError(
      'no-remote',
      `${remote} is a path from here, ${JSON.stringify(url)}, and a log needs all of it: run "git remote set-url ${remote} /the/whole/path"`,
    );
  }
  await refuseDetours(repository, remote);
  return protocol;
}

async function refuseDetours(repository: Repository, remote: string): Promise<void> {
  const ended = await repository.run([
    ...['config', '--null', '--show-scope', '--name-only', '--get-regexp', DETOURS],
  ]);
  // Exit code 1 says that there is none.
  if (ended.code !== 0 && ended.code !== 1) throw gitFailure('reading the settings', ended);
  // What runs at the remote itself is said on the command line, which overrules these two.
  const overruled = [`remote.${remote}.uploadpack`, `remote.${remote}.receivepack`];
  const words = ended.stdout.split('\0');
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [scope = '', key = ''] = words.slice(at, at + 2);
    if (scope === 'system' || scope === 'global' || overruled.includes(key)) continue;
    throw new GitError(
      'program-not-allowed',
      `the repository's own settings name a program or another address in ${JSON.stringify(key)}: set it in your user's instead (git config --global)`,
    );
  }
}
