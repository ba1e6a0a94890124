import { soundItems } from '../document.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'person-without-id',
  group: 'approval',
  severity: 'hint',
  summary: 'somebody in people.yaml without the numeric id of the account',
  explanation:
    'A login can be changed, and then taken by somebody else. With `id` a person stays the same person, and nobody becomes one by taking a name that is free again.',
  bad: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
# --- .agentgate/people.yaml ---
version: 1
people:
  - { login: alice }
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
# --- .agentgate/people.yaml ---
version: 1
people:
  - { login: alice, id: 583231 }
`,
  *check({ documents }) {
    for (const document of documents.filter(({ file }) => file.kind === 'people')) {
      for (const { item, index } of soundItems<{ login: string; id?: number }>(document, 'people')) {
        if (item.id !== undefined) continue;
        yield {
          place: document.at(['people', index, 'login']),
          message: `${JSON.stringify(item.login)} has no "id", so whoever takes this login later counts as the same person`,
          help: `add the numeric id of the account: "gh api users/LOGIN --jq .id" tells it`,
        };
      }
    }
  },
};
