import type { LogEntry } from '../../engine/schema/generated/types.ts';
import { escapeForTerminal } from '../escape.ts';
import type { Paint, Style } from '../paint.ts';

const NARROWEST = 40;
const WIDTHS = { index: 7, time: 16, type: 9, hold: 13 };

const COLOURS: Readonly<Record<string, Style>> = {
  allowed: 'green',
  approved: 'green',
  denied: 'red',
  rejected: 'red',
  held: 'yellow',
  expired: 'yellow',
  cancelled: 'yellow',
  withdrawn: 'yellow',
};

/**
 * Entries as lines of a table whose columns are known before they are: a log is not read to its end to be aligned.
 * Nothing is cut where there is no end to the columns.
 */
export class LogTable {
  readonly #rest: number;
  readonly #hold: number;
  readonly #paint: Paint;

  constructor(columns: number, paint: Paint) {
    const taken = Object.values(WIDTHS).reduce((sum, width) => sum + width + 2, 0);
    this.#rest = Math.max(columns, taken + NARROWEST - 24) - taken;
    this.#hold = Number.isFinite(columns) ? WIDTHS.hold : columns;
    this.#paint = paint;
  }

  header(): string {
    const { index, time, type, hold } = WIDTHS;
    const cells = [
      '#'.padStart(index),
      'TIME'.padEnd(time),
      'TYPE'.padEnd(type),
      'HOLD'.padEnd(hold),
      'WHAT',
    ];
    return `${this.#paint('dim', cells.join('  '))}\n`;
  }

  row({ index, occurredAt, type, hold, detail, problem, signature }: LogEntry): string {
    const mark = signature === 'ok' ? '' : '!';
    const what = problem === null ? (detail ?? '') : `${problem}${detail === null ? '' : `: ${detail}`}`;
    const known = type ?? 'unknown';
    const cells = [
      `${mark}${index}`.padStart(WIDTHS.index),
      (occurredAt ?? '').replace('T', ' ').slice(0, WIDTHS.time).padEnd(WIDTHS.time),
      this.#paint(signature === 'ok' ? (COLOURS[known] ?? 'dim') : 'red', known.padEnd(WIDTHS.type)),
      cut(hold?.id ?? '', this.#hold).padEnd(WIDTHS.hold),
      cut(escapeForTerminal(what), this.#rest),
    ];
    return `${cells.join('  ').trimEnd()}\n`;
  }
}

/** A text that fits, marked where it was cut. */
function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`;
}
