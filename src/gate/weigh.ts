import type { Digest } from '../engine/action/digest.ts';
import { holdsMarker } from '../engine/action/reserved.ts';
import type { Action, EntryActor } from '../engine/schema/generated/types.ts';
import type { Asked, Requester } from './asked.ts';
import { decideAsked, linesOf, recordedForm } from './decide-asked.ts';
import { type Decided, digestOfRecorded } from './decision.ts';
import { explainPinChange } from './pins/change.ts';
import type { Ports } from './ports.ts';
import { recordable } from './recordable.ts';
import type { GateSettings } from './settings.ts';
import type { HeldRequest } from './use/request.ts';
import type { Sought } from './use/stale.ts';

/** An action as it was decided, with all that a record of it needs. */
export interface Weighed {
  readonly settings: GateSettings;
  readonly asked: Asked;
  readonly decided: Decided;
  readonly requester: Requester;
  readonly recorded: Action;
  readonly digest: Digest;
  readonly what: readonly string[];
}

/** Decides an action by the settings of the trusted commit, and brings it into the form that is recorded. */
export async function weigh(
  ports: Pick<Ports, 'roots' | 'requester' | 'redact' | 'redactText' | 'pins'>,
  settings: GateSettings,
  asked: Asked,
  now: Date,
): Promise<Weighed> {
  const { redact, pins } = ports;
  const { decided: really, requester } = await decideAsked(ports, settings, asked, now);
  const { action, prepared } = really;
  const redacted = recordedForm(ports, settings, action);
  const decided = await recordable(settings, really, redacted, now);
  const { verdict } = decided;
  const held = verdict.decision === 'hold' ? { ...action, pins: await pins(prepared, asked.cwd) } : undefined;
  const recorded = held === undefined ? redacted : redact(held, settings.set.config);
  // What the settings say to mask stands in no pattern that a text could be searched for.
  const what = holdsMarker(recorded) ? ['(with masked values)'] : linesOf(ports, decided);
  return { settings, asked, decided, requester, recorded, what, digest: digestOfRecorded(recorded) };
}

/** What has been replaced of the files that were pinned; undefined when nothing. */
export async function changeSince({ redact, pins }: Ports, weighed: Weighed): Promise<string | undefined> {
  const { settings, asked, decided, recorded } = weighed;
  const today = { ...decided.action, pins: await pins(decided.prepared, asked.cwd) };
  const { pins: now = {} } = redact(today, settings.set.config);
  return explainPinChange(recorded.pins ?? {}, now).join('; ') || undefined;
}

/** The same as a request for people to decide; undefined when nobody is asked. */
export function heldRequest(weighed: Weighed): HeldRequest | undefined {
  const { decided, settings } = weighed;
  const { requirement } = decided;
  if (requirement === undefined || settings.set.config.mode === 'observe') return undefined;
  return { ...soughtBy(weighed), decided, requirement, needs: requirement.digest as Digest };
}

/** The same as what a hold may have become stale for. */
export function soughtBy({ settings, asked, recorded, digest, requester }: Weighed): Sought {
  const actor: EntryActor = { id: asked.agent ?? 'agent', kind: 'agent' };
  return { settings, actor, recorded, digest, needs: undefined, requester };
}
