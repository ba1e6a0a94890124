import { randomBytes } from 'node:crypto';
import type { Hold } from '../../engine/holds/state.ts';
import type { EntryActor, EntryType } from '../../engine/schema/generated/types.ts';
import type { Draft } from '../entry-writer.ts';
import type { GateSettings } from '../settings.ts';

/** Who does it, by which settings. */
export interface Draftable {
  readonly actor: EntryActor;
  readonly settings: GateSettings;
}

/** What the gate does by itself. */
export const GATE: EntryActor = { id: 'gate', kind: 'gate' };

/** What an entry of any type says. */
export function draftOf<T extends EntryType>(
  type: T,
  { actor }: Pick<Draftable, 'actor'>,
): { type: T; requestId: string; actor: EntryActor } {
  return { type, requestId: `${type}-${randomBytes(12).toString('hex')}`, actor };
}

/** What an entry about a hold says of it. */
export function aboutHold({ id, attempt, action, requirement }: Hold, { commit, set }: GateSettings) {
  return {
    subject: action,
    hold: { id, attempt },
    policy: { commit, digest: set.digest, requirement },
  } as const;
}

/** The entry that ends a hold unclaimed. */
export function endOf(type: 'expired' | 'cancelled', hold: Hold, by: Draftable, reason: string): Draft {
  const who = type === 'expired' ? { ...by, actor: GATE } : by;
  return { ...draftOf(type, who), ...aboutHold(hold, by.settings), reason: reason.slice(0, 4096) };
}
