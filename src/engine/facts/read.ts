import { isWithheld } from '../action/withheld.ts';
import { type JsonObject, own } from '../json/value.ts';
import type { Known } from '../logic.ts';
import { UNKNOWN } from '../logic.ts';
import type { PathFact, Place } from '../paths/fact.ts';
import { pathFact } from '../paths/normalise.ts';
import type { Action } from '../schema/generated/types.ts';
import type { Ask, FactsAsked } from './asked.ts';
import { declaredPaths, shellCandidates, sqlCandidates, WITHHELD, type Withheld } from './candidates.ts';
import { readHttp } from './http.ts';
import type { FactKind, FilePart, Part, ShellPart, SqlPart, WholePart } from './part.ts';
import type { ShellAnalyser } from './shell/analyser.ts';

const READING_TOOLS: ReadonlySet<string> = new Set(['file.read', 'file.list']);
const WRITING_TOOLS: ReadonlySet<string> = new Set(['file.write', 'file.edit', 'file.delete']);

/** What an action does, as far as rules ask. */
export interface ActionFacts {
  /** The whole action is the last part where it declares paths, or has no other part. */
  readonly parts: readonly Part[];
  readonly lacks: ReadonlySet<FactKind>;
}

/** Takes an action apart into its parts, reading the facts that rules ask for. */
export async function readFacts(action: Action, asks: FactsAsked, place: Place): Promise<ActionFacts> {
  const args = (action.args ?? {}) as JsonObject;
  const sql = sqlCandidates(args, asks.sqlArgs);
  const shell = shellCandidates(args);
  const has = { sql: sql.length > 0, shell: shell.length > 0, http: own(args, 'url') !== undefined };
  const wanted = (kind: FactKind): boolean => isWanted(asks[kind], has[kind], OWN_TOOL[kind] === action.tool);
  const read = { sql: wanted('sql'), shell: wanted('shell'), http: wanted('http') };
  const unread = KINDS.filter((kind) => has[kind] && !read[kind]);
  const parts: Part[] = [
    ...(read.sql ? await readSql(sql) : []),
    ...(read.shell ? await readShell(shell, place) : []),
    ...(read.http ? [readHttp(own(args, 'method'), own(args, 'url'))] : []),
    ...fileParts(action.tool, args, place),
  ];
  const whole = wholePart(action, args, place, unread);
  // Beside other parts it stands for the declared paths alone.
  if (parts.length === 0 || whole.writes.length > 0) parts.push(whole);
  return { parts, lacks: new Set(KINDS.filter((kind) => !has[kind])) };
}

const KINDS = ['sql', 'shell', 'http'] as const;
const OWN_TOOL: Readonly<Record<FactKind, string | undefined>> = {
  sql: undefined,
  shell: 'shell',
  http: 'http.request',
};

/** The tools `shell` and `http.request` are always read, and what a deny or hold looks for is missed when absent. */
function isWanted(ask: Ask, present: boolean, ownTool: boolean): boolean {
  return ownTool || ask === 'always' || (ask === 'present' && present);
}

const UNKNOWN_SQL: SqlPart = {
  kind: 'sql',
  text: 'unreadable SQL',
  effect: UNKNOWN,
  table: UNKNOWN,
  function: UNKNOWN,
  where: UNKNOWN,
};

const WITHHELD_SQL: SqlPart = { ...UNKNOWN_SQL, text: 'SQL that is withheld', withheld: true };

async function readSql(candidates: ReturnType<typeof sqlCandidates>): Promise<readonly SqlPart[]> {
  const texts = candidates.filter((candidate) => typeof candidate === 'string');
  const unknown = [
    ...(candidates.includes(undefined) || candidates.length === 0 ? [UNKNOWN_SQL] : []),
    ...(candidates.includes(WITHHELD) ? [WITHHELD_SQL] : []),
  ];
  if (texts.length === 0) return unknown;
  const { loadSql } = await import('./sql/load.ts');
  const analyse = await loadSql();
  const parts = texts.flatMap((text) => analyse(text));
  return [...capped(parts, { ...UNKNOWN_SQL, text: 'more SQL than anybody can review' }), ...unknown];
}

