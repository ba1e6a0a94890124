import { RULES } from '../generated/registry.ts';
import { readIgnores } from '../ignores.ts';
import { mayHide } from '../may-hide.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'forbidden-ignore',
  group: 'lint',
  severity: 'error',
  summary: 'an ignore comment for a rule that only the config may silence',
  explanation:
    'A change that opens a hole must not bring along the comment that hides it. Security rules are silenced under `lint.ignore` in the config, which is reviewed apart.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    # agentgate-ignore[self-approval]: I work alone
    approval: { from: [principal], timeout: 1h }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: [principal], timeout: 1h }
# --- .agentgate/config.yaml ---
version: 1
lint:
  ignore:
    - { rule: self-approval, reason: I work alone }
`,
  *check({ documents }) {
    for (const ignore of readIgnores(documents)) {
      const meant = RULES.find(({ id }) => id === ignore.rule);
      if (meant === undefined || ignore.reason === '' || mayHide(ignore, meant)) continue;
      yield {
        place: ignore.place,
        message: `${JSON.stringify(ignore.rule)} cannot be ignored from here, so this hides nothing`,
        help:
          meant.group === 'lint'
            ? 'mend what it reports'
            : 'put it under lint.ignore in .agentgate/config.yaml, with the reason',
      };
    }
  },
};
