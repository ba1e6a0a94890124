import { randomBytes } from 'node:crypto';
import type { Digest } from '../engine/action/digest.ts';
import type { Action } from '../engine/schema/generated/types.ts';
import { aboutOf } from './about.ts';
import type { Asked } from './asked.ts';
import { type Decided, policyOf } from './decision.ts';
import { GateError } from './error.ts';
import type { Answer } from './gate.ts';
import type { Ports, TrustedHead } from './ports.ts';
import type { GateSettings } from './settings.ts';

/** An action that the policies allow, in the form that is recorded. */
interface Allowed {
  readonly asked: Asked;
  readonly decided: Decided;
  readonly recorded: Action;
  readonly what: readonly string[];
  readonly digest: Digest;
}

/** Records an allowed action on the disk, and lets it run. */
export async function allow(
  { spool, signer, clock }: Pick<Ports, 'spool' | 'signer' | 'clock'>,
  { head, settings }: { readonly head: TrustedHead; readonly settings: GateSettings },
  { asked, decided, recorded, what, digest }: Allowed,
): Promise<Answer> {
  // What nobody here could sign for must not run either.
  const { spki } = signer();
  if (![...settings.trust.keys.values()].some((key) => key.spki === spki)) {
    throw new GateError(
      'not-ready',
      'the trusted settings do not name the signer key of this machine: commit the lines that "agentgate keygen --show" prints',
    );
  }
  const requestId = `allowed-${randomBytes(12).toString('hex')}`;
  await spool.allowed({
    requestId,
    occurredAt: clock().toISOString(),
    subject: digest,
    action: recorded,
    agent: asked.agent,
    policy: policyOf(settings, decided),
  });
  return {
    kind: 'allowed',
    decided,
    what,
    digest,
    about: aboutOf(head, settings, spki),
    observed: false,
    ended: (outcome) => spool.ended(requestId, outcome),
  };
}
