import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { VerifyDocument } from '../../engine/schema/generated/types.ts';
import { openCheckpoint } from '../checkpoint.ts';
import { gitCommitReader } from '../git/commit-files.ts';
import { DEFAULT_BRANCH } from '../git/default-branch.ts';
import { gitHistory } from '../git/history.ts';
import { branchRef, logRef } from '../git/home.ts';
import type { Repository } from '../git/repository.ts';
import { compileTrust, type Trust } from '../trust.ts';
import { type CommitReader, findTrustedCommit, readConfigAt, type TrustedCommit } from '../trusted-commit.ts';
import { fileMemory, type VerifyMemory } from './memory.ts';
import type { TrustedBranch } from './policy.ts';
import { verifyLog } from './verify.ts';

/** How a repository's log is verified; everything has its usual value. */
export interface VerifyOptions {
  readonly repository: Repository;
  /** Which engine decides again. */
  readonly engine: string;
  /** A directory outside the repository for what is remembered; nothing is remembered without one. */
  readonly home?: string;
  /** The branch that `init` recorded, for repositories without a remote. */
  readonly recordedBranch?: string;
  /** A trust policy to use instead of the trusted commit's. */
  readonly trust?: Trust;
  /** A signed checkpoint that the caller trusts to be of this log. */
  readonly checkpoint?: Uint8Array;
  readonly full?: boolean;
  readonly progress?: (entries: number) => void;
}

/** Verifies the log of a repository by what this clone has, and asks no network. */
export async function verifyRepository(options: VerifyOptions): Promise<VerifyDocument> {
  const { repository, recordedBranch, engine, checkpoint, full, progress } = options;
  const reader = gitCommitReader(repository);
  const trusted = await findTrustedCommit(reader, recordedBranch);
  const config = trusted && (await readConfigAt(reader, trusted.commit));
  const trust = options.trust ?? compileTrust(config?.trust);
  const { branch = DEFAULT_BRANCH, home = 'local' } = config?.audit ?? {};
  const ref = (await logRef(reader, branch, home)) ?? branchRef(branch);
  const memory = memoryIn(options, trust, ref);
  return verifyLog({
    history: await gitHistory(repository, ref),
    reader,
    trust,
    trusted: options.trust === undefined ? trusted : undefined,
    branches: await trustedBranches(reader, trusted, trust),
    engine,
    ...(checkpoint === undefined ? {} : { given: knownState(checkpoint, trust) }),
    ...(memory === undefined ? {} : { memory }),
    ...(full === undefined ? {} : { full }),
    ...(progress === undefined ? {} : { progress }),
  });
}

/** The default branch, and those that the trust policy names beside it. */
async function trustedBranches(
  reader: CommitReader,
  trusted: TrustedCommit | undefined,
  { branches }: Trust,
): Promise<TrustedBranch[]> {
  if (trusted === undefined) return [];
  const prefix = trusted.from === 'remote' ? 'refs/remotes/origin/' : 'refs/heads/';
  const refs = new Set([trusted.ref, ...branches.map((branch) => `${prefix}${branch}`)]);
  const found: TrustedBranch[] = [];
  for (const ref of refs) {
    const tip = ref === trusted.ref ? trusted.commit : await reader.tip(ref);
    if (tip !== undefined) found.push({ ref, places: await reader.firstParents(tip) });
  }
  return found;
}

/** One file for a log, by its key where it has one: another clone of it is the same log. */
function memoryIn({ home, repository }: VerifyOptions, trust: Trust, ref: string): VerifyMemory | undefined {
  if (home === undefined) return undefined;
  const name = trust.logKeys[0]?.verifierKey ?? `${repository.commonDir} ${ref}`;
  return fileMemory(join(home, 'verified', `${hash('sha256', name)}.json`));
}

function knownState(note: Uint8Array, trust: Trust) {
  const { size, root } = openCheckpoint(note, trust.logKeys);
  return { what: 'the given checkpoint', size, root };
}
