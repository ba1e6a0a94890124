import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'observe-mode',
  group: 'approval',
  severity: 'warning',
  summary: 'mode: observe, which lets everything through',
  explanation:
    'agentgate decides and records, but stops nothing. That is for the first days; every entry of the log says so.',
  bad: `# --- .agentgate/config.yaml ---
version: 1
mode: observe
`,
  good: `# --- .agentgate/config.yaml ---
version: 1
mode: enforce
`,
  *check({ config, documents }) {
    const document = documents.find(({ file }) => file.kind === 'config');
    if (document === undefined || config.mode !== 'observe') return;
    yield {
      place: document.at(['mode']),
      message: 'in mode "observe" nothing is denied or held, only recorded',
      help: 'write "mode: enforce" when the record shows that the policies fit',
    };
  },
};
