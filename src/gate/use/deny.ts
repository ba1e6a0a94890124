import { type Decided, policyOf, reasonOf } from '../decision.ts';
import type { Moment, Step } from '../settle.ts';
import { draftOf } from './drafts.ts';
import { type Sought, staleHold } from './stale.ts';

/**
 * Records an action that the policies deny or, where the settings only observe, that they would stop. A hold that
 * waits for it is stale.
 */
export async function stepToDeny(sought: Sought, decided: Decided, moment: Moment): Promise<Step<true>> {
  const observes = sought.settings.set.config.mode === 'observe';
  if (moment.appended.includes(observes ? 'allowed' : 'denied')) return { done: true };
  const stale = await staleHold(sought, moment);
  if (stale !== undefined) return { append: stale };
  return {
    append: {
      ...draftOf(observes ? 'allowed' : 'denied', sought),
      subject: sought.digest,
      action: { ...sought.recorded },
      decision: decided.verdict.decision,
      policy: policyOf(sought.settings, decided),
      reason: reasonOf(decided).slice(0, 4096),
    },
  };
}
