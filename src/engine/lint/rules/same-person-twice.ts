import { namedApprovers, personOf, writtenApprovals } from '../approvals.ts';
import type { Place } from '../place.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'same-person-twice',
  group: 'approval',
  severity: 'warning',
  summary: 'one person named twice as an approver',
  explanation:
    'A person counts once. Two spellings of a login, or a login and an address that people.yaml gives to the same person, look like two pairs of eyes and are one.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["@alice", "@Alice"], timeout: 1h }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { from: ["@alice", "@bob"], timeout: 1h }
`,
  *check(context) {
    for (const written of writtenApprovals(context)) {
      const seen = new Map<string, Place>();
      for (const { name, place } of namedApprovers(written)) {
        const person = personOf(name, context.people) ?? name.toLowerCase();
        const first = seen.get(person);
        if (first === undefined) seen.set(person, place);
        else {
          yield {
            place,
            message: `${JSON.stringify(name)} is named twice, and counts once`,
            help: 'remove one of them',
            related: { place: first, what: 'first named at' },
          };
        }
      }
    }
  },
};
