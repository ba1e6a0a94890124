import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../audit/error-code.ts';
import { gitCommitReader } from '../../audit/git/commit-files.ts';
import { logRef } from '../../audit/git/home.ts';
import { remoteLogStore } from '../../audit/git/remote.ts';
import { Repository } from '../../audit/git/repository.ts';
import { DEFAULT_BRANCH, gitLogStore } from '../../audit/git/store.ts';
import { repositoryState, stateHome } from '../../audit/journal/state-home.ts';
import type { LogStore } from '../../audit/store.ts';
import { compileTrust, type Trust } from '../../audit/trust.ts';
import {
  type CommitReader,
  findTrustedCommit,
  readConfigAt,
  type TrustedCommit,
} from '../../audit/trusted-commit.ts';
import { InputError } from '../../engine/problem.ts';
import type { ConfigFile } from '../../engine/schema/generated/types.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

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
  const options = { repository, branch, clock, cache: join(state, 'tile-roots') };
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

/** The file in which `init` records which branch is trusted where there is no remote. */
export function recordedBranchFile(state: string): string {
  return join(state, 'trusted-branch');
}

/** The branch that `init` recorded. A file that names none is not the same as no file: that would trust what is checked out. */
export function recordedBranch(state: string): string | undefined {
  return readRecord(state)?.branch;
}

/** The branch that counts without a remote: none where there was a remote when it was recorded. */
export function localBranch(state: string): string | undefined {
  const record = readRecord(state);
  return record?.beside === undefined ? record?.branch : undefined;
}

/** The text of the file for a branch, which stood beside a remote or alone. */
export function branchRecord(branch: string, hasOrigin: boolean): string {
  return `${branch}\n${hasOrigin ? 'origin\n' : ''}`;
}

function readRecord(state: string): { branch: string; beside: string | undefined } | undefined {
  const file = recordedBranchFile(state);
  const text = readRecorded(file);
  if (text === undefined) return undefined;
  const [branch = '', beside] = text.split('\n').map((line) => line.trim());
  if (branch !== '') return { branch, beside: beside || undefined };
  throw new InputError('names no branch: write the name of the trusted one into it', { file });
}

function readRecorded(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new InputError('cannot be read: make it readable for you alone', { file });
  }
}
