import { kindOf } from '../refusal.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-rule',
  group: 'values',
  severity: 'error',
  summary: 'anything else that makes agentgate refuse a policy or the config',
  explanation:
    'Keys that exclude each other, a key on an effect that has no use for it, an unknown SQL effect, a value matcher with two kinds of test.',
  bad: `version: 1
rules:
  - id: reads
    effect: deny
    match: { sql: { effect: read } }
`,
  good: `version: 1
rules:
  - id: reads
    effect: deny
    match: { tool: mcp.db.query, sql: { effect: read } }
`,
  *check({ refusals }) {
    for (const refusal of refusals) {
      if (kindOf(refusal) !== 'other') continue;
      const { document, path, message } = refusal;
      const whole = path.length <= 2 ? document.at([...path, 'id']) : document.keyAt(path);
      yield { place: whole, message };
    }
  },
};
