import { describe, expect, test } from 'vitest';
import { decideBy, shell, sql } from '../../support/policy.ts';

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
    expect(parts).toHaveLength(1001);
  });

  test('one more is unknown, so that no allow covers it', async () => {
    const { decision, parts } = await decideBy(RULES, sql(tables(1001)));
    expect(decision).toBe('deny');
    expect(parts).toHaveLength(1002);
  });

  test('a drop behind them still makes a deny fire', async () => {
    const { decision, hits } = await decideBy(RULES, sql(`${tables(50_000)} DROP TABLE users`));
    expect(decision).toBe('deny');
    expect(hits.map(({ rule }) => rule.id)).toEqual(['drops']);
  });

  test('a shell line with thousands of commands', async () => {
    const { decision, parts } = await decideBy(RULES, shell('echo a; '.repeat(20_000)));
    expect(decision).toBe('deny');
    expect(parts.length).toBeLessThanOrEqual(1002);
  });
});
