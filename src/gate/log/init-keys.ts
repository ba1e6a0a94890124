import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GitError } from '../../audit/git/error.ts';
import { replacePrivateFile } from '../../audit/journal/private-file.ts';
import { privateDirectory } from '../../audit/journal/state-home.ts';
import { CONFIG_PATH } from '../../engine/policy/config.ts';
import { CloneSettings } from '../clone-settings.ts';
import { readFileCapped } from '../file.ts';
import { findOrigin } from '../trusted/origin.ts';
import { completeKeys } from './keygen.ts';
import { type Environment, type Log, withLog } from './open.ts';
import { branchRecord, localBranch, recordedBranch, recordedBranchFile } from './recorded-branch.ts';

/** What `init` did about keys, and what the settings must say of them. */
export interface InitKeys {
  /** trusted: the settings name signers already, and no key was needed. */
  readonly status: 'created' | 'kept' | 'trusted' | 'none';
  /** The `audit:` and `trust:` sections, as YAML; undefined when there is nothing to say. */
  readonly settings?: string;
  /** Why there are none. */
  readonly why?: string;
}

/** Makes the keys of a repository whose settings name none yet, and records which branch is trusted. */
export async function initKeys(root: string, env: Environment): Promise<InitKeys> {
  if (namesSigners(root)) return { status: 'trusted' };
  try {
    return await withLog(root, env, async (log) => {
      const { made, settings } = await completeKeys(log, { kinds: ['signer', 'log'], outside: root });
      await recordBranch(log, root);
      return { status: made.length > 0 ? 'created' : 'kept', settings };
    });
  } catch (error) {
    const outside =
      error instanceof GitError && (error.code === 'not-a-repository' || error.code === 'git-missing');
    if (!outside) throw error;
    return { status: 'none', why: 'this is no git repository: run "git init", then "agentgate init" again' };
  }
}

/** Whether the settings in the work tree say whose signatures count; what else is in them is for others to check. */
function namesSigners(root: string): boolean {
  const path = join(root, CONFIG_PATH);
  return existsSync(path) && /^(?:trust|["']trust["'])\s*:/m.test(readFileCapped(path));
}

/** Without a remote this branch is the trusted one from now on, whatever is checked out later. */
async function recordBranch({ reader, repository, state }: Log, root: string): Promise<void> {
  const head = await reader.target('HEAD');
  const hasOrigin = (await findOrigin(repository, await new CloneSettings(repository).read())) !== undefined;
  const isKnown = (hasOrigin ? recordedBranch(state) : localBranch(state)) !== undefined;
  if (head?.startsWith('refs/heads/') !== true || isKnown) return;
  privateDirectory(state, root);
  replacePrivateFile(recordedBranchFile(state), branchRecord(head.slice('refs/heads/'.length), hasOrigin));
}
