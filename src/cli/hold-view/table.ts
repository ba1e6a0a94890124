import type { HoldRow } from '../../engine/schema/generated/types.ts';
import type { Paint } from '../paint.ts';
import { table } from '../table.ts';
import { setShort } from './agent-text.ts';
import { STATE_COLOURS } from './hold.ts';
import { remaining } from './time.ts';

const HEADER = ['ID', 'STATE', 'WHAT', 'WHO', 'APPROVALS', 'LEFT'];
const GAP = 2;
const WHO = 14;
/** What is to be done has this much room, also where the screen is too narrow for it. */
const NARROWEST = 12;

/** Holds as a table that fits the screen: what is long is cut and marked, but never an id. */
export function holdsTable(rows: readonly HoldRow[], paint: Paint, width: number): string {
  if (rows.length === 0) return '';
  const fixed = rows.map((row) => [
    row.id,
    row.state,
    setShort(row.agent ?? row.principal ?? '?', WHO),
    `${row.approvals.have ?? '?'}/${row.approvals.need}`,
    leftOf(row),
  ]);
  const headers = HEADER.filter((name) => name !== 'WHAT');
  const taken = headers
    .map((name, column) => Math.max(name.length, ...fixed.map((cells) => columns(cells[column] ?? ''))))
    .reduce((sum, size) => sum + size + GAP, 0);
  const what = Math.max(NARROWEST, width - taken);
  const lines = rows.map((row, at) => {
    const [id = '', state = '', ...rest] = fixed[at] ?? [];
    const text = setShort([row.tool ?? '?', row.what].join(' ').trim(), what);
    return [id, paint(STATE_COLOURS[row.state], state), text, ...rest];
  });
  return table([HEADER.map((name) => paint('dim', name)), ...lines]);
}

function leftOf({ leftSeconds }: HoldRow): string {
  if (leftSeconds === null) return '-';
  return leftSeconds === 0 ? 'passed' : remaining(leftSeconds * 1000);
}

function columns(cell: string): number {
  return [...cell].length;
}