const UNKNOWN_SHELL: ShellPart = {
  kind: 'shell',
  text: 'unreadable command',
  dynamic: true,
  readings: UNKNOWN,
  reads: [{ kind: 'unknown' }],
  writes: [{ kind: 'unknown' }],
  hosts: [UNKNOWN],
};

const WITHHELD_SHELL: ShellPart = { ...UNKNOWN_SHELL, text: 'a command that is withheld', withheld: true };

async function readShell(
  candidates: ReturnType<typeof shellCandidates>,
  place: Place,
): Promise<readonly ShellPart[]> {
  if (candidates.length === 0) return [UNKNOWN_SHELL];
  const { loadShell } = await import('./shell/analyser.ts');
  const analyser = await loadShell();
  const parts = candidates.flatMap((candidate) => {
    if (candidate === undefined) return [UNKNOWN_SHELL];
    if (candidate === WITHHELD) return [WITHHELD_SHELL];
    return 'line' in candidate
      ? analyser.readLine(candidate.line, place)
      : readWords(analyser, candidate.words, place);
  });
  return capped(parts, { ...UNKNOWN_SHELL, text: 'more commands than anybody can review' });
}

function readWords(
  analyser: ShellAnalyser,
  words: readonly (string | Withheld)[],
  place: Place,
): readonly ShellPart[] {
  const known = words.map((word) => (word === WITHHELD ? UNKNOWN : word));
  const parts = analyser.readWords(known, place);
  return known.includes(UNKNOWN) ? parts.map((part) => ({ ...part, withheld: true })) : parts;
}

/** Every rule is traced on every part: without a limit a text of 1 MiB makes documents that do not fit a string. */
const MAX_PARTS = 1000;

function capped<P extends Part>(parts: readonly P[], rest: P): readonly P[] {
  return parts.length <= MAX_PARTS ? parts : [...parts.slice(0, MAX_PARTS), rest];
}

/** What a file tool does to its path; missing or not a string is unknown. */
function fileParts(tool: string, args: JsonObject, place: Place): FilePart[] {
  const writes = WRITING_TOOLS.has(tool);
  if (!writes && !READING_TOOLS.has(tool)) return [];
  const path = own(args, 'path');
  const fact = declaredFact(typeof path === 'string' ? path : UNKNOWN, place);
  const text = `${tool} ${typeof path === 'string' ? path : '(unknown path)'}`;
  const withheld = isWithheld(path) ? { withheld: true as const } : {};
  return [
    { kind: 'file', text, reads: writes ? [] : [fact], writes: writes ? [fact] : [], hosts: [], ...withheld },
  ];
}

function wholePart(action: Action, args: JsonObject, place: Place, unread: WholePart['unread']): WholePart {
  const isFileTool = READING_TOOLS.has(action.tool) || WRITING_TOOLS.has(action.tool);
  const paths = declaredPaths(args, action.paths, isFileTool);
  const declared = paths.map((path) => declaredFact(path === WITHHELD ? UNKNOWN : path, place));
  // Beside a path that nobody could tell anyway, what is withheld changes nothing.
  const unclear = declared.filter(({ kind }) => kind === 'unknown').length;
  const withheld = paths.filter((path) => path === WITHHELD).length;
  const mark = withheld > 0 && withheld === unclear ? { withheld: true as const } : {};
  return { kind: 'whole', text: action.tool, reads: declared, writes: declared, hosts: [], unread, ...mark };
}

/** To some tools `file:///etc/passwd` is a name in this directory, to others a file outside it. */
function declaredFact(path: Known<string>, place: Place): PathFact {
  return path === UNKNOWN || /^file:/i.test(path) ? { kind: 'unknown' } : pathFact(path, place);
}
