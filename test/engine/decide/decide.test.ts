import { describe, expect, test } from 'vitest';
import { decideBy, decideWith, file, http, policies, shell, sql } from '../../support/policy.ts';

const EXAMPLE = `
- id: no-destructive-ddl
  effect: deny
  reason: Destructive DDL is never allowed
  match: { tool: mcp.db.query, sql: { effect: [drop, truncate, alter] } }
- id: reads
  effect: allow
  match: { tool: mcp.db.query, sql: { effect: read } }
- id: mutations
  effect: hold
  reason: Data mutations require human review
  match: { tool: mcp.db.query, sql: { effect: [insert, update, delete] } }
  unless: { sql: { table: "tmp_*" } }
- id: scratch
  effect: allow
  match: { tool: mcp.db.query, sql: { effect: [insert, update, delete], table: "tmp_*" } }
`;

describe('parts', () => {
  test.each([
    ['SELECT name FROM users', 'allow', ['reads']],
    ['DELETE FROM users WHERE id = 5', 'hold', ['mutations']],
    ['DELETE FROM tmp_x WHERE id = 5', 'allow', ['scratch']],
    ['DROP TABLE users', 'deny', ['no-destructive-ddl']],
    ['SELECT name FROM users; DROP TABLE users', 'deny', ['no-destructive-ddl']],
    ['SELECT name FROM users; DELETE FROM users WHERE id = 5', 'hold', ['mutations']],
    ['WITH d AS (DELETE FROM users WHERE id = 1 RETURNING *) SELECT * FROM d', 'hold', ['mutations']],
    ['SELECT pg_terminate_backend(1)', 'deny', []],
  ] as const)('%s → %s', async (text, expected, rules) => {
    const verdict = await decideBy(EXAMPLE, sql(text));
    expect(verdict.decision).toBe(expected);
    expect(verdict.hits.map(({ rule }) => rule.id)).toEqual(rules);
  });

  test('an unknown tool is denied by no rule', async () => {
    const verdict = await decideBy(EXAMPLE, { tool: 'mcp.other.thing', args: {} });
    expect(verdict).toMatchObject({ decision: 'deny', hits: [] });
  });

  test('two allow rules may cover the two commands of one line', async () => {
    const rules = `- { id: a, effect: allow, match: { shell: { command: cat } } }
- { id: b, effect: allow, match: { shell: { command: wc } } }`;
    expect((await decideBy(rules, shell('cat a | wc -l'))).decision).toBe('allow');
    expect((await decideBy(rules, shell('cat a | wc -l | sort'))).decision).toBe('deny');
  });

  test('a harmless candidate is no decoy for another', async () => {
    const action = { tool: 'mcp.db.query', args: { sql: 'SELECT a FROM t', query: 'DROP TABLE t' } };
    expect((await decideBy(EXAMPLE, action)).decision).toBe('deny');
  });

  test('SQL of the wrong type is unknown, and so denied', async () => {
    const action = { tool: 'mcp.db.query', args: { sql: ['SELECT a FROM t'] } };
    expect((await decideBy(EXAMPLE, action)).decision).toBe('deny');
  });

  test('missing SQL is unknown, and so denied', async () => {
    expect((await decideBy(EXAMPLE, { tool: 'mcp.db.query', args: {} })).decision).toBe('deny');
  });

  test('declared paths pull triggers beside other parts, but need no allow there', async () => {
    const rules = `- { id: a, effect: allow, match: { shell: { command: cat } } }
- { id: d, effect: deny, match: { writes: "secret/**" } }`;
    const action = (paths: string[]) => ({ ...shell('cat a'), paths });
    expect((await decideBy(rules, action(['docs/x']))).decision).toBe('allow');
    expect((await decideBy(rules, action(['secret/x']))).decision).toBe('deny');
  });

  test('a declared path alone needs an allow', async () => {
    const rules = `- { id: a, effect: allow, match: { tool: mcp.fs.save, writes: "docs/**" } }`;
    const save = (path: string) => ({ tool: 'mcp.fs.save', args: { path } });
    expect((await decideBy(rules, save('docs/x'))).decision).toBe('allow');
    expect((await decideBy(rules, save('src/x'))).decision).toBe('deny');
  });

  test('bounds on paths do not vouch for arguments that look like code and that nobody reads', async () => {
    const rules = `- { id: a, effect: allow, match: { tool: mcp.fs.save, writes: "docs/**" } }`;
    const action = { tool: 'mcp.fs.save', args: { path: 'docs/x', command: 'rm -rf /' } };
    expect((await decideBy(rules, action)).decision).toBe('deny');
  });
});

describe('defaults', () => {
  test('deny when config says nothing', async () => {
    expect((await decideBy(EXAMPLE, shell('ls'))).decision).toBe('deny');
  });

  test('hold when config says so, with no rule', async () => {
    const verdict = await decideBy(EXAMPLE, shell('ls'), 'version: 1\ndefault: hold\n');
    expect(verdict).toMatchObject({ decision: 'hold', hits: [], heldByDefault: true });
  });
});

