import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'codeowners-invalid-line',
  group: 'codeowners',
  severity: 'error',
  summary: 'a line of CODEOWNERS that GitHub skips',
  explanation:
    'An invalid line is skipped without a word, so an earlier line decides who owns the path, or none does.',
  bad: `# --- .github/CODEOWNERS ---
* @acme/security
/db/ @acme/dba dave
`,
  good: `# --- .github/CODEOWNERS ---
* @acme/security
/db/ @acme/dba @dave
`,
  *check({ codeowners }) {
    if (codeowners === undefined) return;
    const { lines } = codeowners.document;
    for (const { kind, line, column, message } of codeowners.read.problems) {
      if (!(kind !== 'gitlab' && kind !== 'too-large')) continue;
      yield { place: lines.at(line, column), message };
    }
  },
};
