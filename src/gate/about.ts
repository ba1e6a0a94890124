import { assuranceOf, type Trust } from '../audit/trust.ts';
import type { Assurance } from '../engine/schema/generated/types.ts';
import type { About } from './gate.ts';
import type { Ports, TrustedHead } from './ports.ts';
import type { GateSettings } from './settings.ts';

/** By what a gate decides, and how far what it signs can be trusted. Who only looks needs no key. */
export function aboutOf(
  head: TrustedHead,
  { commit, origin, set, trust }: GateSettings,
  { signer, hasSigner }: Pick<Ports, 'signer' | 'hasSigner'>,
): About {
  return {
    origin,
    policy: { commit, digest: set.digest },
    mode: set.config.mode,
    assurance: assuranceBy(trust, hasSigner() ? signer().spki : undefined, head),
    notes: head.notes,
  };
}

/** Whoever can move the trusted branch can make themselves any role. */
function assuranceBy({ signers }: Trust, spki: string | undefined, { from }: TrustedHead): Assurance {
  const roles = signers.filter(({ key }) => spki === undefined || key.spki === spki).map(({ role }) => role);
  const assurance = assuranceOf(roles);
  return from === 'local' && assurance !== 'none' ? 'self-attested' : assurance;
}
