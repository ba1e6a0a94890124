import { gitCommitReader } from '../../audit/git/commit-files.ts';
import { DEFAULT_BRANCH } from '../../audit/git/default-branch.ts';
import { logRef } from '../../audit/git/home.ts';
import { remoteLogStore } from '../../audit/git/remote.ts';
import { Repository } from '../../audit/git/repository.ts';
import { gitLogStore } from '../../audit/git/store.ts';
import { repositoryState, stateHome } from '../../audit/journal/state-home.ts';
import type { LogStore } from '../../audit/store.ts';
import { compileTrust, type Trust } from '../../audit/trust.ts';
import {
  type CommitReader,
  findTrustedCommit,
  readConfigAt,
  type TrustedCommit,
} from '../../audit/trusted-commit.ts';
import type { ConfigFile } from '../../engine/schema/generated/types.ts';
import { type Environment, recordedBranch } from './recorded-branch.ts';

export type { Environment };

/** A repository's log as the trusted commit describes it, and where this machine keeps what belongs to it. */
export interface Log {
  readonly repository: Repository;
  readonly reader: CommitReader;
  readonly trusted: TrustedCommit | undefined;
  readonly config: ConfigFile | undefined;
  readonly trust: Trust;
  readonly branch: string;
  /** Where the log lives: this repository, or its remote. */
  readonly home: 'local' | 'origin';
  /** What is remembered of all logs, outside every repository. */
  readonly stateHome: string;
  /** What belongs to this repository alone: keys, the branch that is trusted. */
  readonly state: string;
}

/** Opens the log of the repository that a directory is in. Whoever calls closes `repository`. */
async function openLog(directory: string, env: Environment): Promise<Log> {
  const home = stateHome(env);
  const repository = await Repository.open({ directory, env });
  try {
    const state = repositoryState(home, repository.commonDir);
    const reader = gitCommitReader(repository);
    const trusted = await findTrustedCommit(reader, recordedBranch(state));
    const config = trusted && (await readConfigAt(reader, trusted.commit));
    return {
      repository,
      reader,
      trusted,
      config,
      trust: compileTrust(config?.trust),
      branch: config?.audit?.branch ?? DEFAULT_BRANCH,
      home: config?.audit?.home ?? 'local',
      stateHome: home,
      state,
    };
  } catch (error) {
    repository.close();
    throw error;
  }
}

/** Does something with the log of a repository, and lets go of it. */
export async function withLog<T>(
  directory: string,
  env: Environment,
  use: (log: Log) => Promise<T>,
): Promise<T> {
  const log = await openLog(directory, env);
  try {
    return await use(log);
  } finally {
    log.repository.close();
  }
}

/** The log where its home is, to be appended to. */
export function storeOf(
  { repository, branch, home, state }: Pick<Log, 'repository' | 'branch' | 'home' | 'state'>,
  clock: () => Date = () => new Date(),
): LogStore {
  const options = { repository, branch, clock, cache: state };
  return home === 'origin' ? remoteLogStore(options) : gitLogStore(options);
}

/** The name of the log, as its checkpoints and entries bear it. */
export function originOf({ trust, config }: Log): string | undefined {
  return trust.logKeys[0]?.name ?? config?.audit?.origin;
}

/** The ref to read the log from; undefined when there is none. */
export function readableRef({ reader, branch, home }: Log): Promise<string | undefined> {
  return logRef(reader, branch, home);
}
