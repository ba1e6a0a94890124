import type { SqlPart } from '../part.ts';
import { COMMANDS } from './commands.ts';
import { isTooCostly } from './cost.ts';
import { type FunctionsInFrom, functionsInFrom } from './fields.ts';
import type { Parse } from './parser.ts';
import { PLAIN, readPlain } from './plain.ts';
import { QUERIES } from './queries.ts';
import { Sink, unknownPart } from './sink.ts';
import { field, isNode, isTooDeep, listField, type Node } from './tree.ts';
import { type Context, walkFields } from './walk.ts';

const MAX_LENGTH = 1024 * 1024;

/** Takes a SQL text apart: each effect of its statements on each object, once. Never throws, never answers nothing. */
export function analyse(sql: string, parse: Parse): readonly SqlPart[] {
  const obstacle = obstacleIn(sql);
  if (obstacle !== undefined) return [unknownPart(obstacle)];
  try {
    const tree = parse(sql);
    if (!isNode(tree)) return [unknownPart('SQL that PostgreSQL cannot parse')];
    return isTooDeep(tree) ? [unknownPart('SQL that is nested too deeply')] : partsOf(tree);
  } catch {
    return [unknownPart('SQL that could not be read')];
  }
}

/** What keeps a text from being parsed at all. */
function obstacleIn(sql: string): string | undefined {
  if (sql.length > MAX_LENGTH) return 'SQL that is too long';
  // The parser would stop here, and what follows would go unseen.
  if (sql.includes('\0')) return 'SQL with a NUL character';
  if (/\p{Surrogate}/u.test(sql)) return 'SQL that is no Unicode text';
  // PostgreSQL skips it; the policies of MySQL tools are written with `sql` all the same.
  if (/\/\*M?!/.test(sql)) return 'SQL with a comment that MySQL and MariaDB run';
  return isTooCostly(sql) ? 'SQL that would take too long to parse' : undefined;
}

/** Statements that say nothing more than that they read, as `SELECT 1` does. */
const ONLY_READING = new Set(['SelectStmt', 'PrepareStmt', 'DeclareCursorStmt', 'ExplainStmt']);

function partsOf(tree: Node): readonly SqlPart[] {
  const sink = new Sink();
  let known: FunctionsInFrom | undefined;
  const functions = (): FunctionsInFrom => {
    known ??= functionsInFrom(tree);
    return known;
  };
  for (const item of listField(tree, 'stmts')) {
    const [type, body] = Object.entries(isNode(item) ? field(item, 'stmt') : {})[0] ?? [];
    const before = sink.added;
    if (type !== undefined && isNode(body))
      statement(type, body, { sink, scope: undefined, locks: false, functions, statement });
    if (sink.added > before) continue;
    if (type !== undefined && ONLY_READING.has(type)) sink.add('read');
    else sink.unknown('a statement that agentgate cannot read');
  }
  // Only comments: that does nothing, which is still no reason to allow it.
  return sink.added === 0 ? [{ kind: 'sql', text: 'no statement', effect: 'other' }] : sink.parts();
}

function statement(type: string, body: Node, context: Context): void {
  const reader = QUERIES[type] ?? COMMANDS[type];
  const plain = PLAIN[type];
  if (reader !== undefined) reader(body, context);
  else if (plain !== undefined) readPlain(plain, body, context);
  else {
    context.sink.unknown(`${type}: a statement that agentgate does not know`);
    walkFields(body, context);
  }
}
