import { describe, expect, test } from 'vitest';
import { decideBy, file, http, shell, sql } from '../../support/policy.ts';

const RULES = `
- { id: reads, effect: allow, match: { tool: mcp.db.query, sql: { effect: read } } }
- { id: echoes, effect: allow, match: { tool: shell, shell: { command: echo } } }
- { id: drops, effect: deny, match: { tool: mcp.db.query, sql: { effect: drop } } }`;
const tables = (count: number): string =>
  Array.from({ length: count }, (_, index) => `TABLE a${index};`).join('');

describe('a text with more parts than can be traced', () => {
  test('a thousand parts are decided one by one', async () => {
    const { decision, parts } = await decideBy(RULES, sql(tables(1000)));
    expect(decision).toBe('allow');
    expect(parts).toHaveLength(1000);
  });

  test('one more is unknown, so that no allow covers it', async () => {
    const { decision, parts } = await decideBy(RULES, sql(tables(1001)));
    expect(decision).toBe('deny');
    expect(parts).toHaveLength(1001);
  });

  test('a drop behind them still makes a deny fire', async () => {
    const { decision, hits } = await decideBy(RULES, sql(`${tables(50_000)} DROP TABLE users`));
    expect(decision).toBe('deny');
    expect(hits.map(({ rule }) => rule.id)).toEqual(['drops']);
  });

  test('a shell line with thousands of commands', async () => {
    const { decision, parts } = await decideBy(RULES, shell('echo a; '.repeat(20_000)));
    expect(decision).toBe('deny');
    expect(parts.length).toBeLessThanOrEqual(1001);
  });
});

describe('a path that is written as a URL', () => {
  const WITHIN = `
- { id: reads, effect: allow, match: { tool: ["file.*", mcp.fs.read], reads: "**" } }
- { id: writes, effect: allow, match: { tool: ["file.*", mcp.fs.read], writes: "**", reads: "**" } }`;

  test.each(['file:///etc/passwd', 'FILE:/etc/passwd', 'file:x'])('is within no bounds: %s', async (path) => {
    expect((await decideBy(WITHIN, file('read', path))).decision).toBe('deny');
    expect((await decideBy(WITHIN, { tool: 'mcp.fs.read', args: { path } })).decision).toBe('deny');
    expect((await decideBy(WITHIN, { tool: 'mcp.fs.read', paths: [path] })).decision).toBe('deny');
  });

  test('pulls the trigger of a deny on what lies outside', async () => {
    const rules =
      '- { id: etc, effect: deny, match: { reads: "/etc/**" } }\n- { id: all, effect: allow, match: { tool: "**" } }';
    const { hits } = await decideBy(rules, file('read', 'file:///etc/passwd'));
    expect(hits.map(({ rule, because }) => [rule.id, because])).toEqual([['etc', 'unknown']]);
  });

  test('a name with a colon is a name', async () => {
    expect((await decideBy(WITHIN, file('read', 'a/file:b'))).decision).toBe('allow');
  });
});

describe('the action as a whole', () => {
  const EXCUSED = `
- { id: requests, effect: deny, match: { tool: http.request }, unless: { http: { host: good.com } } }
- { id: commands, effect: deny, match: { tool: shell }, unless: { writes: "build/**" } }
- { id: all, effect: allow, match: { tool: "**" } }`;

  test('is no part beside others, so that what excuses them excuses the action', async () => {
    expect((await decideBy(EXCUSED, http('GET', 'https://good.com/'))).decision).toBe('allow');
    expect((await decideBy(EXCUSED, shell('touch build/a'))).decision).toBe('allow');
    expect((await decideBy(EXCUSED, shell('touch build/a; touch src/a'))).decision).toBe('deny');
  });

  test('is one where it declares paths, which an excuse must cover too', async () => {
    const declaring = (path: string) => decideBy(EXCUSED, { ...shell('touch build/a'), paths: [path] });
    expect((await declaring('build/b')).decision).toBe('allow');
    expect((await declaring('src/b')).decision).toBe('deny');
  });

  test('is one where nothing else is', async () => {
    expect((await decideBy('[]', { tool: 't' })).parts.map(({ part }) => part.kind)).toEqual(['whole']);
  });
});
