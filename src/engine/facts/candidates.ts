import { type Found, parsePath, readPath } from '../json/path.ts';
import { isArray, type JsonObject, type JsonValue, own } from '../json/value.ts';
import { UNKNOWN } from '../logic.ts';

/** Arguments that hold SQL, a shell line, or paths, by the names that tools give them. */
const SQL_ARGS = ['sql', 'query', 'statement'] as const;
const LINE_ARGS = ['command', 'cmd'] as const;
const PATH_ARGS = ['path', 'paths', 'file_path', 'source', 'destination'] as const;

/** A text to analyse; undefined where something of the wrong type stands. */
export type SqlCandidate = string | undefined;

/** Every argument that holds SQL: the usual ones, and those that policies name. */
export function sqlCandidates(args: JsonObject, named: readonly string[] = []): SqlCandidate[] {
  const usual = SQL_ARGS.map((name) => own(args, name));
  const extra: Found[] = named.flatMap((path) => [...readPath(args, parsePath(path))]);
  return [...usual, ...extra]
    .filter((value) => value !== undefined)
    .map((value) => (typeof value === 'string' ? value : undefined));
}

/** A shell line, or a command word for word; undefined where something of the wrong type stands. */
export type ShellCandidate = { readonly line: string } | { readonly words: readonly string[] } | undefined;

const PLAIN_WORD = /^[A-Za-z0-9_./@%+=:,~-]+$/;

/** Every argument that holds a command. A harmless one is no decoy for another: all are read. */
export function shellCandidates(args: JsonObject): ShellCandidate[] {
  const candidates: ShellCandidate[] = [];
  const extra = own(args, 'args');
  for (const name of LINE_ARGS) {
    const line = own(args, name);
    if (line === undefined) continue;
    if (typeof line !== 'string') candidates.push(undefined);
    else if (extra === undefined) candidates.push({ line });
    else candidates.push(...withWords(line, extra));
  }
  const argv = own(args, 'argv');
  if (argv !== undefined) candidates.push(words(argv));
  return candidates;
}

/** `command` with a list `args` beside it: one command, word for word; a tool may also take `command` as a line. */
function withWords(line: string, extra: JsonValue): ShellCandidate[] {
  const rest = words(extra);
  if (rest === undefined || !('words' in rest)) return [undefined];
  const whole: ShellCandidate = { words: [line, ...rest.words] };
  return PLAIN_WORD.test(line) ? [whole] : [whole, { line }];
}

function words(value: JsonValue): ShellCandidate {
  if (!isArray(value) || value.length === 0) return undefined;
  const all = value.filter((word) => typeof word === 'string');
  return all.length === value.length ? { words: all } : undefined;
}

/**
 * Every path that an action of this tool declares: strings, or UNKNOWN for a structure that may hold a path. Numbers and
 * booleans name no path.
 */
export function declaredPaths(
  args: JsonObject,
  paths: readonly string[] | undefined,
  isFileTool: boolean,
): (string | typeof UNKNOWN)[] {
  const names = PATH_ARGS.filter((name) => !(isFileTool && name === 'path'));
  const values: (JsonValue | undefined)[] = [];
  for (const name of names) {
    const value = own(args, name);
    if (isArray(value)) values.push(...value);
    else values.push(value);
  }
  const declared: (string | typeof UNKNOWN)[] = [...(paths ?? [])];
  for (const value of values) {
    if (typeof value === 'string') declared.push(value);
    else if (typeof value === 'object' && value !== null) declared.push(UNKNOWN);
  }
  return declared;
}
