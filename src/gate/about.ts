import { assuranceOf, type Trust } from '../audit/trust.ts';
import { InputError } from '../engine/problem.ts';
import type { Assurance } from '../engine/schema/generated/types.ts';
import type { About } from './gate.ts';
import type { TrustedHead } from './ports.ts';
import type { GateSettings } from './settings.ts';

/** By what a gate decides, and how far what it signs can be trusted. */
export function aboutOf(
  head: TrustedHead,
  { commit, origin, set, trust }: GateSettings,
  signer: () => { readonly spki: string },
): About {
  return {
    origin,
    policy: { commit, digest: set.digest },
    mode: set.config.mode,
    assurance: assuranceBy(trust, keyHere(signer), head),
    notes: head.notes,
  };
}

/** Who only looks needs no key. */
function keyHere(signer: () => { readonly spki: string }): string | undefined {
  try {
    return signer().spki;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** Whoever can move the trusted branch can make themselves any role. */
function assuranceBy({ signers }: Trust, spki: string | undefined, { from }: TrustedHead): Assurance {
  const roles = signers.filter(({ key }) => spki === undefined || key.spki === spki).map(({ role }) => role);
  const assurance = assuranceOf(roles);
  return from === 'local' && assurance !== 'none' ? 'self-attested' : assurance;
}
