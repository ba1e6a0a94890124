import { gitCommitReader } from '../../audit/git/commit-files.ts';
import { DEFAULT_BRANCH } from '../../audit/git/default-branch.ts';
import { GitError } from '../../audit/git/error.ts';
import { Repository } from '../../audit/git/repository.ts';
import { repositoryState, stateHome } from '../../audit/journal/state-home.ts';
import { compileTrust, NO_TRUST, type Trust } from '../../audit/trust.ts';
import { findTrustedCommit, readConfigAt, type TrustedCommit } from '../../audit/trusted-commit.ts';
import { InputError, messageOf } from '../../engine/problem.ts';
import type { ConfigFile } from '../../engine/schema/generated/types.ts';
import type { Environment, Log } from '../log/open.ts';
import { recordedBranch } from '../log/recorded-branch.ts';

/** The log as far as it can be read, and what is missing. */
export interface DoubtfulLog {
  readonly log: Log;
  readonly notes: readonly string[];
}

interface Believed {
  readonly config: ConfigFile | undefined;
  readonly trust: Trust;
}

/**
 * Opens the log also where the trusted settings are broken, or nobody knows which they are: then no entry counts, and
 * policies can be compared all the same. Whoever calls closes `repository`.
 */
export async function openDoubtfully(directory: string, env: Environment): Promise<DoubtfulLog> {
  const home = stateHome(env);
  const repository = await Repository.open({ directory, env });
  const notes: string[] = [];
  try {
    const state = repositoryState(home, repository.commonDir);
    const reader = gitCommitReader(repository);
    const trusted = await unless<TrustedCommit | undefined>(notes, undefined, () =>
      findTrustedCommit(reader, recordedBranch(state)),
    );
    const { config, trust } = await unless<Believed>(
      notes,
      { config: undefined, trust: NO_TRUST },
      async () => {
        const settings = trusted && (await readConfigAt(reader, trusted.commit));
        return { config: settings, trust: compileTrust(settings?.trust) };
      },
    );
    const branch = config?.audit?.branch ?? DEFAULT_BRANCH;
    const at = { branch, home: config?.audit?.home ?? ('local' as const), stateHome: home, state };
    return { log: { repository, reader, trusted, config, trust, ...at }, notes };
  } catch (error) {
    repository.close();
    throw error;
  }
}

async function unless<T>(notes: string[], otherwise: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GitError && error.code === 'git-missing') throw error;
    const why = error instanceof InputError ? error.describe() : messageOf(error);
    notes.push(`whose entries of the audit log count is not known, so none of them is compared: ${why}`);
    return otherwise;
  }
}
