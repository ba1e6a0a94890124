import { writtenScalars } from '../../yaml/written.ts';
import type { LintRule } from '../rule.ts';

const WORD = /^(?:y|n|yes|no|on|off)$/i;

export const rule: LintRule = {
  id: 'ambiguous-word',
  group: 'shape',
  severity: 'warning',
  summary: 'an unquoted on, off, yes or no',
  explanation:
    'agentgate reads YAML 1.2, in which these are texts; editors and tools that read YAML 1.1 take them for booleans, and may rewrite them. `--fix` quotes them.',
  bad: `version: 1
rules:
  - id: harmless
    effect: allow
    match: { shell: { command: [echo, yes] } }
`,
  good: `version: 1
rules:
  - id: harmless
    effect: allow
    match: { shell: { command: [echo, "yes"] } }
`,
  fixable: true,
  *check({ documents }) {
    for (const { file, lines, yaml } of documents) {
      for (const { text, plain, range } of writtenScalars(yaml?.root)) {
        if (!plain || !WORD.test(text)) continue;
        yield {
          place: lines.place(...range),
          message: `unquoted ${JSON.stringify(text)} is a text here, but a boolean to readers of YAML 1.1`,
          help: `quote it: "${text}"`,
          fix: { file: file.path, start: range[0], end: range[1], text: `"${text}"` },
        };
      }
    }
  },
};
