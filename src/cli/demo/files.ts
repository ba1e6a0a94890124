/** What the demo's repository holds, beside its settings. */
export const DEMO_FILES = {
  '.agentgate/policies/shop.yaml': `version: 1
rules:
  - id: looking
    effect: allow
    match: { tool: shell, shell: { command: [git status, git log, ls] } }
  - id: no-wiping
    effect: deny
    reason: Nothing outside the build directory is removed
    match: { tool: shell, shell: { command: rm } }
  - id: deployments
    effect: hold
    reason: A deployment reaches customers
    match: { tool: shell, shell: { command: [sh, bash, ./deploy.sh] } }
    approval: { owners-of: deploy.sh, timeout: 30m, valid-for: 10m }
`,
  '.github/CODEOWNERS': `/.agentgate/ @alice
/.github/CODEOWNERS @alice
/deploy.sh @alice
`,
  '.agentgate/people.yaml': `version: 1
people:
  - { login: alice, id: 1, principals: [alice@shop.example], emails: [alice@shop.example] }
  - { login: dave, id: 2, principals: [dave@shop.example], emails: [dave@shop.example] }
`,
  'deploy.sh': `echo "deployed $1"
`,
} as const;

/** alice owns the deployments; dave is the developer whose agent asks. */
export const DEMO_PEOPLE = ['alice', 'dave'] as const;
export type DemoPerson = (typeof DEMO_PEOPLE)[number];
