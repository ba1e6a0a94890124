import type { LintContext } from './context.ts';
import type { Place } from './place.ts';

/** What a problem costs: an error fails, a warning fails with `--max-warnings`, a hint never does. */
export type Severity = 'error' | 'warning' | 'hint';

/** The chapters of the documentation. */
export const GROUPS = [
  'shape',
  'values',
  'reach',
  'breadth',
  'approval',
  'tests',
  'codeowners',
  'lint',
] as const;
export type Group = (typeof GROUPS)[number];

/** A change of a file that mends a problem and changes no meaning. */
export interface Fix {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Another place that explains a problem. */
export interface Related {
  readonly place: Place;
  /** What is there, to be followed by the place: "first defined at". */
  readonly what: string;
}

/** What a rule found. The message says what is wrong and why it matters, the help what to do. */
export interface Found {
  readonly place: Place;
  readonly message: string;
  readonly help?: string;
  readonly related?: Related;
  readonly fix?: Fix;
}

/** What a rule says of itself; the documentation and the reports are made from it. */
export interface LintRule {
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  /** One line: what it reports. */
  readonly summary: string;
  /** Why that matters, and what is not reported. */
  readonly explanation: string;
  /** An example that is reported, and the nearest one that is not: a policy file, or several files with separators. */
  readonly bad: string;
  readonly good: string;
  /** Whether `--fix` mends it. */
  readonly fixable?: true;
  /** Whether only the config may silence it: the file that it guards must not. */
  readonly security?: true;
  /** Runs after all others, since it tells what they left. */
  readonly last?: true;
  check(context: LintContext): Iterable<Found> | Promise<Iterable<Found>>;
}
