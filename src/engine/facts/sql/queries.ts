import type { SqlEffect } from '../part.ts';
import { firstOf, type Scope } from './scope.ts';
import { field, isNode, listField, type Node, textField } from './tree.ts';
import { type Context, isTrue, tableIn, walk, walkFields } from './walk.ts';
import { whereOf } from './where.ts';

/** Reads a statement, given its fields. */
export type Reader = (body: Node, context: Context) => void;

/** SELECT, VALUES and TABLE; `INTO` creates a table, `FOR UPDATE` locks what FROM reads. */
const select: Reader = (body, outer) => {
  const context = withQueries(body, outer);
  target('create', field(body, 'intoClause').rel, context);
  walkFields(body, context, ['withClause', 'intoClause', 'lockingClause', 'fromClause', 'larg', 'rarg']);
  for (const side of [body.larg, body.rarg]) if (isNode(side)) select(side, context);
  // The tables after `FOR UPDATE OF` are aliases: everything that FROM reads counts as locked.
  const locks = context.locks || listField(body, 'lockingClause').length > 0;
  walk(body.fromClause, { ...context, locks });
};

const insert: Reader = (body, outer) => {
  const context = withQueries(body, outer);
  target('insert', body.relation, context);
  // Only rows that conflict with a new one are updated, so there always is a condition.
  if (textField(field(body, 'onConflictClause'), 'action') === 'ONCONFLICT_UPDATE')
    target('update', body.relation, context, 'present');
  walkFields(body, context, ['withClause', 'relation']);
};

const update: Reader = (body, outer) => modify('update', body, outer);
const remove: Reader = (body, outer) => modify('delete', body, outer);

function modify(effect: SqlEffect, body: Node, outer: Context): void {
  const context = withQueries(body, outer);
  target(effect, body.relation, context, whereOf(body.whereClause));
  walkFields(body, context, ['withClause', 'relation']);
}

const BRANCHES: Readonly<Record<string, SqlEffect>> = {
  CMD_INSERT: 'insert',
  CMD_UPDATE: 'update',
  CMD_DELETE: 'delete',
};

const merge: Reader = (body, outer) => {
  const context = withQueries(body, outer);
  target('merge', body.relation, context);
  const joined = whereOf(body.joinCondition);
  for (const clause of listField(body, 'mergeWhenClauses')) {
    if (!isNode(clause)) continue;
    const branch = field(clause, 'MergeWhenClause');
    const effect = BRANCHES[textField(branch, 'commandType') ?? ''];
    if (effect === undefined) continue;
    const every = joined === 'missing' && whereOf(branch.condition) === 'missing';
    target(effect, body.relation, context, effect === 'insert' ? undefined : every ? 'missing' : 'present');
  }
  walkFields(body, context, ['withClause', 'relation']);
};

/** An effect on the table that a statement names; a WITH query cannot be one. */
function target(
  effect: SqlEffect,
  relation: unknown,
  { sink }: Context,
  where?: 'present' | 'missing',
): void {
  const table = tableIn(relation);
  if (table !== undefined) sink.add(effect, where === undefined ? { table } : { table, where });
}

/** Walks the queries of a WITH clause, and answers what can be seen below it. */
function withQueries(body: Node, context: Context): Context {
  const clause = field(body, 'withClause');
  const queries = listField(clause, 'ctes').map((item) =>
    isNode(item) ? field(item, 'CommonTableExpr') : {},
  );
  if (queries.length === 0) return context;
  const names = new Map(queries.map((query, index) => [textField(query, 'ctename') ?? '', index]));
  const scope: Scope = { names, visible: queries.length, outer: context.scope };
  const recursive = isTrue(clause, 'recursive');
  for (const [index, query] of queries.entries())
    walkFields(query, { ...context, scope: recursive ? scope : firstOf(scope, index) });
  return { ...context, scope };
}

/** Statements that read and change rows. */
export const QUERIES: Readonly<Record<string, Reader>> = {
  SelectStmt: select,
  InsertStmt: insert,
  UpdateStmt: update,
  DeleteStmt: remove,
  MergeStmt: merge,
};
