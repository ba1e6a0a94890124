import { BUILTIN } from '../policy/rule.ts';
import type { PolicySet } from '../policy/set.ts';
import type { RuleCoverage } from '../schema/generated/types.ts';
import type { TestRun } from './run.ts';

/** How many tests each rule of the policies decided; built-in guards are left out. */
export function coverageOf({ rules }: PolicySet, runs: readonly TestRun[]): RuleCoverage[] {
  const counts = new Map<string, number>();
  for (const id of runs.flatMap(({ decidedBy }) => decidedBy)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return rules
    .filter(({ file }) => file !== BUILTIN)
    .map(({ id, effect, file, line }) => ({ rule: id, effect, file, line, tests: counts.get(id) ?? 0 }));
}
