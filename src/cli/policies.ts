import { compilePolicies, type PolicySet } from '../engine/policy/set.ts';
import { readPolicySources } from '../gate/working-tree.ts';
import { Stop } from './exit.ts';

/** The policy set of a working tree; stops with its own exit code when there is none. */
export async function workingTreePolicies(root: string): Promise<PolicySet> {
  const sources = readPolicySources(root);
  if (sources.policies.length === 0) throw noPolicies();
  return compilePolicies(sources);
}

export function noPolicies(): Stop {
  return new Stop('no-policy', 'no policies in .agentgate/policies: run "agentgate init" to write some');
}
