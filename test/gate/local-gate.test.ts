import { gateContract } from '../support/gate-contract.ts';
import { GATE_POLICY, GateFixture } from '../support/gate-fixture.ts';

gateContract('a local gate', () => GateFixture.create(), GATE_POLICY);
