import { RULES } from './generated/registry.ts';
import { GROUPS, type Group, type LintRule } from './rule.ts';

const TITLES: Readonly<Record<Group, string>> = {
  shape: 'Shape',
  values: 'Values',
  reach: 'Reach',
  breadth: 'Breadth',
  approval: 'Approval',
  tests: 'Tests',
  codeowners: 'CODEOWNERS',
  lint: 'Ignores',
};

const HEAD = `<!-- Generated from src/engine/lint/rules/ by \`npm run generate\`. Do not edit. -->

# What \`agentgate lint\` reports

An **error** makes \`lint\` fail; a **warning** does with \`--max-warnings\`; a **hint** never does. *Fixable* problems are mended by
\`--fix\`, which changes no meaning.

To put a problem aside, say so at its line or on the line above, with the reason:

\`\`\`yaml
# agentgate-ignore[ambiguous-word]: nobody reads this with YAML 1.1
\`\`\`

*Security* rules cannot be silenced from the file that they guard, only from \`.agentgate/config.yaml\`:

\`\`\`yaml
version: 1
lint:
  ignore:
    - { rule: self-approval, files: [".agentgate/policies/**"], reason: I work alone }
\`\`\`

In the examples a line \`# --- PATH ---\` starts another file. Everything here is run by agentgate's own tests.
`;

/** The page about all rules, as Markdown. */
export function describeLintRules(): string {
  const groups = GROUPS.map((group) => ({ group, rules: RULES.filter((rule) => rule.group === group) }));
  const index = groups.map(({ group, rules }) => `## ${TITLES[group]}\n\n${tableOf(rules)}`);
  const pages = groups.flatMap(({ rules }) => rules.map(page));
  return `${[HEAD.trim(), ...index, '---', ...pages].join('\n\n')}\n`;
}

function tableOf(rules: readonly LintRule[]): string {
  const rows = rules.map(
    ({ id, summary, ...rule }) => `| [\`${id}\`](#${id}) | ${marksOf(rule)} | ${summary} |`,
  );
  return ['| rule | | reports |', '|---|---|---|', ...rows].join('\n');
}

function marksOf({
  severity,
  fixable,
  security,
}: Pick<LintRule, 'severity' | 'fixable' | 'security'>): string {
  const marks = [fixable === true ? 'fixable' : '', security === true ? 'security' : ''];
  return [severity, ...marks.filter((mark) => mark !== '')].join(', ');
}

function page(rule: LintRule): string {
  const { id, summary, explanation, bad, good } = rule;
  return [
    `### ${id}`,
    `*${marksOf(rule)}* — ${summary}.`,
    explanation,
    `Avoid:\n\n\`\`\`yaml\n${bad.trimEnd()}\n\`\`\``,
    `Prefer:\n\n\`\`\`yaml\n${good.trimEnd()}\n\`\`\``,
  ].join('\n\n');
}
