import { createHash } from 'node:crypto';

/** What a line says besides its place: a record of the caller, or something about the journal itself. */
export type LineBody =
  | { readonly record: unknown }
  /** The first line of a file: all records up to `flushed` were flushed before. */
  | { readonly opened: { readonly flushed: number } }
  | { readonly flushed: number }
  /** The last line of a file; the chain goes on in the next. */
  | { readonly closed: true };

/** A line of the journal: `{"n":…,"prev":…,"writer":…,<body>,"hash":…}`. */
export interface Line {
  /** The place in the chain: 1, 2, 3 …, through all files. */
  readonly n: number;
  /** The hash of the line before. */
  readonly prev: string;
  /** Tells lines apart that two processes wrote at the same place. */
  readonly writer: string;
  readonly body: LineBody;
  /** SHA-256 over the line without its hash. */
  readonly hash: string;
}

/** What the first line of all follows. */
export const GENESIS = '0'.repeat(64);
const TAIL = /,"hash":"([0-9a-f]{64})"\}$/;
const TAIL_LENGTH = ',"hash":""}'.length + 64;

/** Writes a line, without a newline. */
export function formatLine(n: number, prev: string, writer: string, body: LineBody): string {
  const text = JSON.stringify({ n, prev, writer, ...body });
  return `${text.slice(0, -1)},"hash":"${digest(text)}"}`;
}

/** The hash of a line that {@link formatLine} wrote. */
export function hashOf(text: string): string {
  return text.slice(-66, -2);
}

/** Reads a line, or undefined when it was written in part or damaged: its hash does not fit. */
export function parseLine(text: string): Line | undefined {
  const [, hash] = TAIL.exec(text.slice(-TAIL_LENGTH)) ?? [];
  const content = `${text.slice(0, -TAIL_LENGTH)}}`;
  if (hash === undefined || digest(content) !== hash) return undefined;
  try {
    const { n, prev, writer, ...body } = JSON.parse(content) as Record<string, unknown>;
    const sound = Number.isSafeInteger(n) && typeof prev === 'string' && typeof writer === 'string';
    return sound && isBody(body) ? { n: Number(n), prev, writer, body, hash } : undefined;
  } catch {
    return undefined;
  }
}

function isBody(body: Record<string, unknown>): body is LineBody & Record<string, unknown> {
  const { opened, flushed, closed } = body;
  if (Object.keys(body).length !== 1) return false;
  if ('record' in body || closed === true) return true;
  const mark =
    typeof opened === 'object' && opened !== null && 'flushed' in opened ? opened.flushed : flushed;
  return Number.isSafeInteger(mark);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
