import { Composer, isScalar, LineCounter, type YAMLParseError } from 'yaml';
import { checkText, MAX_BYTES, quote, visible } from '../json/text.ts';
import type { JsonValue } from '../json/value.ts';
import { InputError, type Position } from '../problem.ts';
import { Converter, type OnDuplicate } from './convert.ts';
import { type Located, locate } from './locate.ts';
import { type Fail, readTokens } from './tokens.ts';

/** A YAML file: its value, and where each part of it was written. */
export interface YamlDocument extends Located {
  readonly value: JsonValue;
  /** The library's tree, for those who look at how something is written. */
  readonly root: unknown;
}

/** Characters that YAML forbids, and a CR alone, which is a line break to some readers only. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\r(?!\n)/;

const OPTIONS = {
  // Every scalar stays a text here, so that the converter sees numbers as they were written.
  schema: 'failsafe',
  // The library's own check compares each key with all before it: quadratic.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** What to do about the commoner syntax errors. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'indent with spaces'],
  ['BAD_INDENT', 'indent it like the lines around it'],
  ['BAD_DQ_ESCAPE', 'write \\\\ for a backslash, or use single quotes'],
  ['BAD_SCALAR_START', 'quote the text'],
  ['MULTILINE_IMPLICIT_KEY', 'write the key on one line, or quote the text if it is no key'],
  ['BLOCK_AS_IMPLICIT_KEY', 'quote the text if the ":" belongs to it'],
]);

/**
 * Strict YAML 1.2 (core schema): one document of plain JSON values. What a policy never needs, and what readers
 * understand differently, is an error. Throws nothing but InputError; a duplicate key goes to `onDuplicate` when it is given.
 */
export function parseYaml(text: string, file?: string, onDuplicate?: OnDuplicate): YamlDocument {
  checkText(text, file, MAX_BYTES);
  const lines = new LineCounter();
  lines.lineStarts = lineStarts(text);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const fail: Fail = (message, offset) => {
    throw new InputError(message, { file, position: position(offset) });
  };
  const forbidden = text.search(FORBIDDEN);
  if (forbidden !== -1) {
    fail(`the character ${quote(text[forbidden] ?? '')} is not allowed: remove it`, forbidden);
  }
  const converter = new Converter(fail, position, onDuplicate);
  const root = compose(text, fail);
  return { value: converter.value(root), root, ...locate(root, converter.pairs, position) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function compose(text: string, fail: Fail): unknown {
  try {
    const tokens = readTokens(text, fail);
    const [, second] = tokens.filter((token) => token.type === 'document');
    if (second !== undefined)
      fail('a second document starts here: keep one document in a file', second.offset);
    const [document] = new Composer(OPTIONS).compose(tokens, true, text.length);
    const [error] = (document?.errors ?? []).toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (error !== undefined) fail(message(error), Math.max(0, error.pos[0]));
    if (isEmpty(document?.contents)) fail('the file is empty: write something into it, or remove it', 0);
    return document?.contents;
  } catch (error) {
    if (error instanceof InputError) throw error;
    // The library has no promise about what else it throws; a text that it cannot read is a broken text.
    return fail(`the text cannot be read as YAML (${String(error)}): simplify it`, 0);
  }
}

/** Whether nothing at all is written; `null` and `~` are something. */
function isEmpty(root: unknown): boolean {
  return !root || (isScalar(root) && root.type === 'PLAIN' && root.value === '');
}

function message(error: YAMLParseError): string {
  const hint = HINTS.get(error.code);
  return `not valid YAML: ${visible(error.message)}${hint === undefined ? '' : `: ${hint}`}`;
}
