import { type JsonObject, own } from '../json/value.ts';
import type { Known } from '../logic.ts';
import { UNKNOWN } from '../logic.ts';
import type { PathFact, Place } from '../paths/fact.ts';
import { pathFact } from '../paths/normalise.ts';
import type { FactsAsked } from '../policy/rule.ts';
import type { Action } from '../schema/generated/types.ts';
import { declaredPaths, shellCandidates, sqlCandidates } from './candidates.ts';
import { readHttp } from './http.ts';
import type { FilePart, Part, ShellPart, SqlPart, WholePart } from './part.ts';

const READING_TOOLS: ReadonlySet<string> = new Set(['file.read', 'file.list']);
const WRITING_TOOLS: ReadonlySet<string> = new Set(['file.write', 'file.edit', 'file.delete']);

/** Takes an action apart into its parts, reading the facts that rules ask for. The whole action is always the last part. */
export async function readParts(action: Action, asks: FactsAsked, place: Place): Promise<Part[]> {
  const args = (action.args ?? {}) as JsonObject;
  const shell = shellFacts(action.tool, args, asks);
  const http = httpFacts(action.tool, args, asks);
  const sql = asks.sql ? sqlCandidates(args, asks.sqlArgs) : undefined;
  return [
    ...(sql === undefined ? [] : await readSql(sql)),
    ...(shell === undefined ? [] : await readShell(shell, place)),
    ...(http ? [readHttp(own(args, 'method'), own(args, 'url'))] : []),
    ...fileParts(action.tool, args, place),
    wholePart(action, args, place, { sql: sql !== undefined, shell: shell !== undefined, http }),
  ];
}

type ShellCandidates = ReturnType<typeof shellCandidates>;

/** The commands to read; undefined when nobody asks, or when only a trigger on paths or hosts asks and there is none. */
function shellFacts(tool: string, args: JsonObject, asks: FactsAsked): ShellCandidates | undefined {
  const candidates = shellCandidates(args);
  if (tool === 'shell' || asks.shell) return candidates;
  return asks.touches && candidates.length > 0 ? candidates : undefined;
}

function httpFacts(tool: string, args: JsonObject, asks: FactsAsked): boolean {
  if (tool === 'http.request' || asks.http) return true;
  return asks.touches && typeof own(args, 'url') === 'string';
}

const UNKNOWN_SQL: SqlPart = {
  kind: 'sql',
  text: 'unreadable SQL',
  effect: UNKNOWN,
  table: UNKNOWN,
  function: UNKNOWN,
  where: UNKNOWN,
};

async function readSql(candidates: ReturnType<typeof sqlCandidates>): Promise<readonly SqlPart[]> {
  const texts = candidates.filter((candidate) => candidate !== undefined);
  const unknown = texts.length < candidates.length || candidates.length === 0 ? [UNKNOWN_SQL] : [];
  if (texts.length === 0) return unknown;
  const { loadSql } = await import('./sql/load.ts');
  const analyse = await loadSql();
  return [...texts.flatMap((text) => analyse(text)), ...unknown];
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

async function readShell(candidates: ShellCandidates, place: Place): Promise<readonly ShellPart[]> {
  if (candidates.length === 0) return [UNKNOWN_SHELL];
  const { loadShell } = await import('./shell/load.ts');
  const analyser = await loadShell();
  return candidates.flatMap((candidate) => {
    if (candidate === undefined) return [UNKNOWN_SHELL];
    return 'line' in candidate
      ? analyser.readLine(candidate.line, place)
      : analyser.readWords(candidate.words, place);
  });
}

/** What a file tool does to its path; missing or not a string is unknown. */
function fileParts(tool: string, args: JsonObject, place: Place): FilePart[] {
  const writes = WRITING_TOOLS.has(tool);
  if (!writes && !READING_TOOLS.has(tool)) return [];
  const path = own(args, 'path');
  const fact: PathFact = typeof path === 'string' ? pathFact(path, place) : { kind: 'unknown' };
  const text = `${tool} ${typeof path === 'string' ? path : '(unknown path)'}`;
  return [{ kind: 'file', text, reads: writes ? [] : [fact], writes: writes ? [fact] : [], hosts: [] }];
}

type Read = Readonly<Record<'sql' | 'shell' | 'http', boolean>>;

function wholePart(action: Action, args: JsonObject, place: Place, read: Read): WholePart {
  const isFileTool = READING_TOOLS.has(action.tool) || WRITING_TOOLS.has(action.tool);
  const declared = declaredPaths(args, action.paths, isFileTool).map((path) => declaredFact(path, place));
  const seems = {
    sql: sqlCandidates(args).length > 0,
    shell: shellCandidates(args).length > 0,
    http: own(args, 'url') !== undefined,
  };
  const unread = (['sql', 'shell', 'http'] as const).filter((kind) => seems[kind] && !read[kind]);
  return { kind: 'whole', text: action.tool, reads: declared, writes: declared, hosts: [], unread };
}

function declaredFact(path: Known<string>, place: Place): PathFact {
  return path === UNKNOWN ? { kind: 'unknown' } : pathFact(path, place);
}
