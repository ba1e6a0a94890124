import { CODEOWNERS_PATHS } from '../codeowners/parse.ts';
import { CONFIG_PATH } from '../policy/config.ts';
import type { SourceFile } from '../policy/source.ts';
import type { RuleCoverage } from '../schema/generated/types.ts';

/** What a file is for, by its place. */
export type FileKind = 'policy' | 'config' | 'test' | 'people' | 'codeowners';

/** A file to look at. */
export interface LintFile extends SourceFile {
  readonly kind: FileKind;
}

/** A file that could not be looked at, and why. */
export interface LostFile {
  readonly path: string;
  readonly message: string;
}

/** Everything that the linter looks at: it reads nothing itself. */
export interface LintInput {
  readonly files: readonly LintFile[];
  /** Files that lie where policies are expected but are not loaded, because of their name or place. */
  readonly unloaded?: readonly LostFile[];
  /** Files that should be loaded but cannot be read. */
  readonly unreadable?: readonly LostFile[];
  /** What was given, when there was too much of it to be looked at. */
  readonly unread?: LintInput;
  /** Whether `files` is the whole repository, so that what is not there is missing. */
  readonly complete: boolean;
  /** The paths that git tracks; undefined when nobody knows. Asked for only when a rule needs them. */
  readonly tracked?: () => readonly string[] | undefined;
  /** How many tests each rule decided; asked for only when a rule needs it. */
  readonly coverage?: () => Promise<readonly RuleCoverage[] | undefined>;
}

const PEOPLE_PATH = '.agentgate/people.yaml';
const POLICIES = /^\.agentgate\/policies\/.+\.yaml$/;
const TESTS = /^\.agentgate\/tests\/.+\.yaml$/;

/** What a file of the repository is for; undefined when agentgate does not read it. */
export function kindOfPath(path: string): FileKind | undefined {
  if (path === CONFIG_PATH) return 'config';
  if (path === PEOPLE_PATH) return 'people';
  if (POLICIES.test(path)) return 'policy';
  if (TESTS.test(path)) return 'test';
  return CODEOWNERS_PATHS.some((candidate) => candidate === path) ? 'codeowners' : undefined;
}

/** What a file from elsewhere is for, by its name and what is in it: a policy unless it says otherwise. */
export function kindOfStranger({ path, text }: SourceFile): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'CODEOWNERS') return 'codeowners';
  if (name === 'config.yaml') return 'config';
  if (name === 'people.yaml') return 'people';
  return /^tests:/m.test(text) && !/^rules:/m.test(text) ? 'test' : 'policy';
}
