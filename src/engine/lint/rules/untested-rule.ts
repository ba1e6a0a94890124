import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'untested-rule',
  group: 'tests',
  severity: 'hint',
  summary: 'a deny or hold rule that decides no policy test',
  explanation:
    'A change that loosens it would go unseen. Asked for only when there are policy tests, and the same as `agentgate test --coverage` says.',
  bad: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
# --- coverage no-force 0 ---
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
# --- coverage no-force 1 ---
`,
  *check({ rules, coverage }) {
    const untested = new Set(coverage?.filter(({ tests }) => tests === 0).map(({ rule: id }) => id));
    for (const { rule: own, at } of rules) {
      if (own.effect === 'allow' || !untested.has(own.id)) continue;
      yield {
        place: at(),
        message: `no policy test is decided by rule ${JSON.stringify(own.id)}, so a change that loosens it goes unseen`,
        help: 'write a test with an action that it should stop',
      };
    }
  },
};
