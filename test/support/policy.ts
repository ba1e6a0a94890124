import { decide, prepare } from '../../src/engine/decide/decide.ts';
import type { Verdict } from '../../src/engine/decide/verdict.ts';
import { withContext } from '../../src/engine/policy/context.ts';
import { compilePolicies, type PolicySet } from '../../src/engine/policy/set.ts';
import type { Action } from '../../src/engine/schema/generated/types.ts';

/** Compiles rules written as the `rules:` list of a policy file. */
export function policies(rules: string, config?: string): Promise<PolicySet> {
  return compilePolicies({
    policies: [{ path: '.agentgate/policies/test.yaml', text: `version: 1\nrules:\n${indent(rules)}\n` }],
    config: config === undefined ? undefined : { path: '.agentgate/config.yaml', text: config },
  });
}

/** Decides one action by these rules. */
export async function decideBy(rules: string, action: Action, config?: string): Promise<Verdict> {
  return decideWith(await policies(rules, config), action);
}

export async function decideWith(set: PolicySet, action: Action, now?: Date): Promise<Verdict> {
  return decide(set, await prepare(set, withContext(action, set.config, {})), now);
}

export const shell = (command: string): Action => ({ tool: 'shell', args: { command } });
export const sql = (text: string): Action => ({ tool: 'mcp.db.query', args: { sql: text } });
export const http = (method: string, url: string): Action => ({
  tool: 'http.request',
  args: { method, url },
});
export const file = (verb: string, path: string): Action => ({ tool: `file.${verb}`, args: { path } });

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
