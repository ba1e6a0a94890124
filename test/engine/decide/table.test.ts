import { describe, expect, test } from 'vitest';
import type { Action, Effect } from '../../../src/engine/schema/generated/types.ts';
import { decideBy, http, shell, sql } from '../../support/policy.ts';

/** One cell of the language's core table: rules, an action, and what must come of it. */
interface Case {
  readonly name: string;
  readonly rules: string;
  readonly action: Action;
  readonly expect: Effect;
}

const ALLOW_ALL = `- { id: base, effect: allow, match: { tool: "**" } }`;

function run(cases: readonly Case[]): void {
  test.each(cases)('$name', async ({ rules, action, expect: expected }) => {
    expect((await decideBy(rules, action)).decision).toBe(expected);
  });
}

describe('match of deny and hold', () => {
  run([
    {
      name: 'deny fires on unknown',
      rules: `${ALLOW_ALL}\n- { id: d, effect: deny, match: { tool: mcp.db.query, sql: { effect: drop } } }`,
      action: sql('this is no SQL'),
      expect: 'deny',
    },
    {
      name: 'hold fires on unknown',
      rules: `${ALLOW_ALL}\n- { id: h, effect: hold, match: { shell: { command: rm } } }`,
      action: shell('$CMD x'),
      expect: 'hold',
    },
    {
      name: 'deny with unknown: hold holds on unknown',
      rules: `${ALLOW_ALL}\n- { id: d, effect: deny, unknown: hold, match: { shell: { command: rm } } }`,
      action: shell('$CMD x'),
      expect: 'hold',
    },
    {
      name: 'deny with unknown: hold still denies on yes',
      rules: `${ALLOW_ALL}\n- { id: d, effect: deny, unknown: hold, match: { shell: { command: rm } } }`,
      action: shell('rm x'),
      expect: 'deny',
    },
    {
      name: 'any of several values fires',
      rules: `${ALLOW_ALL}\n- { id: d, effect: deny, match: { writes: "secret/**" } }`,
      action: shell('rm a.txt secret/key b.txt'),
      expect: 'deny',
    },
    {
      name: 'no on a value that an sql part lacks',
      rules: `${ALLOW_ALL}\n- { id: d, effect: deny, match: { tool: mcp.db.query, sql: { table: "*" } } }`,
      action: sql('SELECT 1'),
      expect: 'allow',
    },
    {
      name: 'no on a value that a shell part lacks',
      rules: `${ALLOW_ALL}\n- { id: d, effect: deny, match: { shell: { command: ls, arg: "*" } } }`,
      action: shell('ls'),
      expect: 'allow',
    },
  ]);
});

