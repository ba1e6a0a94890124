import type { Assurance } from '../../engine/schema/generated/types.ts';
import { withGate } from '../open-gate.ts';
import { type Check, failed, ok } from './check.ts';
import type { Facts } from './facts.ts';

/** How far the record of this gate can be trusted; none where it cannot write any. */
export async function assuranceHere(facts: Facts): Promise<Assurance> {
  try {
    return (await withGate(facts.options, (gate) => gate.about())).assurance;
  } catch {
    return 'none';
  }
}

/** What the record proves, and what would prove more. */
export const assuranceCheck: Check = {
  name: 'assurance',
  needs: 'settings',
  run: async (facts) => {
    const assurance = await assuranceHere(facts);
    if (assurance === 'none') return failed('none: nobody trusted signs here', 'see signer-key');
    if (assurance === 'remote') return ok('remote: no account of this machine holds the keys');
    if (assurance === 'separated') {
      return ok(
        'separated: another account or job holds the keys',
        'the App, which signs elsewhere, raises it (role: remote)',
      );
    }
    const { from } = await facts.trusted();
    const remote = from === 'local' ? 'a remote that vouches for the policies, and ' : '';
    return ok(
      'self-attested: the gate runs as the account of the agent, a guardrail and a record',
      `it takes ${remote}keys and credentials that another account or job holds (role: separated) to raise it`,
    );
  },
};
