import { writtenScalars } from '../../yaml/written.ts';
import type { LintRule } from '../rule.ts';

/** What tokens look like; each starts with a literal, so that a long text costs no more than its length. */
const SECRETS: readonly (readonly [name: string, form: RegExp])[] = [
  ['an AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,255})/],
  ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{20}/],
  ['a Slack token', /\bxox[abeprs]-[0-9A-Za-z-]{10,250}/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['an API key', /\bsk-[A-Za-z0-9_-]{20,200}/],
  ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}/],
  ['a private key', /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/],
  ['a password in a URL', /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@*{[]{1,100}:[^\s/@*{[]{3,100}@/i],
];
const KINDS = new Set(['policy', 'config', 'people']);

export const rule: LintRule = {
  id: 'secret-in-policy',
  group: 'breadth',
  severity: 'error',
  security: true,
  summary: 'a key, token or password in a policy, the config or people.yaml',
  explanation:
    'Whoever reads the repository has it, and so does its history. Revoke it; a new commit does not take it back.',
  bad: `version: 1
rules:
  - id: deploys
    effect: deny
    match: { tool: mcp.deploy.start, args: { token: "ghp_0123456789abcdefghijABCDEFGHIJ012345" } }
`,
  good: `version: 1
rules:
  - id: deploys
    effect: deny
    match: { tool: mcp.deploy.start, args: { token: { regex: "^ghp_" } } }
`,
  *check({ documents }) {
    for (const { file, lines, yaml } of documents) {
      if (!KINDS.has(file.kind)) continue;
      for (const { text, range } of writtenScalars(yaml?.root)) {
        const [name] = SECRETS.find(([, form]) => form.test(text)) ?? [];
        if (name === undefined) continue;
        yield {
          place: lines.place(...range),
          message: `this looks like ${name}, which everybody who reads the repository then has`,
          help: 'revoke it, and write a pattern or the name of a secret instead',
        };
      }
    }
  },
};
