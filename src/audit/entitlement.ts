import type { Entitlement, People } from '../engine/holds/state.ts';
import type { AllowedSigner } from './allowed-signers.ts';
import { maySign } from './sshsig.ts';

/** Who is who, and who may sign, by the files of one commit. */
export function entitlementOf(people: People, allowedSigners: readonly AllowedSigner[]): Entitlement {
  return {
    personsOf: (actor) => people.personsOf(actor),
    isOneOf: (person, owners) => people.isOneOf(person, owners),
    holdsKey: (actor, key, at) => {
      const lines = allowedSigners.filter((signer) => signer.key.fingerprint === key);
      const names = lines.flatMap(({ principals }) => principals.map((principal) => `ssh:${principal}`));
      // A signature does not say for which of its names it was made, so one for two people is nobody's.
      if (new Set(names.flatMap((name) => people.personsOf(name))).size !== 1) return false;
      return lines.some(
        (signer) =>
          signer.principals.some((principal) => actor === `ssh:${principal}`) &&
          maySign(signer, new Date(at)),
      );
    },
  };
}
