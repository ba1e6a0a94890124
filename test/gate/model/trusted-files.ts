import { GATE_POLICY } from '../../support/gate-fixture.ts';
import { allowedSigners, PEOPLE_FILE } from '../../support/gate-people.ts';
import type { PeopleName, PolicyName } from './op.ts';

/** The rule that holds the action for one approver. */
const SINGLE = /( {2}- id: single\n {4}effect: )hold(\n.*\n.*\n)(.*valid-for: )10m(.*\n)/;
const DBA = '"@acme/dba": [alice, bob, dave, erin, frank]';

const POLICY_FILES: Readonly<Record<PolicyName, string>> = {
  base: GATE_POLICY,
  unrelated: GATE_POLICY.replace('nobody drops a database', 'nobody ever drops a database'),
  longer: GATE_POLICY.replace(SINGLE, '$1hold$2$311m$4'),
  allow: GATE_POLICY.replace(SINGLE, '$1allow$2'),
  deny: GATE_POLICY.replace(SINGLE, '$1deny$2'),
};

/** The files of the trusted branch that say so. */
export function trustedFiles(policy: PolicyName, people: PeopleName): Readonly<Record<string, string>> {
  return {
    '.agentgate/policies/shop.yaml': POLICY_FILES[policy],
    '.agentgate/people.yaml':
      people === 'no-bob' ? PEOPLE_FILE.replace(DBA, DBA.replace(' bob,', '')) : PEOPLE_FILE,
    '.agentgate/allowed_signers': people === 'no-laptop' ? allowedSigners('alice-laptop') : allowedSigners(),
  };
}

export const SCRIPTS = ['echo ran\n', 'echo something else\n'] as const;
