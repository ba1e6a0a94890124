import { CODEOWNERS_PATHS, type Codeowners, parseCodeowners } from '../engine/codeowners/parse.ts';
import type { People } from '../engine/holds/state.ts';
import { NOBODY, PEOPLE_PATH, readPeople } from '../engine/people/people.ts';
import { CONFIG_PATH } from '../engine/policy/config.ts';
import type { PolicySources } from '../engine/policy/set.ts';
import { readTyped, type SourceFile } from '../engine/policy/source.ts';
import { InputError } from '../engine/problem.ts';
import type { ConfigFile } from '../engine/schema/generated/types.ts';
import { isConfigFile } from '../engine/schema/generated/validators.js';
import { readSource } from './commit-source.ts';
import { GitError } from './git/error.ts';

const POLICIES = '.agentgate/policies';
/** Characters of all policies together. */
const MAX_POLICIES = 16 << 20;

/** Commits of a repository, as far as trust needs them. */
export interface CommitReader {
  /** The bytes of a file of a commit; undefined when it has none there. Throws when it is no plain file. */
  readFile(commit: string, path: string): Promise<Uint8Array | undefined>;
  /** The paths of all files below a directory, whatever they are. */
  listFiles(commit: string, directory: string): Promise<readonly string[]>;
  /** The commits along first parents, each with its place from the oldest. */
  firstParents(tip: string): Promise<ReadonlyMap<string, number>>;
  /** The commit that a ref points to; undefined when there is no such ref. */
  tip(ref: string): Promise<string | undefined>;
  /** The ref that a symbolic ref points to. */
  target(ref: string): Promise<string | undefined>;
  /** Whether any ref begins like this. */
  hasRefs(prefix: string): Promise<boolean>;
}

/** The commit whose files are believed, and how it was found. */
export interface TrustedCommit {
  readonly commit: string;
  readonly ref: string;
  /** Whether the ref is what a remote said when it was last fetched, or one that whoever works here can move. */
  readonly from: 'remote' | 'local';
}

const REMOTE = 'refs/remotes/origin/';

/**
 * The trusted commit without asking any network: the remote's default branch as it was last fetched, or without a
 * remote the branch that `init` recorded, or the one that is checked out. Which branch is the remote's default one is
 * never guessed, since whoever may push can make a branch of any name. Throws a GitError when it is not known.
 */
export async function findTrustedCommit(
  reader: CommitReader,
  recorded?: string,
): Promise<TrustedCommit | undefined> {
  const head = await reader.target(`${REMOTE}HEAD`);
  const remote = [
    ...(head?.startsWith(REMOTE) ? [head] : []),
    ...(recorded === undefined ? [] : [`${REMOTE}${recorded}`]),
  ];
  const found = await firstOf(reader, remote, 'remote');
  if (found !== undefined) return found;
  if (await reader.hasRefs(REMOTE)) {
    throw new GitError(
      'no-default-branch',
      'which branch of origin is trusted is not known here: run "git remote set-head origin -a"',
    );
  }
  // Where a branch was recorded, what is checked out counts for nothing, also when that branch is gone.
  const local = recorded === undefined ? await reader.target('HEAD') : `refs/heads/${recorded}`;
  return firstOf(reader, local === undefined ? [] : [local], 'local');
}

async function firstOf(
  reader: CommitReader,
  refs: readonly string[],
  from: TrustedCommit['from'],
): Promise<TrustedCommit | undefined> {
  for (const ref of refs) {
    const commit = await reader.tip(ref);
    if (commit !== undefined) return { commit, ref, from };
  }
  return undefined;
}

/** The policies and settings of a commit. Throws InputError on what no policy set may be read from. */
export async function readPoliciesAt(reader: CommitReader, commit: string): Promise<PolicySources> {
  const policies = await readSourcesAt(reader, commit, POLICIES);
  return { policies, config: await readSource(reader, commit, CONFIG_PATH) };
}

/** The YAML files below a directory of a commit. Throws InputError on what looks like one and would not count. */
export async function readSourcesAt(
  reader: CommitReader,
  commit: string,
  directory: string,
): Promise<SourceFile[]> {
  const paths = (await reader.listFiles(commit, directory))
    .filter((path) => /\.ya?ml$/i.test(path))
    .toSorted();
  const misnamed = paths.find((path) => !path.endsWith('.yaml'));
  if (misnamed !== undefined) {
    throw new InputError('is not loaded because of its name: rename it to end in .yaml', { file: misnamed });
  }
  const files: SourceFile[] = [];
  let left = MAX_POLICIES;
  for (const path of paths) {
    const file = await readSource(reader, commit, path);
    left -= file?.text.length ?? 0;
    if (left < 0) throw new InputError('is one file too many: together they are too large', { file: path });
    if (file !== undefined) files.push(file);
  }
  return files;
}

/** The settings of a commit; undefined when it has none. */
export async function readConfigAt(reader: CommitReader, commit: string): Promise<ConfigFile | undefined> {
  const file = await readSource(reader, commit, CONFIG_PATH);
  return file && readTyped<ConfigFile>(file, isConfigFile).value;
}

/** Who is who at a commit. A broken file knows nobody. */
export async function readPeopleAt(reader: CommitReader, commit: string): Promise<People> {
  const file = await readSource(reader, commit, PEOPLE_PATH);
  return file === undefined ? NOBODY : readPeople(file);
}

/** The CODEOWNERS file of a commit that counts: the first of the places where GitHub looks. */
export async function readCodeownersAt(
  reader: CommitReader,
  commit: string,
): Promise<Codeowners | undefined> {
  for (const path of CODEOWNERS_PATHS) {
    const file = await readSource(reader, commit, path);
    if (file !== undefined) return parseCodeowners(file.text, file.path);
  }
  return undefined;
}
