import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { holdsTable } from '../../../src/cli/hold-view/table.ts';
import { painter } from '../../../src/cli/paint.ts';
import type { HoldRow } from '../../../src/engine/schema/generated/types.ts';
import { columnsOf, plain } from './screen.ts';

const row: HoldRow = {
  id: 'ag-k3v5x7qmtr',
  state: 'pending',
  attempt: 1,
  tool: 'shell',
  what: 'rm -rf build',
  agent: 'claude-code',
  principal: 'github:alice',
  approvals: { have: 1, need: 2, groups: [{ have: 1, need: 2 }] },
  openedAt: '2026-01-01T00:00:00.000Z',
  deadline: '2026-01-01T00:30:00.000Z',
  leftSeconds: 1500,
};
const over = { deadline: null, leftSeconds: null };

test('a line for each hold', () => {
  const rows: HoldRow[] = [
    row,
    {
      ...row,
      state: 'approved',
      tool: 'mcp.postgres.query',
      what: 'DELETE FROM users WHERE id = 5',
      leftSeconds: 0,
    },
    {
      ...row,
      state: 'cancelled',
      agent: null,
      tool: null,
      what: '',
      approvals: { have: null, need: 1, groups: [{ have: null, need: 1 }] },
      ...over,
    },
  ];
  expect(`\n${holdsTable(rows, plain, 80)}\n`).toBe(`
ID             STATE      WHAT                   WHO           APPROVALS  LEFT
ag-k3v5x7qmtr  pending    shell rm -rf build     claude-code   1/2        25m
ag-k3v5x7qmtr  approved   mcp.postgres.query D…  claude-code   1/2        passed
ag-k3v5x7qmtr  cancelled  ?                      github:alice  ?/1        -
`);
});

test('no holds make no table', () => expect(holdsTable([], plain, 80)).toBe(''));

test('colours take no room', () => {
  const coloured = holdsTable([row], painter({ isTTY: true }, { TERM: 'xterm' }), 80);
  expect(stripVTControlCharacters(coloured)).toBe(holdsTable([row], plain, 80));
  expect(coloured).not.toBe(holdsTable([row], plain, 80));
});

test.each([
  ['a long line', 'x'.repeat(500)],
  ['line breaks', 'a\nb\r\nc\n'.repeat(40)],
  ['escape sequences', '\u001b[2J\u009b31m'.repeat(10)],
  ['a change of direction', '\u202eabc\u2066'],
  ['wide letters', '漢字'.repeat(40)],
  ['letters from right to left', 'שלום'.repeat(10)],
])('%s: still one line for each hold, that fits', (_what, text) => {
  const hostile = { ...row, what: text, agent: text };
  for (const width of [80, 100, 200]) {
    const lines = holdsTable([hostile, hostile], plain, width).split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).not.toMatch(/\p{C}/u);
      expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(line).toMatch(/^(?:ID|ag-k3v5x7qmtr) /);
    }
  }
});

test('an id is never cut, however narrow the screen', () => {
  const long = { ...row, id: `ag-${'k'.repeat(52)}` };
  expect(holdsTable([long], plain, 40)).toContain(long.id);
});

test('of several groups it says how many each has: two are not two people', () => {
  const groups = [
    { have: 1, need: 1 },
    { have: 0, need: 2 },
  ];
  const text = holdsTable([{ ...row, approvals: { have: 1, need: 3, groups } }], plain, 80);
  expect(text).toContain('  1/1+0/2 ');
});
