import { COUNTING } from './counting.ts';
import { FORGED } from './forged.ts';
import { RUNNING } from './running.ts';
import { STALE } from './stale.ts';
import type { Scenario } from './steps.ts';
import { TIMES } from './times.ts';
import { WORDS } from './words.ts';

/** What was seen to go wrong once, or must not: each of them fails when one rule is broken. */
export const SCENARIOS: readonly Scenario[] = [
  ...COUNTING,
  ...WORDS,
  ...TIMES,
  ...STALE,
  ...RUNNING,
  ...FORGED,
];
