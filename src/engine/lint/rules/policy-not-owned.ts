import { ownersOf } from '../../codeowners/ownership.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'policy-not-owned',
  group: 'approval',
  severity: 'warning',
  security: true,
  summary: 'policies, settings or CODEOWNERS itself that anybody can change without review',
  explanation:
    "Who can change `.agentgate/**` decides what agents may do, and who can change CODEOWNERS decides who approves it. Both need an owner, and the branch protection that asks for the owners' review.",
  bad: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
# --- .github/CODEOWNERS ---
/.agentgate/ @acme/security
`,
  good: `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
# --- .github/CODEOWNERS ---
/.agentgate/ @acme/security
/.github/CODEOWNERS @acme/security
`,
  *check({ codeowners, documents }) {
    if (codeowners === undefined || codeowners.read.tooLarge) return;
    const { document, read } = codeowners;
    const isOwned = (path: string): boolean => ownersOf(read, path).kind === 'owned';
    const own = documents
      .map(({ file }) => file.path)
      .filter((path) => path.startsWith('.agentgate/') && !isOwned(path));
    const [first] = own;
    if (first !== undefined) {
      const others = own.length > 1 ? ` and ${own.length - 1} more` : '';
      yield {
        place: document.lines.at(1),
        message: `${JSON.stringify(first)}${others} has no owner, so anybody can change what agents may do`,
        help: 'add a line such as "/.agentgate/ @org/team" at the end',
      };
    }
    if (isOwned(read.file)) return;
    yield {
      place: document.lines.at(1),
      message: `${JSON.stringify(read.file)} does not own itself, so anybody can make themselves an approver`,
      help: `add a line such as "/${read.file} @org/team" at the end`,
    };
  },
};