describe('built-in guards', () => {
  const ALLOW_ALL = `- { id: base, effect: allow, match: { tool: "**" } }`;
  test.each([
    ['file tool on git state', file('write', '.git/hooks/pre-commit'), 'builtin/git-state'],
    ['file tool on git state in another case', file('write', '.GIT/config'), 'builtin/git-state'],
    ['shell write to git state', shell('echo x > .git/config'), 'builtin/git-state'],
    ['git config of hooks', shell('git config core.hooksPath /tmp/x'), 'builtin/git-state'],
    ['agent settings', file('edit', '.claude/settings.json'), 'builtin/agent-settings'],
    ['MCP servers', shell('tee .mcp.json'), 'builtin/agent-settings'],
    ["agentgate's own state", shell('rm -rf ~/.local/state/agentgate'), 'builtin/agentgate-state'],
    ['approve', shell('agentgate approve ag-abc'), 'builtin/agentgate-commands'],
    ['approve through npx', shell('npx @agentgate/cli approve ag-abc'), 'builtin/agentgate-commands'],
    ['approve by path', shell('node_modules/.bin/agentgate approve ag-abc'), 'builtin/agentgate-commands'],
  ])('%s is denied whatever the policies say', async (_name, action, rule) => {
    const verdict = await decideBy(ALLOW_ALL, action);
    expect(verdict.decision).toBe('deny');
    expect(verdict.hits.map((hit) => hit.rule.id)).toContain(rule);
  });

  test('reading git state is not writing it', async () => {
    expect((await decideBy(ALLOW_ALL, file('read', '.git/HEAD'))).decision).toBe('allow');
  });

  test('git commit keeps its own books', async () => {
    expect((await decideBy(ALLOW_ALL, shell('git commit -m x'))).decision).toBe('allow');
  });

  test('they fire on yes only', async () => {
    expect((await decideBy(ALLOW_ALL, shell('$CMD'))).decision).toBe('allow');
  });

  test('the config may turn one into a hold', async () => {
    const config = 'version: 1\nguards: { builtin/agent-settings: hold }\n';
    expect((await decideBy(ALLOW_ALL, file('edit', '.claude/settings.json'), config)).decision).toBe('hold');
  });
});

describe('action keys', () => {
  const rule = (match: string): string => `- { id: a, effect: allow, match: { tool: "mcp.**", ${match} } }`;
  test.each([
    ['environment: production', { environment: 'production' }, 'allow'],
    ['environment: production', { environment: 'staging' }, 'deny'],
    ['environment: production', {}, 'deny'],
    ['principal: "github:*"', { actor: { principal: 'github:alice' } }, 'allow'],
    ['agent: claude-code', { actor: { agent: 'codex' } }, 'deny'],
    ['labels: [pii, internal]', { labels: ['internal'] }, 'allow'],
    ['labels: [pii]', {}, 'deny'],
    ['resource: "postgres://prod/*"', { resource: 'postgres://prod/app' }, 'allow'],
    ['args: { n: { gt: 5 } }', { args: { n: 6 } }, 'allow'],
    ['args: { n: { gt: 5 } }', { args: { n: '6' } }, 'deny'],
    ['args: { n: { exists: false } }', { args: {} }, 'allow'],
    ['args: { n: { not: 5 } }', { args: {} }, 'allow'],
    ['args: { n: 5 }', { args: {} }, 'deny'],
    ['args: { "l.*.x": { in: [1, 2] } }', { args: { l: [{ x: 1 }, { x: 2 }] } }, 'allow'],
    ['args: { "l.*.x": { in: [1, 2] } }', { args: { l: [{ x: 1 }, { x: 3 }] } }, 'deny'],
    ['args: { "l.*.x": { in: [1, 2] } }', { args: { l: [] } }, 'deny'],
    ['args: { "l.*.x": { in: [1, 2] } }', { args: { l: 'no list' } }, 'deny'],
    ['args: { b: { regex: "^release/[0-9]+$" } }', { args: { b: 'release/1' } }, 'allow'],
    ['args: { b: { regex: "^release/[0-9]+$" } }', { args: { b: 'x release/1' } }, 'deny'],
    ['args: { b: { schema: { type: string, maxLength: 2 } } }', { args: { b: 'abc' } }, 'deny'],
    ['when: "action.args.n > 5.0"', { args: { n: 6 } }, 'allow'],
    ['when: "action.args.n > 5.0"', { args: {} }, 'deny'],
    [`when: "action.environment == ''"`, {}, 'allow'],
  ] as const)('%s on %o → %s', async (match, action, expected) => {
    const full = JSON.parse(JSON.stringify({ tool: 'mcp.x.y', ...action }));
    expect((await decideBy(rule(match), full)).decision).toBe(expected);
  });

  test('a deny whose expression fails denies', async () => {
    const rules = `- { id: base, effect: allow, match: { tool: "**" } }
- { id: d, effect: deny, match: { when: "action.args.n > 5.0" } }`;
    expect((await decideBy(rules, { tool: 'x', args: { n: 'text' } })).decision).toBe('deny');
    expect((await decideBy(rules, { tool: 'x', args: { n: 4 } })).decision).toBe('allow');
  });

  test('`now` is the time that is recorded', async () => {
    const set = await policies(rule('when: "now < timestamp(\'2030-01-01T00:00:00Z\')"'));
    const action = { tool: 'mcp.x.y' };
    expect((await decideWith(set, action, new Date('2029-01-01'))).decision).toBe('allow');
    expect((await decideWith(set, action, new Date('2031-01-01'))).decision).toBe('deny');
    expect((await decideWith(set, action)).decision).toBe('deny');
  });

  test('a request is one part', async () => {
    const rules = `- { id: a, effect: allow, match: { http: { method: [GET, HEAD], host: "*.example.com", path: "/v1/**" } } }`;
    expect((await decideBy(rules, http('get', 'https://api.example.com/v1/a/b'))).decision).toBe('allow');
    expect((await decideBy(rules, http('POST', 'https://api.example.com/v1/a'))).decision).toBe('deny');
    expect((await decideBy(rules, http('GET', 'https://api.example.com/v1/%2e%2e/admin'))).decision).toBe(
      'deny',
    );
  });
});
