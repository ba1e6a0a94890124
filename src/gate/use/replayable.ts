import type { Recorded } from '../../audit/verify/redecide.ts';
import { isAction } from '../../engine/schema/generated/validators.js';
import type { Draft } from '../entry-writer.ts';
import { whyWrong } from '../recordable.ts';
import type { GateSettings } from '../settings.ts';
import type { Moment, Step } from '../settle.ts';
import { endOf, GATE } from './drafts.ts';
import { heldEntry } from './history.ts';

/**
 * A step whose entry whoever verifies will decide the same, at the time that it records. A claim that they would not,
 * since they have the words with which its hold was opened, ends the hold; undefined where all must be decided anew.
 */
export async function replayable<T>(
  settings: GateSettings,
  step: Step<T>,
  moment: Moment,
): Promise<Step<T> | undefined> {
  if (!('append' in step)) return step;
  const { append } = step;
  if (append.type === 'claimed') return claimable(settings, append, moment);
  const { action, decision, policy, hold } = append;
  if (decision === undefined) return step;
  if (!isAction(action)) return undefined;
  const recorded: Recorded = {
    action,
    decision,
    rules: policy?.rules,
    requirement: policy?.requirement,
    groups: hold?.groups,
    at: moment.now,
  };
  return (await whyWrong(settings, recorded)) === undefined ? step : undefined;
}

async function claimable(
  settings: GateSettings,
  append: Draft,
  moment: Moment,
): Promise<{ readonly append: Draft } | undefined> {
  const hold = moment.ledger.book.get(append.hold?.id ?? '');
  if (hold === undefined) return undefined;
  const { action } = await heldEntry(moment, hold);
  if (!isAction(action)) return undefined;
  const { groups, requirement } = hold;
  const recorded = {
    action,
    decision: 'hold' as const,
    rules: undefined,
    requirement,
    groups,
    at: moment.now,
  };
  const why = await whyWrong(settings, recorded);
  if (why === undefined) return { append };
  return {
    append: endOf('cancelled', hold, { settings, actor: GATE }, `stale: as it was asked for, ${why}`),
  };
}
