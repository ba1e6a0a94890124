import type { Ignore } from './ignores.ts';
import type { LintRule } from './rule.ts';

/** Without a reason nothing is hidden, and from the file that it guards no security rule. */
export function mayHide({ from, reason }: Ignore, { security, group }: LintRule): boolean {
  return reason !== '' && group !== 'lint' && (from === 'config' || security !== true);
}
