import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'codeowners-gitlab',
  group: 'codeowners',
  severity: 'error',
  summary: 'GitLab syntax in CODEOWNERS: sections, exclusions, roles, subgroups',
  explanation:
    'GitHub reads none of it and skips the line, so that nobody is asked for the paths that it names.',
  bad: `# --- .github/CODEOWNERS ---
* @acme/security
[Database] @acme/dba
`,
  good: `# --- .github/CODEOWNERS ---
* @acme/security
/db/ @acme/dba
`,
  *check({ codeowners }) {
    if (codeowners === undefined) return;
    const { lines } = codeowners.document;
    for (const { kind, line, column, message } of codeowners.read.problems) {
      if (!(kind === 'gitlab')) continue;
      yield { place: lines.at(line, column), message };
    }
  },
};
