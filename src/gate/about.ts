import { assuranceOf, type Trust } from '../audit/trust.ts';
import type { Assurance } from '../engine/schema/generated/types.ts';
import type { About } from './gate.ts';
import type { Ports, TrustedHead } from './ports.ts';
import type { GateSettings } from './settings.ts';

/** By what a gate decides, and how far what is signed with this key can be trusted. */
export function aboutOf(
  head: TrustedHead,
  { commit, origin, set, trust }: GateSettings,
  spki: string | undefined,
): About {
  return {
    origin,
    policy: { commit, digest: set.digest },
    mode: set.config.mode,
    assurance: assuranceBy(trust, spki, head),
    notes: head.notes,
  };
}

/** The key that this machine signs with; undefined without one: who only looks needs none. */
export function spkiHere({ signer, hasSigner }: Pick<Ports, 'signer' | 'hasSigner'>): string | undefined {
  return hasSigner() ? signer().spki : undefined;
}

/** Whoever can move the trusted branch can make themselves any role. */
function assuranceBy({ signers }: Trust, spki: string | undefined, { from }: TrustedHead): Assurance {
  const roles = signers.filter(({ key }) => spki === undefined || key.spki === spki).map(({ role }) => role);
  const assurance = assuranceOf(roles);
  return from === 'local' && assurance !== 'none' ? 'self-attested' : assurance;
}
