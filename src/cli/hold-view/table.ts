import type { HoldRow } from '../../engine/schema/generated/types.ts';
import type { Paint } from '../paint.ts';
import { setShort } from './agent-text.ts';
import { STATE_COLOURS } from './hold.ts';
import { remaining } from './time.ts';

/** Beside what is to be done, which has the room that they leave. */
const OTHERS = ['ID', 'STATE', 'WHO', 'APPROVALS', 'LEFT'];
const GAP = '  ';
const WHO = 14;
/** What is to be done has this much room, also where the screen is too narrow for it. */
const NARROWEST = 12;

/** Holds as a table that fits the screen: what is long is cut and marked, but never an id; nothing where the width has no end. */
export function holdsTable(rows: readonly HoldRow[], paint: Paint, width: number): string {
  if (rows.length === 0) return '';
  const others = rows.map((row) => [
    row.id,
    row.state,
    setShort(row.agent ?? row.principal ?? '?', Number.isFinite(width) ? WHO : width),
    row.approvals.groups.map(({ have, need }) => `${have ?? '?'}/${need}`).join('+'),
    leftOf(row),
  ]);
  const widths = OTHERS.map((name, at) =>
    Math.max(name.length, ...others.map((cells) => columns(cells[at]))),
  );
  const room = Math.max(
    NARROWEST,
    widths.reduce((left, taken) => left - taken - GAP.length, width),
  );
  const texts = rows.map((row) => setShort([row.tool ?? '?', row.what].join(' ').trim(), room));
  const what = Number.isFinite(room) ? room : Math.max(NARROWEST, ...texts.map(columns));
  const line = (cells: readonly string[], text: string, state: (text: string) => string) => {
    const [id = '', status = '', ...rest] = cells.map((cell, at) => pad(cell, widths[at] ?? 0));
    return [id, state(status), pad(text, what), ...rest].join(GAP).trimEnd();
  };
  return [
    paint(
      'dim',
      line(OTHERS, 'WHAT', (text) => text),
    ),
    ...rows.map((row, at) =>
      line(others[at] ?? [], texts[at] ?? '', (text) => paint(STATE_COLOURS[row.state], text)),
    ),
  ].join('\n');
}

function leftOf({ leftSeconds }: HoldRow): string {
  if (leftSeconds === null) return '-';
  return leftSeconds === 0 ? 'passed' : remaining(leftSeconds * 1000);
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - columns(cell)));
}

/** At most: a letter beyond ASCII may take two. */
function columns(cell = ''): number {
  return [...cell].reduce((sum, character) => sum + (character < '\u007f' || character === '…' ? 1 : 2), 0);
}
