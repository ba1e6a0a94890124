import type { SqlName } from '../part.ts';
import { type FunctionsInFrom, functionOfColumn, functionsSelected } from './fields.ts';
import { isHarmless, isHarmlessSampling } from './functions.ts';
import { isQueryName, type Scope } from './scope.ts';
import type { Sink } from './sink.ts';
import { isNode, listField, type Node, qualifiedName, strings, tableName, textField } from './tree.ts';

/** What holds at one place of the tree. */
export interface Context {
  readonly sink: Sink;
  readonly scope: Scope | undefined;
  /** Inside the FROM of a `SELECT … FOR UPDATE`. */
  readonly locks: boolean;
  /** The functions in FROM, of the whole text. */
  readonly functions: () => FunctionsInFrom;
  /** Understands a statement, wherever in the tree it stands. */
  readonly statement: (type: string, body: Node, context: Context) => void;
}

/** Finds tables, functions and statements anywhere below, also in kinds of nodes that nobody has heard of. */
export function walk(value: unknown, context: Context): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, context);
  } else if (isNode(value)) {
    const table = tableName(value);
    if (table === undefined) walkFields(value, context);
    else readTable(table, context);
  }
}

/** Walks the fields of a node, but for those that its statement has already understood. */
export function walkFields(node: Node, context: Context, except: readonly string[] = []): void {
  for (const [name, value] of Object.entries(node)) {
    if (typeof value !== 'object' || except.includes(name)) continue;
    if (!isNode(value)) walk(value, context);
    else if (isStatement(name)) context.statement(name, value, context);
    else {
      check(name, value, context);
      walk(value, context);
    }
  }
}

/** Wrapped nodes are named after their type; fields of statements begin with a small letter. */
function isStatement(name: string): boolean {
  return /^[A-Z].*Stmt$/.test(name);
}

function readTable(table: SqlName, { sink, scope, locks }: Context): void {
  if (table.schema === undefined && isQueryName(scope, table.name)) return;
  sink.add('read', { table });
  if (locks) sink.add('lock', { table });
}

/** Expressions that run a function. */
function check(type: string, node: Node, context: Context): void {
  if (type === 'FuncCall') call(strings(listField(node, 'funcname')), context);
  else if (type === 'A_Expr') operator(strings(listField(node, 'name')), context);
  else if (type === 'RangeTableSample') sampling(strings(listField(node, 'method')), context);
  else if (type === 'A_Indirection') for (const name of functionsSelected(node)) call([name], context);
  else if (type === 'ColumnRef') column(functionOfColumn(node, context.functions), context);
}

function column(name: string | undefined, context: Context): void {
  if (name !== undefined) call([name], context);
}

/** A function that runs, now or when something fires it. */
export function call(words: readonly string[], { sink }: Context): void {
  const name = qualifiedName(words);
  if (name !== undefined && !isHarmless(name)) sink.add('call', { function: name });
}

/** An operator of a schema other than PostgreSQL's own is a function that somebody wrote. */
function operator(words: readonly string[], { sink }: Context): void {
  const name = qualifiedName(words);
  if (name?.schema !== undefined && name.schema !== 'pg_catalog') sink.add('call', { function: name });
}

function sampling(words: readonly string[], { sink }: Context): void {
  const name = qualifiedName(words);
  if (name !== undefined && !isHarmlessSampling(name)) sink.add('call', { function: name });
}

/** The table named by a field that holds a RangeVar, wrapped or not. */
export function tableIn(value: unknown): SqlName | undefined {
  if (!isNode(value)) return undefined;
  const inner = value.RangeVar;
  return tableName(isNode(inner) ? inner : value);
}

export function isTrue(node: Node, name: string): boolean {
  return node[name] === true || textField(node, name) === 'true';
}
