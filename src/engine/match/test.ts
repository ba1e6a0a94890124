import type { FactKind, Part } from '../facts/part.ts';
import type { Answer, Mode } from '../logic.ts';
import type { Place } from '../paths/fact.ts';

/**
 * What an answer becomes that is only unknown because the record withholds a value: the one that decides most leniently,
 * or most strictly. No value of it can have decided outside these.
 */
export type Bound = 'lenient' | 'strict';

/**
 * One key of a matcher (`tool`, `sql.effect`, `writes`), compiled: what it wants, what it sees in a subject, and how
 * it answers. The trace shows all three.
 */
export interface KeyTest<Subject> {
  readonly key: string;
  /** What the policy wrote, for the trace. */
  readonly wanted: unknown;
  test(subject: Subject, mode: Mode): Answer;
  /** Whether it looks at what the record withholds, so that an unknown answer may have been any. */
  withheld?(subject: Subject): boolean;
  /** Loads what this subject cannot be tested without; undefined when nothing is missing. */
  load?(subject: Subject): Promise<void> | undefined;
  /** The value that was looked at, for the trace: JSON, with `{"$unknown": true}` for what cannot be known. */
  seen(subject: Subject): unknown;
}

/** A part, and where its relative paths and the repository are: what the part keys of a matcher look at. */
export interface PartInPlace {
  readonly part: Part;
  readonly place: Place;
}

/** The same, with what the action as a whole lacks. */
export interface PartSubject extends PartInPlace {
  /** The kinds of facts that the action has none of. */
  readonly lacks: ReadonlySet<FactKind>;
  readonly bound?: Bound | undefined;
}
