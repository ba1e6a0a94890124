import type { LintFile } from '../../src/engine/lint/input.ts';

/**
 * Policies of many rules over many tools: on each tool ten of them, by arguments, commands, hosts and expressions, that
 * have to be compared with each other.
 */
export function manyRules(count: number, files: number): LintFile[] {
  const rules = Array.from({ length: count }, (_, index) => ruleOf(index));
  const each = Math.ceil(count / files);
  return Array.from({ length: files }, (_, file) => ({
    path: `.agentgate/policies/p${file}.yaml`,
    kind: 'policy',
    text: `version: 1\nrules:\n${rules.slice(file * each, (file + 1) * each).join('')}`,
  }));
}

const PER_TOOL = 10;

function ruleOf(index: number): string {
  const tool = `mcp.service${Math.floor(index / PER_TOOL)}.call`;
  const [effect, condition] = CONDITIONS[index % PER_TOOL]?.(index) ?? ['deny', ''];
  const approval = effect === 'hold' ? '\n    approval: { from: ["@acme/ops"], timeout: 1h }' : '';
  return `  - id: r${index}\n    effect: ${effect}\n    match: { tool: ${tool}, ${condition} }${approval}\n`;
}

const CONDITIONS: readonly ((index: number) => [effect: string, condition: string])[] = [
  (n) => ['allow', `args: { branch: { regex: "^feature${n}/[a-z0-9-]+$" } }`],
  (n) => ['deny', `args: { branch: { regex: "^(main|release)${n}$" } }`],
  (n) => ['deny', `args: { branch: { glob: "prod${n}-*" } }`],
  (n) => ['hold', `args: { amount: { gt: ${n} } }`],
  (n) => ['allow', `args: { amount: { lt: -${n + 1} } }`],
  (n) => ['allow', `http: { method: GET, host: api${n}.example.com }, network: api${n}.example.com`],
  (n) => ['deny', `http: { host: "*.internal${n}.example.com" }`],
  (n) => ['allow', `sql: { effect: read, table: t${n} }`],
  (n) => ['hold', `sql: { effect: [insert, update], table: t${n} }`],
  (n) => ['deny', `sql: { effect: drop, table: "t${n}_*" }`],
];
