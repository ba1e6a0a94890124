import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'codeowners-too-large',
  group: 'codeowners',
  severity: 'error',
  summary: 'a CODEOWNERS file of 3 MB or more',
  explanation: 'GitHub does not load it at all, so nobody owns anything and no hold can be approved.',
  bad: `# --- .github/CODEOWNERS times 300000 ---
/src/ @acme/dev
`,
  good: `# --- .github/CODEOWNERS ---
* @acme/security
`,
  *check({ codeowners }) {
    if (codeowners === undefined) return;
    for (const { kind, message } of codeowners.read.problems) {
      if (kind === 'too-large') yield { place: codeowners.document.lines.at(1), message };
    }
  },
};
