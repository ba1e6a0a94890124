import { ALLOWED_SIGNERS_PATH } from '../audit/commit-source.ts';
import {
  compareRecorded,
  compareTest,
  looserFirst,
  type Sides,
  sidesFor,
} from '../engine/decision-diff/diff.ts';
import { PEOPLE_PATH } from '../engine/people/people.ts';
import type { ChangeDirection, DecisionChange, DiffDocument } from '../engine/schema/generated/types.ts';
import { type Base, baseOf } from './diff/base.ts';
import { openDoubtfully } from './diff/log.ts';
import { distinct, recordedInJournal, recordedInLog } from './diff/recorded.ts';
import { sideAt, sideHere } from './diff/sides.ts';
import { distinctTests, suitesAt, suitesHere } from './diff/tests.ts';
import { GateError } from './error.ts';
import { readRepositoryFile } from './file.ts';
import { type Environment, type Log, readableRef } from './log/open.ts';

/** What is compared. */
export interface DiffOptions {
  /** The root of the working tree. */
  readonly root: string;
  readonly env: Environment;
  /** What to compare with; the trusted branch when absent. */
  readonly ref: string | undefined;
  readonly now: Date;
  /** Told how many were compared. */
  readonly progress: (compared: number) => void;
}

/** Everything that the steps of a comparison share. */
interface Comparison extends DiffOptions {
  readonly log: Log;
  readonly base: Base;
  readonly sides: Sides;
}

/** One comparison; undefined when the decision does not change. */
type Compared = AsyncIterable<DecisionChange | undefined>;

/** The recorded actions and tests that the working tree decides otherwise than a commit. Changes nothing. */
export async function decisionDiff(options: DiffOptions): Promise<DiffDocument> {
  const { root, env } = options;
  const { log, notes } = await openDoubtfully(root, env);
  try {
    const base = await baseOf(log.repository, root, log.trusted, options.ref);
    const before = await sideAt(log.reader, base.commit, base.ref);
    const after = await sideHere(root);
    if (!before.exists && !after.exists) {
      throw new GateError(
        'no-policies',
        'there are no policies on either side: run "agentgate init" to write some',
      );
    }
    const comparison = { ...options, log, base, sides: { before: before.side, after: after.side } };
    const said = [...notes, ...before.notes, ...after.notes, ...(await notCompared(comparison))];
    return await compare(comparison, said);
  } finally {
    log.repository.close();
  }
}

async function compare(comparison: Comparison, notes: string[]): Promise<DiffDocument> {
  const changes: DecisionChange[] = [];
  let compared = 0;
  for (const each of [recorded(comparison), tests(comparison, notes)]) {
    for await (const change of each) {
      compared += 1;
      comparison.progress(compared);
      if (change !== undefined) changes.push(change);
    }
  }
  const number = (wanted: ChangeDirection) => changes.filter(({ direction }) => direction === wanted).length;
  const { ref, commit } = comparison.base;
  return {
    schema: 'agentgate/diff/v1',
    ref,
    commit,
    compared,
    looser: number('looser'),
    stricter: number('stricter'),
    other: number('other'),
    undetermined: number('undetermined'),
    notes,
    changes: looserFirst(changes),
  };
}

async function* recorded({ log, root, sides }: Comparison): Compared {
  const seen = new Set<string>();
  for (const source of [recordedInLog(log), recordedInJournal(log.state, root)]) {
    for await (const one of distinct(source, seen)) yield compareRecorded(sides, one);
  }
}

async function* tests({ log, root, base, sides, now }: Comparison, notes: string[]): Compared {
  const { suites, broken } = await suitesAt(log.reader, base.commit);
  notes.push(...broken.map((why) => `tests of ${base.ref} that are broken are not compared: ${why}`));
  for (const suite of distinctTests([...suitesHere(root), ...suites])) {
    const narrowed = await sidesFor(sides, suite);
    for (const placed of suite.tests) yield compareTest(narrowed, suite, placed, now);
  }
}

/** What changes who may approve, and shows in no decision. */
async function notCompared({ log, root, base }: Comparison): Promise<string[]> {
  const notes: string[] = [];
  if ((await readableRef(log)) === undefined) {
    notes.push(`there is no audit log here, no branch ${log.branch}: what it records is not compared`);
  }
  for (const path of [PEOPLE_PATH, ALLOWED_SIGNERS_PATH]) {
    const before = await log.reader.readFile(base.commit, path).then(
      (bytes) => bytes && Buffer.from(bytes).toString(),
      () => undefined,
    );
    if (before !== textHere(root, path)) notes.push(`${path} differs: who may approve is not compared`);
  }
  return notes;
}

function textHere(root: string, path: string): string | undefined {
  try {
    return readRepositoryFile(root, path);
  } catch {
    return undefined;
  }
}
