import type { FactKind, Part } from '../facts/part.ts';
import type { Answer, Mode } from '../logic.ts';
import type { Place } from '../paths/fact.ts';

/**
 * One key of a matcher (`tool`, `sql.effect`, `writes`), compiled: what it wants, what it sees in a subject, and how
 * it answers. The trace shows all three.
 */
export interface KeyTest<Subject> {
  readonly key: string;
  /** What the policy wrote, for the trace. */
  readonly wanted: unknown;
  test(subject: Subject, mode: Mode): Answer;
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
}
