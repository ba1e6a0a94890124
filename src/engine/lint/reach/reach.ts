import type { PlacedRule } from '../placed-rule.ts';

/** What rules can reach, and how they stand to each other. */
export class Reach {
  readonly rules: readonly PlacedRule[];
  constructor(rules: readonly PlacedRule[]) {
    this.rules = rules;
  }
}
