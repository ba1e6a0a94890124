import { compilePathGlob, triggers } from '../../paths/glob.ts';
import { writtenApprovals } from '../approvals.ts';
import type { LintRule } from '../rule.ts';

const PLACE = { cwd: '/repo', root: '/repo' };

export const rule: LintRule = {
  id: 'owners-of-nothing',
  group: 'approval',
  severity: 'warning',
  summary: 'owners-of with a glob that matches no tracked file',
  explanation:
    'Most often the path is misspelt, or the directory was moved: then others are asked than was meant.',
  bad: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { owners-of: "deployment/**", timeout: 1h }
# --- .github/CODEOWNERS ---
* @acme/ops
# --- tracked ---
deploy/start.sh
`,
  good: `version: 1
rules:
  - id: deploys
    effect: hold
    match: { tool: mcp.deploy.start }
    approval: { owners-of: "deploy/**", timeout: 1h }
# --- .github/CODEOWNERS ---
* @acme/ops
# --- tracked ---
deploy/start.sh
`,
  *check(context) {
    for (const { document, path, approval } of writtenApprovals(context)) {
      const value = approval['owners-of'];
      if (value === undefined) continue;
      for (const [index, glob] of [value].flat().entries()) {
        const { tracked } = context;
        if (tracked === undefined || glob === 'touched' || matchesAny(glob, tracked)) continue;
        yield {
          place: document.at([...path, 'owners-of', ...(Array.isArray(value) ? [index] : [])]),
          message: `${JSON.stringify(glob)} matches no tracked file, so the wrong people may be asked`,
          help: 'correct the path, or write "touched" for the owners of what the action touches',
        };
      }
    }
  },
};

function matchesAny(text: string, tracked: readonly string[]): boolean {
  try {
    const glob = compilePathGlob(text);
    return tracked.some((path) => triggers(glob, { kind: 'path', path: `/repo/${path}` }, PLACE) === 'yes');
  } catch {
    return true;
  }
}
