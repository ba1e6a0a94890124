import { stripVTControlCharacters } from 'node:util';

const GAP = '  ';

/** Rows as aligned columns; colours take no width, and no line ends in spaces. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, width(cell));
  }
  return rows.map((row) => lineOf(row, widths)).join('\n');
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)));
  return cells.join(GAP).trimEnd();
}

function width(cell: string): number {
  return [...stripVTControlCharacters(cell)].length;
}
