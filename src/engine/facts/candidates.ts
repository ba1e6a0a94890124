import { MARKER } from '../action/reserved.ts';
import { isWithheld } from '../action/withheld.ts';
import { meetsWithheld, parsePath, readPath } from '../json/path.ts';
import { isArray, type JsonObject, type JsonValue, own } from '../json/value.ts';
import { UNKNOWN } from '../logic.ts';

/** Arguments that hold SQL, a shell line, or paths, by the names that tools give them. */
const SQL_ARGS = ['sql', 'query', 'statement'] as const;
const LINE_ARGS = ['command', 'cmd'] as const;
const PATH_ARGS = ['path', 'paths', 'file_path', 'source', 'destination'] as const;

/** Stands for a text that the record of an action withholds. */
export const WITHHELD: unique symbol = Symbol('withheld');
export type Withheld = typeof WITHHELD;

/** A text to analyse; undefined where something of the wrong type stands. */
export type SqlCandidate = string | Withheld | undefined;

/** Every argument that holds SQL: the usual ones, and those that policies name. */
export function sqlCandidates(args: JsonObject, named: readonly string[] = []): SqlCandidate[] {
  const usual = SQL_ARGS.map((name) => own(args, name)).filter((value) => value !== undefined);
  return [...usual.map(textIn), ...named.flatMap((path) => namedTexts(args, path))];
}

function namedTexts(args: JsonObject, text: string): SqlCandidate[] {
  const path = parsePath(text);
  const passesWithheld = meetsWithheld(args, path);
  return readPath(args, path)
    .filter((found) => found !== undefined)
    .map((found) => (found === UNKNOWN ? (passesWithheld ? WITHHELD : undefined) : textIn(found)));
}

function textIn(value: JsonValue): SqlCandidate {
  if (typeof value === 'string') return value;
  return isWithheld(value) ? WITHHELD : undefined;
}

/** A shell line, or a command word for word; undefined where something of the wrong type stands. */
export type ShellCandidate =
  | { readonly line: string }
  | { readonly words: readonly (string | Withheld)[] }
  | Withheld
  | undefined;

const PLAIN_WORD = /^[A-Za-z0-9_./@%+=:,~-]+$/;

/** Every argument that holds a command. A harmless one is no decoy for another: all are read. */
export function shellCandidates(args: JsonObject): ShellCandidate[] {
  const candidates: ShellCandidate[] = [];
  const extra = own(args, 'args');
  for (const name of LINE_ARGS) {
    const found = own(args, name);
    const line = found === undefined ? undefined : textIn(found);
    if (found === undefined) continue;
    if (line === undefined) candidates.push(undefined);
    else if (extra !== undefined) candidates.push(...withWords(line, extra));
    else candidates.push(line === WITHHELD ? WITHHELD : { line });
  }
  const argv = own(args, 'argv');
  if (argv !== undefined) candidates.push(words(argv));
  return candidates;
}

/** `command` with a list `args` beside it: one command, word for word; a tool may also take `command` as a line. */
function withWords(line: string | Withheld, extra: JsonValue): ShellCandidate[] {
  const rest = words(extra);
  if (rest === WITHHELD) return [{ words: [line, WITHHELD] }];
  if (rest === undefined || !('words' in rest)) return [undefined];
  const whole: ShellCandidate = { words: [line, ...rest.words] };
  if (line === WITHHELD) return [whole, WITHHELD];
  return PLAIN_WORD.test(line) ? [whole] : [whole, { line }];
}

function words(value: JsonValue): ShellCandidate {
  if (isWithheld(value)) return WITHHELD;
  if (!isArray(value) || value.length === 0) return undefined;
  const all = value.map(textIn).filter((word) => word !== undefined);
  return all.length === value.length ? { words: all } : undefined;
}

/**
 * Every path that an action of this tool declares: strings, or UNKNOWN for a structure that may hold a path, or WITHHELD.
 * Numbers and booleans name no path.
 */
export function declaredPaths(
  args: JsonObject,
  paths: readonly string[] | undefined,
  isFileTool: boolean,
): (string | typeof UNKNOWN | Withheld)[] {
  const names = PATH_ARGS.filter((name) => !(isFileTool && name === 'path'));
  const values: (JsonValue | undefined)[] = [];
  for (const name of names) {
    const value = own(args, name);
    if (isArray(value)) values.push(...value);
    else values.push(value);
  }
  const declared: (string | typeof UNKNOWN | Withheld)[] = (paths ?? []).map((path) =>
    MARKER.test(path) ? WITHHELD : path,
  );
  for (const value of values) {
    if (typeof value === 'string') declared.push(value);
    else if (isWithheld(value)) declared.push(WITHHELD);
    else if (typeof value === 'object' && value !== null) declared.push(UNKNOWN);
  }
  return declared;
}
