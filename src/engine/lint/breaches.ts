import type { LintContext } from './context.ts';
import type { Breach, LintDocument } from './document.ts';
import type { Place } from './place.ts';

export interface PlacedBreach extends Breach {
  readonly document: LintDocument;
  readonly place: Place;
}

/** Which rule speaks of a violation of a schema. */
type BreachKind = 'unseen' | 'unknown' | 'missing' | 'type' | 'version' | 'count' | 'duration' | 'value';

const DURATIONS = new Set(['timeout', 'valid-for', 'retry-after']);

/** The violations of schemas that one rule speaks of. */
export function breaches({ documents }: LintContext, kind: BreachKind): PlacedBreach[] {
  return documents.flatMap((document) =>
    document.breaches
      .filter((breach) => kindOf(breach) === kind)
      .map((breach) => ({ ...breach, document, place: placeOf(document, breach) })),
  );
}

function kindOf({ keyword, path }: Breach): BreachKind {
  const field = String(path.at(-1));
  if (keyword === 'additionalProperties' || keyword === 'propertyNames') return 'unknown';
  if (keyword === 'unseen') return 'unseen';
  if (keyword === 'required') return 'missing';
  if (path.length === 1 && field === 'version') return 'version';
  if (keyword === 'minimum' && field === 'count') return 'count';
  if (DURATIONS.has(field) && keyword !== 'type') return 'duration';
  return keyword === 'type' ? 'type' : 'value';
}

function placeOf(document: LintDocument, { path, key }: Breach): Place {
  if (key !== undefined) return document.keyAt([...path, key]);
  return document.at(path);
}
