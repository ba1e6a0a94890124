/** Twenty rules of the kinds that policies are made of. */
export function twentyRules(): string {
  const rules = [
    'effect: deny, reason: Destructive DDL is never allowed, match: { tool: mcp.postgres.query, sql: { effect: [drop, truncate, alter] } }',
    'effect: allow, match: { tool: mcp.postgres.query, sql: { effect: read } }',
    'effect: hold, match: { tool: mcp.postgres.query, sql: { effect: [insert, update, delete] } }, unless: { sql: { table: "tmp_*" } }, approval: { owners-of: "db/**", count: 2, timeout: 30m }',
    'effect: allow, match: { tool: mcp.postgres.query, sql: { effect: [insert, update], table: "tmp_*" } }',
    'effect: deny, match: { shell: { command: rm, flags: [-rf, -R] } }',
    'effect: allow, match: { shell: { command: [ls, cat, head, tail, wc, grep, rg] } }',
    'effect: allow, match: { shell: { command: [npm, npx, node] }, network: true, writes: ["node_modules/**", "dist/**"] }',
    'effect: hold, match: { shell: { command: "git push" } }',
    'effect: deny, match: { writes: ["/etc/**", "~/.ssh/**"] }',
    'effect: allow, match: { tool: "file.*", reads: "**", writes: "src/**" }',
    'effect: deny, match: { network: ["*.evil.example", "169.254.169.254"] }',
    'effect: allow, match: { http: { method: [GET, HEAD], host: "*.example.com", path: "/docs/**" } }',
    ...Array.from(
      { length: 8 },
      (_, index) =>
        `effect: ${index % 2 === 0 ? 'allow' : 'hold'}, match: { tool: "mcp.service${index}.*", args: { name: { glob: "app-*" }, size: { lte: 100 } } }`,
    ),
  ];
  return `version: 1\nrules:\n${rules.map((rule, index) => `  - { id: r${index}, ${rule} }`).join('\n')}\n`;
}
