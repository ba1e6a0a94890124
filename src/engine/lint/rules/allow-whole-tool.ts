import { isWhole } from '../reach/reach.ts';
import { riskyToolsOf } from '../risky-tools.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'allow-whole-tool',
  group: 'breadth',
  severity: 'warning',
  security: true,
  summary: 'an allow on shell, http.request, a writing file tool or a database, without a part key',
  explanation:
    'Only a rule without any part key allows a whole tool: every command, every host, every path, every statement. Conditions on arguments are no limit, since they do not see what a command or statement does. Tools of MCP servers count as databases by their names, and where a rule reads their SQL.',
  bad: `version: 1
rules:
  - id: commands
    effect: allow
    match: { tool: shell }
`,
  good: `version: 1
rules:
  - id: commands
    effect: allow
    match: { tool: shell, shell: { command: [ls, git status] } }
`,
  *check(context) {
    const risky = riskyToolsOf(context);
    for (const cube of context.reach.cubes) {
      const { placed, tools, path, matcher } = cube;
      if (placed.rule.effect !== 'allow' || !isWhole(cube) || tools === undefined || tools.includes('**'))
        continue;
      for (const [index, glob] of tools.entries()) {
        const found = risky(glob);
        if (found === undefined) continue;
        const item = Array.isArray(matcher.tool) ? [index] : [];
        yield {
          place: placed.at(...path, 'tool', ...item),
          message: `rule ${JSON.stringify(placed.rule.id)} allows whatever ${JSON.stringify(found.tool)} can do, since it has no part key`,
          help: `say what it may do with "${found.key}"`,
        };
      }
    }
  },
};
