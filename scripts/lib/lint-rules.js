import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.js';

const RULES = 'src/engine/lint/rules';
const REGISTRY = 'src/engine/lint/generated/registry.ts';
const SCHEMA = 'schemas/lint.schema.json';

/** The ids of the linter's rules: the names of their files. */
function lintRuleIds() {
  const files = readdirSync(join(root, RULES)).filter((file) => file.endsWith('.ts'));
  return files.map((file) => file.replace(/\.ts$/, '')).sort();
}

/** What is generated from the list of lint rules: the registry, and the ids in the schema of reports. */
export function generateLintRules() {
  const ids = lintRuleIds();
  const imports = ids.map((id) => `import { rule as ${nameOf(id)} } from '../rules/${id}.ts';`);
  const registry = [
    '// Generated from src/engine/lint/rules/ by `npm run generate`. Do not edit.',
    "import type { LintRule } from '../rule.ts';",
    ...imports,
    '',
    '/** Every rule of the linter, by id. */',
    'export const RULES: readonly LintRule[] = [',
    ...ids.map((id) => `  ${nameOf(id)},`),
    '];',
    '',
  ];
  const schema = readFileSync(join(root, SCHEMA), 'utf8').replace(
    /("LintRuleId": \{[^{}]*"enum": )\[[^\]]*\]/,
    (_, before) => `${before}[\n${ids.map((id) => `        "${id}"`).join(',\n')}\n      ]`,
  );
  return new Map([
    [REGISTRY, registry.join('\n')],
    [SCHEMA, schema],
  ]);
}

/** @param {string} id */
function nameOf(id) {
  return id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
