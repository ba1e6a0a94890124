import { didYouMean } from '../../suggest.ts';
import { matchersOf } from '../matchers.ts';
import type { LintRule } from '../rule.ts';

const KNOWN = ['shell', 'file.read', 'file.list', 'file.write', 'file.edit', 'file.delete', 'http.request'];
/** What people call the shell. */
const SHELLS = new Set(['bash', 'sh', 'zsh', 'terminal', 'exec', 'command', 'run']);

export const rule: LintRule = {
  id: 'unknown-tool',
  group: 'values',
  severity: 'warning',
  summary: 'a tool below file. or http. that there is not, or a shell under another name',
  explanation:
    'agentgate gives the tools of all agents common names: shell, file.read, file.list, file.write, file.edit, file.delete, http.request. A deny on `Bash` or `file.remove` never fires.',
  bad: `version: 1
rules:
  - id: no-deletes
    effect: deny
    match: { tool: file.remove }
`,
  good: `version: 1
rules:
  - id: no-deletes
    effect: deny
    match: { tool: file.delete }
`,
  *check({ rules }) {
    for (const { rule: own, at } of rules) {
      for (const { matcher, path } of matchersOf(own)) {
        const value = matcher.tool;
        for (const [index, tool] of [value ?? []].flat().entries()) {
          if (!isUnknown(tool)) continue;
          const meant = SHELLS.has(tool.toLowerCase()) ? '; did you mean "shell"?' : didYouMean(tool, KNOWN);
          yield {
            place: at(...path, 'tool', ...(Array.isArray(value) ? [index] : [])),
            message: `agentgate names no tool ${JSON.stringify(tool)}, so this never matches${meant}`,
            help: `the common names are ${KNOWN.join(', ')}`,
          };
        }
      }
    }
  },
};

function isUnknown(tool: string): boolean {
  if (tool.includes('*')) return false;
  return SHELLS.has(tool.toLowerCase()) || (/^(?:file|http|shell)\./.test(tool) && !KNOWN.includes(tool));
}
