import { holdsMarker } from '../../engine/action/reserved.ts';
import { InputError } from '../../engine/problem.ts';
import type { Action } from '../../engine/schema/generated/types.ts';

/**
 * Refuses an action that holds what only a record says for a masked secret. Without this an agent could get an action
 * with a secret approved and then run one with the marker, which has the same digest. Called on what is asked for; never
 * on a recorded action, where markers are meant.
 */
export function refuseMarkers(action: Action): void {
  if (!holdsMarker(action)) return;
  throw new InputError(
    'the action holds "agentgate_hmac_…" or "$hmac", which stand for masked secrets in the record: leave them out',
  );
}
