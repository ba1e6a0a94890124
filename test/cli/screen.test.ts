import { expect, test } from 'vitest';
import { holdsTable } from '../../src/cli/hold-view/table.ts';
import { LogTable } from '../../src/cli/log-view/table.ts';
import * as screen from '../../src/cli/screen.ts';
import type { HoldRow, LogEntry } from '../../src/engine/schema/generated/types.ts';
import { plain } from './hold-view/screen.ts';

test.each([
  ['a terminal', { isTTY: true, columns: 132 }, {}, 132],
  ['a terminal, whatever COLUMNS says', { isTTY: true, columns: 132 }, { COLUMNS: '40' }, 132],
  ['a terminal that does not know', { isTTY: true, columns: 0 }, {}, 80],
  ['a pipe', {}, {}, Number.POSITIVE_INFINITY],
  ['a pipe with COLUMNS', {}, { COLUMNS: '100' }, 100],
  ['a pipe with COLUMNS that is none', {}, { COLUMNS: '-1' }, Number.POSITIVE_INFINITY],
])('the lines of a table on %s', (_, stream, env, width) => {
  expect(screen.tableWidth(stream, env)).toBe(width);
});

const HOSTILE = `${'x'.repeat(500)}\u001b[2J\nag-aaaaaaaaaa  pending`;

test('nothing of a hold is cut where there is no end to the line, and it stays one line', () => {
  const row: HoldRow = {
    id: 'ag-k3v5x7qmtr',
    state: 'pending',
    attempt: 1,
    tool: 'shell',
    what: HOSTILE,
    agent: 'an agent with a long name, by the name of claude-code',
    principal: null,
    approvals: { have: 1, need: 2, groups: [{ have: 1, need: 2 }] },
    openedAt: '2026-01-01T00:00:00.000Z',
    deadline: null,
    leftSeconds: null,
  };
  const lines = holdsTable([row, { ...row, what: 'short' }], plain, Number.POSITIVE_INFINITY).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toMatch(/…|\p{C}/u);
  expect(lines[1]).toMatch(
    / x{500}\\u001b\[2J\\nag-aaaaaaaaaa {2}pending {2}an agent .* claude-code {2}1\/2/,
  );
});

test('nothing of an entry is cut where there is no end to the line, and it stays one line', () => {
  const entry = {
    index: 1,
    signature: 'ok',
    occurredAt: '2026-01-01T00:00:00.000Z',
    type: 'held',
    hold: { id: `ag-${'a'.repeat(52)}`, attempt: 1 },
    detail: HOSTILE,
    problem: null,
  } as unknown as LogEntry;
  const line = new LogTable(Number.POSITIVE_INFINITY, plain).row(entry);
  expect(line.trimEnd()).not.toMatch(/…|\p{C}/u);
  expect(line).toContain(`  ag-${'a'.repeat(52)}  ${'x'.repeat(500)}`);
  expect(new LogTable(80, plain).row(entry)).toContain(`${'x'.repeat(20)}…\n`);
});
