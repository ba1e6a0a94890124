import { didYouMean } from '../../suggest.ts';
import { RULES } from '../generated/registry.ts';
import { readIgnores } from '../ignores.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'unknown-ignore',
  group: 'lint',
  severity: 'warning',
  summary: 'an ignore of a rule that is not there',
  explanation: 'It hides nothing; most often the id is misspelt.',
  bad: `version: 1
rules:
  - id: harmless
    effect: allow
    # agentgate-ignore[ambigous-word]: nobody reads this with YAML 1.1
    match: { shell: { command: [echo, "yes"] } }
`,
  good: `version: 1
rules:
  - id: harmless
    effect: allow
    # agentgate-ignore[ambiguous-word]: nobody reads this with YAML 1.1
    match: { shell: { command: [echo, yes] } }
`,
  *check({ documents }) {
    const ids = RULES.map(({ id }) => id);
    for (const { rule: id, place } of readIgnores(documents)) {
      if (id === '' || ids.includes(id)) continue;
      yield {
        place,
        message: `there is no rule ${JSON.stringify(id)}, so this hides nothing${didYouMean(id, ids)}`,
      };
    }
  },
};
