import { GitError } from '../../audit/git/error.ts';
import type { Repository } from '../../audit/git/repository.ts';
import { InputError, messageOf } from '../../engine/problem.ts';
import type { CloneSetting } from '../clone-settings.ts';
import { branchName } from './branch-ref.ts';
import { isOnFirstParents } from './forward.ts';
import { localTrust } from './local.ts';
import { type Known, memoryFile, type Recollection, recall, remember } from './memory.ts';
import { askOrigin, findOrigin, isHere, type Origin, type RemoteHead } from './origin.ts';
import { checkUrl, rewritten, vanished } from './refusals.ts';
import { seenHere } from './seen-here.ts';

/** Where to look for the commit that is believed now. */
export interface TrustedNowOptions {
  readonly repository: Repository;
  /** The directory outside the repository in which it is remembered. */
  readonly state: string;
  /** The branch that `init` recorded, for a repository without a remote. */
  readonly recordedBranch?: string | undefined;
  readonly now: () => Date;
  /** What git's settings say, read now. */
  readonly settings: () => Promise<readonly CloneSetting[]>;
  /** Asks the remote whatever is remembered, and throws when it is silent: for a claim. */
  readonly fresh: boolean;
}

/** The commit whose policies, settings and people are believed now. */
export interface TrustedNow {
  readonly commit: string;
  /** The branch, as its home names it. */
  readonly ref: string;
  /** Whether a remote vouches for it, or a branch that whoever works here can move. */
  readonly from: 'remote' | 'local';
  /** When the remote said so. */
  readonly askedAt: Date | undefined;
  /** Whether the remote is silent, so that what it said before decides. */
  readonly stale: boolean;
  /** What a person should be told about it. */
  readonly notes: readonly string[];
}

const FRESH_FOR = 5 * 60_000;
const BELIEVED_FOR = 24 * 60 * 60_000;
const RACES = 5;

/** The trusted commit for enforcement. Throws when there is none that may be believed. */
export async function trustedNow(options: TrustedNowOptions): Promise<TrustedNow> {
  const { repository, state, now } = options;
  const memory = recall(state, repository.format);
  const origin = await findOrigin(repository, await options.settings());
  if (origin === undefined) {
    if (memory.kind === 'none') return localTrust(repository, options.recordedBranch);
    throw vanished(memory, state);
  }
  if (memory.kind === 'known') {
    checkUrl(memory.known, origin, state);
    const age = now().getTime() - memory.known.askedAt;
    const recent = age >= 0 && age < FRESH_FOR;
    const mayDecide = !options.fresh && recent && (await isHere(repository, memory.known.commit));
    if (mayDecide && !(await seenHere(repository, memory.known))) return vouched(memory.known);
  }
  // The time before the question: the answer is never taken for newer than it is.
  const askedAt = now().getTime();
  const head = await ask(options, origin);
  if (head instanceof GitError) return whileSilent(options, memory, origin, head);
  return moveForward(options, origin, memory, { ...head, askedAt });
}

/** What the remote says, or why it says nothing. */
async function ask({ repository, state }: TrustedNowOptions, origin: Origin): Promise<RemoteHead | GitError> {
  try {
    return await askOrigin(repository, origin, state);
  } catch (error) {
    if (error instanceof GitError && error.code !== 'git-missing') return error;
    throw error;
  }
}

/** Remembers what the remote said, unless that takes back what it said before. */
async function moveForward(
  { repository, state }: TrustedNowOptions,
  origin: Origin,
  before: Recollection,
  said: RemoteHead & { readonly askedAt: number },
): Promise<TrustedNow> {
  const next: Known = { ...said, url: origin.url };
  for (let memory = before, races = 0; races < RACES; races += 1) {
    if (memory.kind === 'known') {
      checkUrl(memory.known, origin, state);
      if (!(await isOnFirstParents(repository, next.commit, memory.known.commit))) {
        // Another process of ours has asked since, and was told more.
        const raced = memory.text !== before.text;
        if (raced && (await isOnFirstParents(repository, memory.known.commit, next.commit))) {
          return vouched(memory.known);
        }
        throw rewritten(memory.known, next, state);
      }
    }
    if (await remember(state, next, memory)) {
      await keep(repository, next.commit);
      return vouched(next, notesOn(memory, next, state));
    }
    memory = recall(state, repository.format);
  }
  throw new InputError('is changed by other processes all the time: try again', { file: memoryFile(state) });
}

/** Keeps git from tidying the commit away. The ref is never read: whoever works here can move it. */
async function keep(repository: Repository, commit: string): Promise<void> {
  await repository.run(['update-ref', '--no-deref', 'refs/agentgate/trusted', commit]);
}

/** What was said before decides while the remote is silent: for a day, and for no claim. */
function whileSilent(
  { now, fresh }: TrustedNowOptions,
  memory: Recollection,
  { url }: Origin,
  cause: GitError,
): TrustedNow {
  const silent = `the remote does not say what is on its default branch (${messageOf(cause)})`;
  const refuse = (why: string) =>
    new InputError(`${silent}, and ${why}: check the network and that you may read ${url}, then try again`);
  if (memory.kind === 'damaged') throw refuse('what is remembered of it is damaged');
  if (memory.kind === 'none') throw refuse('it was never asked before');
  if (fresh) throw refuse('nothing is claimed without its word');
  const { known } = memory;
  const age = now().getTime() - known.askedAt;
  if (!(age >= 0))
    throw refuse('it was asked last at a time that is still to come by the clock of this machine');
  if (age > BELIEVED_FOR) throw refuse('it was asked last more than 24 hours ago');
  const since = new Date(known.askedAt).toISOString();
  const until = new Date(known.askedAt + BELIEVED_FOR).toISOString();
  return {
    ...vouched(known),
    stale: true,
    notes: [`${silent}: what it said at ${since} decides until ${until}, and nothing is claimed`],
  };
}

function vouched({ commit, ref, askedAt }: Known, notes: readonly string[] = []): TrustedNow {
  return { commit, ref, from: 'remote', askedAt: new Date(askedAt), stale: false, notes };
}

function notesOn(memory: Recollection, { ref }: Known, state: string): string[] {
  if (memory.kind === 'damaged') {
    return [
      `${memoryFile(state)} was damaged: whether the default branch was rewritten since cannot be told`,
    ];
  }
  if (memory.kind === 'none' || memory.known.ref === ref) return [];
  return [`the default branch is now ${branchName(ref)}; it was ${branchName(memory.known.ref)}`];
}
