import { actionIdentity, type Digest } from '../../engine/action/digest.ts';
import { isPartial } from '../../engine/action/withheld.ts';
import type { Hold } from '../../engine/holds/state.ts';
import { canonicalJson } from '../../engine/json/canonical.ts';
import type { JsonObject } from '../../engine/json/value.ts';
import type { Action } from '../../engine/schema/generated/types.ts';
import { isAction } from '../../engine/schema/generated/validators.js';
import type { Requester } from '../asked.ts';
import { decideBy } from '../decision.ts';
import type { Draft } from '../entry-writer.ts';
import { explainPinChange } from '../pins/change.ts';
import type { GateSettings } from '../settings.ts';
import type { Moment, Step } from '../settle.ts';
import { type Draftable, endOf } from './drafts.ts';
import { heldEntry } from './history.ts';

/** What an action is and needs by today's policies and files. */
export interface Sought extends Draftable {
  /** In the form that is recorded. */
  readonly recorded: Action;
  readonly digest: Digest;
  /** The digest of what it needs; undefined when it needs nobody, or nobody helps. */
  readonly needs: Digest | undefined;
  readonly requester: Requester;
}

/** The end of a hold that was opened for the same action, when today's policies or files make it another. */
export async function staleHold(request: Sought, moment: Moment): Promise<Draft | undefined> {
  for (const hold of moment.ledger.book.holds()) {
    if (hold.status !== 'pending' && hold.status !== 'approved') continue;
    if (hold.principal !== request.requester.principal) continue;
    const why = await whyStale(hold, request, moment);
    if (why !== undefined) return endOf('cancelled', hold, request, `stale: ${why}`);
  }
  return undefined;
}

/** Ends the holds that were opened for an action which needs none now. */
export async function stepToClear(request: Sought, moment: Moment): Promise<Step<true>> {
  const stale = await staleHold(request, moment);
  return stale === undefined ? { done: true } : { append: stale };
}

async function whyStale(hold: Hold, request: Sought, moment: Moment): Promise<string | undefined> {
  const { needs, digest, recorded } = request;
  if (hold.action === digest && hold.requirement === needs) return undefined;
  const { action } = await heldEntry(moment, hold);
  if (!isAction(action) || unpinned(action) !== unpinned(recorded)) return undefined;
  if (needs === undefined) return 'the policy no longer holds it';
  if (hold.action === digest) return 'the policy asks for other approvers or other times now';
  // Another work tree has other files: what is there says nothing of these.
  if (action.root !== recorded.root) return undefined;
  return explainPinChange(action.pins ?? {}, recorded.pins ?? {}).join('; ');
}

/** Why a hold is stale by today's policies, whatever its files hold; undefined when it is not, or nobody can tell here. */
export async function staleBy(
  settings: GateSettings,
  hold: Hold,
  moment: Moment,
): Promise<string | undefined> {
  const { action } = await heldEntry(moment, hold);
  // Of what was masked only whoever asks again knows what the policies say.
  if (!isAction(action) || isPartial(action as unknown as JsonObject)) return undefined;
  const { requirement } = await decideBy(settings, action, moment.now);
  if (requirement?.digest === hold.requirement) return undefined;
  return requirement === undefined
    ? 'stale: the policy no longer holds it'
    : 'stale: the policy asks for other approvers or other times now';
}

/** What an action does, whatever its files hold. */
function unpinned(action: Action): string {
  const { pins, ...rest } = action;
  return canonicalJson(actionIdentity(rest as unknown as JsonObject));
}
