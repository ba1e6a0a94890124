import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { GIT_OPTIONS, localEnvironment, networkEnvironment } from '../../audit/git/environment.ts';
import { GitError } from '../../audit/git/error.ts';
import { gitFailure } from '../../audit/git/failure.ts';
import { isOid } from '../../audit/git/oid.ts';
import { protocolOf } from '../../audit/git/protocol.ts';
import type { Repository } from '../../audit/git/repository.ts';
import type { Finished } from '../../audit/git/run.ts';
import { privateDirectory } from '../../audit/journal/state-home.ts';
import { InputError } from '../../engine/problem.ts';
import type { CloneSetting } from '../clone-settings.ts';
import { runBounded } from './bounded-git.ts';
import { isBranchRef } from './branch-ref.ts';

/** Where the repository's remote is. */
export interface Origin {
  /** As it is given to git, which rewrites it as the user's own settings say. */
  readonly given: string;
  /** As it is shown, remembered and compared: where git really asks, without credentials. */
  readonly url: string;
  readonly protocol: string;
}

/** What the remote says is its default branch. */
export interface RemoteHead {
  readonly ref: string;
  readonly commit: string;
}

/** What makes git ask at another address than the one that it is given. */
const ADDRESS = /^(?:url|remote)\./;
const ASK_TIMEOUT = 10_000;
const FETCH_TIMEOUT = 120_000;
/** Commits that are told to the remote as known, so that it sends only what is new. */
const MAX_HAVES = 32;
const FETCH = [
  ...['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'],
  ...['fetch', '--quiet', '--no-tags', '--no-prune', '--no-recurse-submodules', '--no-write-fetch-head'],
  ...['--refmap=', '--upload-pack=git-upload-pack'],
];

/** The remote `origin` by the settings of the clone; undefined when it has none. */
export async function findOrigin(
  repository: Repository,
  settings: readonly CloneSetting[],
): Promise<Origin | undefined> {
  const configured = settings.find(({ name, value }) => name === 'remote.origin.url' && value !== '')?.value;
  if (configured === undefined) return undefined;
  const given = absolute(repository, configured);
  // Where the user's own settings name no address, git asks where it is told to.
  const isPlain = settings.every(({ name, ofClone }) => ofClone || !ADDRESS.test(name));
  const url = isPlain ? given : await rewritten(repository, given);
  return { given, url: withoutCredentials(url), protocol: protocolOf(url) };
}

/** A path as git reads it from the top of the work tree. */
function absolute({ commonDir }: Repository, url: string): string {
  if (url.includes('://') || protocolOf(url) !== 'file' || isAbsolute(url)) return url;
  return resolve(basename(commonDir) === '.git' ? dirname(commonDir) : commonDir, url);
}

/** Where git asks under the user's settings alone: what the repository's own rewrite does not count. */
async function rewritten({ program, env, commonDir }: Repository, given: string): Promise<string> {
  const nowhere = join(commonDir, 'no-such-repository');
  const ended = await runBounded({
    file: program.file,
    args: [...GIT_OPTIONS, `--git-dir=${nowhere}`, 'ls-remote', '--get-url', '--', given],
    cwd: commonDir,
    env: localEnvironment(env, program.path),
    timeout: ASK_TIMEOUT,
  });
  if (ended.code !== 0) throw gitFailure('reading the remote', ended);
  return ended.stdout.replace(/\n$/, '');
}

function withoutCredentials(url: string): string {
  return url.replace(/^(https?:\/\/)[^/]*@/i, '$1');
}

/**
 * Asks the remote, and fetches what it answers into the repository. Throws GitError when it is silent, InputError when
 * it answers what cannot be used.
 */
export async function askOrigin(repository: Repository, origin: Origin, state: string): Promise<RemoteHead> {
  const blank = await makeBlank(repository, state);
  try {
    const head = await askHead(repository, origin, blank);
    if (await isHere(repository, head.commit)) return head;
    return { ref: head.ref, commit: await fetchRef(repository, origin, blank, head.ref) };
  } finally {
    rmSync(blank, { recursive: true, force: true });
  }
}

