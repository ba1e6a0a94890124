import type { Entry } from '../../codeowners/entry.ts';
import { matchesPattern } from '../../codeowners/pattern.ts';
import type { LintRule } from '../rule.ts';

/** Lines times paths: beyond it the lines at the end are not looked at. */
const BUDGET = 20_000_000;

export const rule: LintRule = {
  id: 'codeowners-never-matches',
  group: 'codeowners',
  severity: 'warning',
  summary: 'a line of CODEOWNERS that matches no tracked file',
  explanation:
    'Most often the path is misspelt or was moved, and others own it now. The places of agentgate and of CODEOWNERS itself are not reported, since they are often named before they are there.',
  bad: `# --- .github/CODEOWNERS ---
* @acme/security
/database/ @acme/dba
# --- tracked ---
db/schema.sql
`,
  good: `# --- .github/CODEOWNERS ---
* @acme/security
/db/ @acme/dba
# --- tracked ---
db/schema.sql
`,
  *check({ codeowners, tracked }) {
    if (codeowners === undefined || tracked === undefined) return;
    const paths = tracked.map((path) => ({ path, segments: path.split('/') }));
    const most = Math.floor(BUDGET / Math.max(1, paths.length));
    for (const entry of codeowners.read.entries.slice(0, most)) {
      if (isOwnPlace(entry) || paths.some((one) => matchesPattern(entry.compiled, one.path, one.segments)))
        continue;
      const { lines } = codeowners.document;
      const column = lines.line(entry.line).indexOf(entry.pattern) + 1;
      yield {
        place: lines.at(entry.line, Math.max(1, column), Math.max(1, column) + entry.pattern.length),
        message: `${JSON.stringify(entry.pattern)} matches no tracked file, so its owners own nothing`,
        help: 'correct the path, or remove the line',
      };
    }
  },
};

function isOwnPlace({ pattern }: Entry): boolean {
  return /^\/?(?:\.agentgate(?:\/.*)?|(?:\.github\/|docs\/)?CODEOWNERS)$/.test(pattern);
}
