import { kindOf } from '../refusal.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'invalid-tool-glob',
  group: 'values',
  severity: 'error',
  summary: 'a tool glob that no tool could match',
  explanation:
    'Tools are dot-separated segments of letters, digits, `_` and `-`; `*` stays within a segment, `**` crosses dots.',
  bad: `version: 1
rules:
  - id: checked
    effect: deny
    match: { tool: "mcp..query" }
`,
  good: `version: 1
rules:
  - id: checked
    effect: deny
    match: { tool: "mcp.*.query" }
`,
  *check({ refusals }) {
    for (const refusal of refusals) {
      if (kindOf(refusal) !== 'tool') continue;
      yield {
        place: refusal.document.at(refusal.path),
        message: refusal.message,
        help: 'write it as tools are written: mcp.server.tool, file.*, mcp.**',
      };
    }
  },
};
