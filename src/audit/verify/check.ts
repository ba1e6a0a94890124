import type { CheckName } from '../../engine/schema/generated/types.ts';
import type { LogCommit } from '../log-history.ts';
import type { EntryFacts } from './entry.ts';

/**
 * One thing that verification checks, while the log passes by in order: each commit, the entries that it adds, and
 * the commit as a whole. What it finds it reports; it never throws on what a log says.
 */
export interface Check {
  readonly name: CheckName;
  /** Why it has nothing to check; undefined when it does. */
  readonly skipped?: string | undefined;
  before?(commit: LogCommit): void | Promise<void>;
  entry?(entry: EntryFacts): void | Promise<void>;
  after?(commit: LogCommit): void | Promise<void>;
  end?(): void | Promise<void>;
  /** What was checked, when nothing was wrong. */
  detail(added: Added): string;
}

/** Before a noun of what is counted, where only what was added since the last verification is looked at. */
export type Added = '' | 'new ';
