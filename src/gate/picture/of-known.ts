import { deadlineOf } from '../../engine/holds/deciding.ts';
import type { Action } from '../../engine/schema/generated/types.ts';
import { isAction } from '../../engine/schema/generated/validators.js';
import { decideBy } from '../decision.ts';
import type { About, KnownHold } from '../gate.ts';
import type { GateSettings } from '../settings.ts';
import { type Picture, type PictureExtra, pictureOf } from './picture.ts';

/** What an approver sees of a hold now: what was recorded, and what today's policies find in it. */
export async function pictureNow(
  { hold, opened }: KnownHold,
  settings: GateSettings,
  { assurance, origin }: About,
  now: Date,
): Promise<Picture> {
  const { action } = opened;
  const { entitlement } = await settings.people();
  return pictureOf(opened, hold, {
    analysed: isAction(action) ? await analysed(action, settings, now) : [],
    reasons: reasonsIn(opened.policy?.rules ?? [], settings),
    deadline: deadlineOf(hold),
    assurance,
    digests: { action: hold.action, requirement: hold.requirement },
    now: now.getTime(),
    origin,
    entitlement,
  });
}

async function analysed(
  action: Action,
  settings: GateSettings,
  now: Date,
): Promise<PictureExtra['analysed']> {
  const { verdict } = await decideBy(settings, action, now);
  return verdict.parts.map(({ part, decision }) => ({
    kind: part.kind,
    text: part.text,
    decision: decision ?? null,
  }));
}

/** The rules that held it, as they are today; of one that is gone only its name is left. */
function reasonsIn(ids: readonly string[], { set }: GateSettings): PictureExtra['reasons'] {
  return ids.flatMap((id) => {
    const rule = set.rules.find((each) => each.id === id);
    return rule === undefined ? [] : [{ rule: id, reason: rule.reason, file: rule.file, line: rule.line }];
  });
}
