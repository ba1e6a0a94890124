import type { Action } from '../engine/schema/generated/types.ts';
import { type Asked, actionOf, type Requester } from './asked.ts';
import { checkSize, type Decided, decideBy, decideFrom } from './decision.ts';
import type { Ports } from './ports.ts';
import { refuseMarkers } from './redact/refuse.ts';
import type { GateSettings } from './settings.ts';

/** What the policies say of an action, and who asked. */
export interface DecidedFor {
  readonly decided: Decided;
  readonly requester: Requester;
}

/** Decides an action by the settings of the trusted commit, as it is asked by whoever works here. */
export async function decideAsked(
  { roots, requester: identify }: Pick<Ports, 'roots' | 'requester'>,
  settings: GateSettings,
  asked: Asked,
  now: Date,
): Promise<DecidedFor> {
  refuseMarkers(asked.action);
  const requester = await identify(await settings.known(), now);
  const decided = await decideFrom(roots, (root) =>
    decideBy(settings, actionOf(asked, root, settings, requester), now),
  );
  return { decided, requester };
}

/** The form of an action that is recorded. Throws for one that is too large for any record. */
export function recordedForm(
  { redact }: Pick<Ports, 'redact'>,
  settings: GateSettings,
  action: Action,
): Action {
  const recorded = redact(action, settings.set.config);
  checkSize(recorded);
  return recorded;
}

/** What it would do, a line for each part that was decided. */
export function linesOf(
  { redactText }: Pick<Ports, 'redactText'>,
  { verdict }: Pick<Decided, 'verdict'>,
): readonly string[] {
  const parts = verdict.parts.filter((part) => part.decision !== undefined);
  return parts.map(({ part }) => redactText(part.text));
}
