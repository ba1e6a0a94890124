import type { LogEntry } from '../../engine/schema/generated/types.ts';
import { escapeForTerminal } from '../escape.ts';

const COLUMNS: readonly (readonly [name: string, value: (entry: LogEntry) => unknown])[] = [
  ['index', ({ index }) => index],
  ['time', ({ occurredAt }) => occurredAt],
  ['type', ({ type }) => type],
  ['signature', ({ signature }) => signature],
  ['hold', ({ hold }) => hold?.id],
  ['attempt', ({ hold }) => hold?.attempt],
  ['tool', ({ tool }) => tool],
  ['subject', ({ subject }) => subject],
  ['decision', ({ decision }) => decision],
  ['mode', ({ mode }) => mode],
  ['actor', ({ actor }) => actor?.id],
  ['rules', ({ rules }) => rules.join(' ')],
  ['policy', ({ policy }) => policy],
  ['outcome', ({ outcome }) => outcome],
  ['reason', ({ reason }) => reason],
  ['detail', ({ detail }) => detail],
  ['problem', ({ problem }) => problem],
];

/** The names of the columns, as the first line. */
export const CSV_HEADER = `${COLUMNS.map(([name]) => name).join(',')}\r\n`;

/** An entry as a line of RFC 4180. */
export function csvLine(entry: LogEntry): string {
  return `${COLUMNS.map(([, value]) => csvCell(value(entry) ?? '')).join(',')}\r\n`;
}

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what it would begin with. */
export function csvCell(value: unknown): string {
  const text = escapeForTerminal(String(value));
  const safe = /^\s*[=+\-@|%\\\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