/** Whether a commit is in the repository. */
export async function isHere(repository: Repository, commit: string): Promise<boolean> {
  return (await repository.tip(commit)) !== undefined;
}

/**
 * A repository without settings, to ask from: in the settings of the one that the agent works in could stand another
 * address, a program to reach it with, a helper that hands out credentials, or a proxy that answers in its place.
 */
async function makeBlank(repository: Repository, state: string): Promise<string> {
  privateDirectory(state, undefined);
  const haves = await knownCommits(repository);
  const blank = mkdtempSync(join(state, 'ask-'));
  const format =
    repository.format === 'sha1'
      ? '\trepositoryformatversion = 0\n'
      : '\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n[core]\n';
  for (const name of ['refs', 'objects']) mkdirSync(join(blank, name));
  writeFileSync(join(blank, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(blank, 'config'), `[core]\n${format}\tbare = true\n`);
  writeFileSync(
    join(blank, 'packed-refs'),
    haves.map((oid, index) => `${oid} refs/known/${String(index).padStart(3, '0')}\n`).join(''),
  );
  return blank;
}

async function knownCommits(repository: Repository): Promise<string[]> {
  const { stdout } = await repository.run([
    ...['for-each-ref', `--count=${MAX_HAVES}`, '--format=%(objecttype) %(objectname)'],
    ...['refs/agentgate', 'refs/remotes/origin', 'refs/heads'],
  ]);
  const commits = stdout.split('\n').flatMap((line) => {
    const [type, oid = ''] = line.split(' ');
    return type === 'commit' && isOid(oid, repository.format) ? [oid] : [];
  });
  return [...new Set(commits)];
}

async function askHead(repository: Repository, origin: Origin, blank: string): Promise<RemoteHead> {
  const ask = [
    'ls-remote',
    '--quiet',
    '--symref',
    '--upload-pack=git-upload-pack',
    '--',
    origin.given,
    'HEAD',
  ];
  const ended = await overNetwork(repository, origin, blank, ask, ASK_TIMEOUT);
  if (ended.code !== 0) throw gitFailure(`asking ${origin.url}`, ended, 'remote-unreachable');
  const [, ref] = /^ref: (\S+)\tHEAD$/m.exec(ended.stdout) ?? [];
  const [, commit] = /^([0-9a-f]+)\tHEAD$/m.exec(ended.stdout) ?? [];
  if (ref === undefined || commit === undefined || !isBranchRef(ref) || !isOid(commit, repository.format)) {
    throw new InputError(
      `${origin.url} names no default branch with a commit: set it there (its HEAD), and push a first commit to it`,
    );
  }
  return { ref, commit };
}

async function fetchRef(repository: Repository, origin: Origin, blank: string, ref: string): Promise<string> {
  const fetched = 'refs/heads/fetched';
  const fetch = [...FETCH, '--', origin.given, `${ref}:${fetched}`];
  const ended = await overNetwork(repository, origin, blank, fetch, FETCH_TIMEOUT);
  if (ended.code !== 0) throw gitFailure(`fetching from ${origin.url}`, ended, 'remote-unreachable');
  const { stdout } = await overNetwork(repository, origin, blank, ['rev-parse', fetched], ASK_TIMEOUT);
  const commit = stdout.trim();
  if (!isOid(commit, repository.format) || !(await isHere(repository, commit))) {
    throw new GitError('object-missing', `fetching from ${origin.url} brought no commit`);
  }
  return commit;
}

function overNetwork(
  repository: Repository,
  { protocol }: Origin,
  blank: string,
  args: readonly string[],
  timeout: number,
): Promise<Finished> {
  const { program, env, commonDir, shallow } = repository;
  return runBounded({
    file: program.file,
    args: [...GIT_OPTIONS, `--git-dir=${blank}`, ...args],
    cwd: blank,
    env: {
      ...networkEnvironment(env, program.path, protocol),
      GIT_OBJECT_DIRECTORY: join(commonDir, 'objects'),
      ...(shallow ? { GIT_SHALLOW_FILE: join(commonDir, 'shallow') } : {}),
    },
    timeout,
  });
}