describe('match of allow', () => {
  const READS = `- { id: a, effect: allow, match: { tool: mcp.db.query, sql: { effect: read, table: [users, orders] } } }`;
  run([
    { name: 'no on unknown', rules: READS, action: sql('DO $$ BEGIN END $$'), expect: 'deny' },
    {
      name: 'all of several values must match',
      rules: `- { id: a, effect: allow, match: { shell: { command: touch }, writes: "ok/**" } }`,
      action: shell('touch ok/a other/b'),
      expect: 'deny',
    },
    {
      name: 'several values that all match',
      rules: `- { id: a, effect: allow, match: { shell: { command: touch }, writes: "ok/**" } }`,
      action: shell('touch ok/a ok/b'),
      expect: 'allow',
    },
    { name: 'no on a value that an sql part lacks', rules: READS, action: sql('SELECT 1'), expect: 'deny' },
    {
      name: 'no on an argument that a shell part lacks',
      rules: `- { id: a, effect: allow, match: { shell: { command: cat, arg: "*" } } }`,
      action: shell('cat'),
      expect: 'deny',
    },
    {
      name: 'a shell part needs a rule with that key',
      rules: `- { id: a, effect: allow, match: { tool: shell, reads: "**" } }`,
      action: shell('cat a'),
      expect: 'deny',
    },
    {
      name: 'writes of a command must be named',
      rules: `- { id: a, effect: allow, match: { shell: { command: touch } } }`,
      action: shell('touch a'),
      expect: 'deny',
    },
    {
      name: 'network of a command must be named',
      rules: `- { id: a, effect: allow, match: { shell: { command: curl } } }`,
      action: shell('curl https://example.com'),
      expect: 'deny',
    },
    {
      name: 'reads of a command need not be named',
      rules: `- { id: a, effect: allow, match: { shell: { command: cat } } }`,
      action: shell('cat a'),
      expect: 'allow',
    },
    {
      name: 'a dynamic command must be named',
      rules: `- { id: a, effect: allow, match: { shell: { command: node } } }`,
      action: shell('node -e "1"'),
      expect: 'deny',
    },
    {
      name: 'the host of a request names its network',
      rules: `- { id: a, effect: allow, match: { http: { method: GET, host: example.com } } }`,
      action: http('GET', 'https://example.com/x'),
      expect: 'allow',
    },
    {
      name: 'a request whose host no key names is not allowed',
      rules: `- { id: a, effect: allow, match: { http: { method: GET } } }`,
      action: http('GET', 'https://example.com/x'),
      expect: 'deny',
    },
    {
      name: 'a file tool needs its writes named',
      rules: `- { id: a, effect: allow, match: { tool: "file.*", reads: "**" } }`,
      action: { tool: 'file.write', args: { path: 'a' } },
      expect: 'deny',
    },
    {
      name: 'a declared path needs its writes named',
      rules: `- { id: a, effect: allow, match: { tool: mcp.fs.save, reads: "**" } }`,
      action: { tool: 'mcp.fs.save', args: { path: 'a' } },
      expect: 'deny',
    },
    {
      name: 'a part without facts is never within the bounds of a part key',
      rules: `- { id: a, effect: allow, match: { tool: mcp.x.y, reads: "**", writes: "**", network: true } }`,
      action: { tool: 'mcp.x.y', args: {} },
      expect: 'deny',
    },
    {
      name: 'a rule without a part key allows the whole tool',
      rules: ALLOW_ALL,
      action: shell('rm x'),
      expect: 'allow',
    },
  ]);
});

describe('unless of deny and hold (excuses)', () => {
  const NO_DELETES = `- { id: h, effect: hold, match: { tool: mcp.db.query, sql: { effect: delete } }, unless: { sql: { table: "tmp_*" } } }`;
  const NO_WRITES = `- { id: d, effect: deny, match: { writes: "**" }, unless: { writes: "build/**" } }`;
  run([
    {
      name: 'yes excuses',
      rules: `${ALLOW_ALL}\n${NO_DELETES}`,
      action: sql('DELETE FROM tmp_a WHERE id = 1'),
      expect: 'allow',
    },
    {
      name: 'unknown does not excuse',
      rules: `${ALLOW_ALL}\n${NO_DELETES}`,
      action: sql('no SQL'),
      expect: 'hold',
    },
    {
      name: 'all of several values must match',
      rules: `${ALLOW_ALL}\n${NO_WRITES}`,
      action: shell('touch build/a src/b'),
      expect: 'deny',
    },
    {
      name: 'several values that all match',
      rules: `${ALLOW_ALL}\n${NO_WRITES}`,
      action: shell('touch build/a build/b'),
      expect: 'allow',
    },
    {
      name: 'no on a value that the part lacks',
      rules: `${ALLOW_ALL}\n- { id: d, effect: deny, match: { tool: mcp.db.query, sql: { effect: read } }, unless: { sql: { table: "*" } } }`,
      action: sql('SELECT 1'),
      expect: 'deny',
    },
  ]);
});

describe('unless of allow (takes back)', () => {
  const READS = (unless: string): string =>
    `- { id: a, effect: allow, match: { tool: mcp.db.query, args: { sql: { exists: true } } }, unless: { sql: ${unless} } }`;
  run([
    { name: 'yes takes back', rules: READS('{ effect: drop }'), action: sql('DROP TABLE t'), expect: 'deny' },
    { name: 'unknown takes back', rules: READS('{ effect: drop }'), action: sql('no SQL'), expect: 'deny' },
    {
      name: 'no leaves it',
      rules: READS('{ effect: drop }'),
      action: sql('SELECT a FROM t'),
      expect: 'allow',
    },
    {
      name: 'any of several values takes back',
      rules: `- { id: a, effect: allow, match: { tool: shell }, unless: { writes: "secret/**" } }`,
      action: shell('touch a secret/b'),
      expect: 'deny',
    },
    {
      name: 'no on a value that the part lacks',
      rules: READS('{ table: "*" }'),
      action: sql('SELECT 1'),
      expect: 'allow',
    },
  ]);
});
