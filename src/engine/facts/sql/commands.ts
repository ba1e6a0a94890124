import { UNKNOWN } from '../../logic.ts';
import type { SqlName } from '../part.ts';
import { isRelation, objectOf } from './objects.ts';
import type { Reader } from './queries.ts';
import { Sink, SOME_TABLES, type SqlObject } from './sink.ts';
import { field, isNode, listField, type Node, qualifiedName, strings, textField } from './tree.ts';
import { type Context, call, isTrue, tableIn, walk, walkFields } from './walk.ts';

/** What a statement inside another one does, apart. */
function partsOf(query: unknown, context: Context): Sink {
  const sink = new Sink();
  walk(query, { ...context, sink });
  return sink;
}

/** EXPLAIN only plans, but planning runs functions; with ANALYZE it runs the statement. */
const explain: Reader = (body, context) => {
  if (listField(body, 'options').some(isAnalyze)) return walkFields(body, context);
  const planned = partsOf(body.query, context).parts();
  for (const part of planned) {
    if (part.effect === UNKNOWN || part.effect === 'call') context.sink.put(part);
    else if (part.table !== undefined) context.sink.add('read', { table: part.table });
  }
  if (planned.length === 0) context.sink.add('read');
};

function isAnalyze(item: unknown): boolean {
  if (!isNode(item)) return false;
  const option = field(item, 'DefElem');
  if (textField(option, 'defname') !== 'analyze') return false;
  if (option.arg === undefined) return true;
  const arg = field(option, 'arg');
  const text = textField(field(arg, 'String'), 'sval')?.toLowerCase();
  if (text === 'false' || text === 'off') return false;
  const isFalse = 'Boolean' in arg && field(arg, 'Boolean').boolval !== true;
  const isZero = 'Integer' in arg && (field(arg, 'Integer').ival ?? 0) === 0;
  return !isFalse && !isZero;
}

const copy: Reader = (body, context) => {
  const { sink } = context;
  const relation = tableIn(body.relation);
  if (isTrue(body, 'is_program')) sink.add('program', relation === undefined ? {} : { table: relation });
  if (relation === undefined) copyQuery(body.query, context);
  else {
    sink.add('copy', { table: relation });
    sink.add(isTrue(body, 'is_from') ? 'insert' : 'read', { table: relation });
  }
  walkFields(body, context, ['relation', 'query']);
};

/** `COPY (query) TO`: the query's effects, and each of its tables is copied. */
function copyQuery(query: unknown, context: Context): void {
  const parts = partsOf(query, context).parts();
  for (const part of parts) context.sink.put(part);
  const tables = parts.map(({ table }) => table).filter((table) => table !== undefined);
  for (const table of tables) context.sink.add('copy', { table });
  if (tables.length === 0) context.sink.add('copy');
}

/** What hangs on a dropped object and falls with it (children, partitions, views) is nowhere in the text. */
const drop: Reader = (body, { sink }) => {
  const type = textField(body, 'removeType') ?? '';
  for (const item of listField(body, 'objects')) sink.add('drop', objectOf(type, item));
  if (cascades(body) || type === 'OBJECT_EXTENSION') sink.add('drop', SOME_TABLES);
};

/** CASCADE reaches every table that refers to the named ones. */
const truncate: Reader = (body, { sink }) => {
  for (const item of listField(body, 'relations')) sink.add('truncate', { table: tableIn(item) ?? UNKNOWN });
  if (cascades(body)) sink.add('truncate', SOME_TABLES);
};

function cascades(node: Node): boolean {
  return textField(node, 'behavior') === 'DROP_CASCADE';
}

/** Rights on named tables and functions, or on whatever a schema, a database or a role comprises. */
const grant: Reader = (body, { sink }) => {
  const named = textField(body, 'targtype') === 'ACL_TARGET_OBJECT';
  const type = textField(body, 'objtype') ?? '';
  for (const item of named ? listField(body, 'objects') : []) {
    const table = tableIn(item);
    const object: SqlObject = table === undefined ? objectOf(type, item) : { table };
    sink.add('grant', 'table' in object || 'function' in object ? object : SOME_TABLES);
  }
  if (!named) sink.add('grant', SOME_TABLES);
};

/** ALTER … and COMMENT ON of something that has a relation, or an object of some type. */
const alterObject: Reader = (body, context) => {
  const relation = tableIn(body.relation);
  const type =
    textField(body, 'renameType') ?? textField(body, 'objectType') ?? textField(body, 'objtype') ?? '';
  if (relation === undefined) context.sink.add('alter', objectOf(type, body.object));
  else {
    context.sink.add('alter', { table: relation });
    const moved = isRelation(type) ? newName(relation, body) : undefined;
    if (moved !== undefined) context.sink.add('alter', { table: moved });
  }
  walkFields(body, context, ['relation', 'object']);
};

/** A table that is renamed or moved has an effect on its new name too. */
function newName(relation: SqlName, body: Node): SqlName | undefined {
  const name = textField(body, 'newname');
  if (name !== undefined) return { ...relation, name };
  const schema = textField(body, 'newschema');
  return schema === undefined ? undefined : { ...relation, schema };
}

/** Partitions and parents named by an ALTER TABLE are altered like the table itself. */
const alterTable: Reader = (body, context) => {
  const commands = listField(body, 'cmds').map((item) => (isNode(item) ? field(item, 'AlterTableCmd') : {}));
  const defs = commands.map((command) => field(command, 'def'));
  const others = defs.map((def) => tableIn('PartitionCmd' in def ? field(def, 'PartitionCmd').name : def));
  for (const table of [tableIn(body.relation), ...others])
    if (table !== undefined) context.sink.add('alter', { table });
  if (commands.some(cascades)) context.sink.add('drop', SOME_TABLES);
  walkFields(body, context, ['relation']);
};

/** The body is not run yet, so it is not read: whoever allows this allows code. */
const createFunction: Reader = (body, context) => {
  context.sink.add('create', { function: qualifiedName(strings(listField(body, 'funcname'))) ?? UNKNOWN });
  walkFields(body, context, ['funcname', 'sql_body']);
};

/** A parent table, or the table that it becomes a partition of, gets its rows: that changes it. */
const createTable: Reader = (body, context) => {
  const table = 'base' in body ? field(body, 'base') : body;
  const relation = tableIn(table.relation);
  context.sink.add('create', { table: relation ?? UNKNOWN });
  for (const item of listField(table, 'inhRelations')) {
    const parent = tableIn(item);
    if (parent !== undefined) context.sink.add('alter', { table: parent });
  }
  walkFields(table, context, ['relation', 'inhRelations']);
};

const define: Reader = (body, context) => {
  const isFunction = textField(body, 'kind') === 'OBJECT_AGGREGATE';
  const name = qualifiedName(strings(listField(body, 'defnames')));
  context.sink.add('create', isFunction ? { function: name ?? UNKNOWN } : {});
  walkFields(body, context, ['defnames']);
};

const alterFunction: Reader = (body, context) => {
  const words = strings(listField(field(body, 'func'), 'objname'));
  context.sink.add('alter', { function: qualifiedName(words) ?? UNKNOWN });
  walkFields(body, context, ['func']);
};

/** A procedure is a `call` even if a harmless function has its name. */
const callProcedure: Reader = (body, context) => {
  const name = qualifiedName(strings(listField(field(body, 'funccall'), 'funcname')));
  context.sink.add('call', { function: name ?? UNKNOWN });
  walkFields(body, context);
};

/** CREATE TRIGGER and CREATE EVENT TRIGGER: the function will run, by and by. */
const trigger: Reader = (body, context) => {
  const table = tableIn(body.relation);
  context.sink.add('create', table === undefined ? {} : { table });
  call(strings(listField(body, 'funcname')), context);
  walkFields(body, context, ['relation', 'funcname']);
};

const reads: Reader = (body, context) => walkFields(body, context);

function unknown(why: string): Reader {
  return (body, context) => {
    context.sink.unknown(why);
    walkFields(body, context);
  };
}

const showSetting: Reader = (_body, { sink }) => sink.add('read');

/** Statements that need to be understood one by one. */
export const COMMANDS: Readonly<Record<string, Reader>> = {
  ExplainStmt: explain,
  CopyStmt: copy,
  DropStmt: drop,
  TruncateStmt: truncate,
  GrantStmt: grant,
  AlterTableStmt: alterTable,
  RenameStmt: alterObject,
  AlterObjectSchemaStmt: alterObject,
  AlterObjectDependsStmt: alterObject,
  AlterOwnerStmt: alterObject,
  CommentStmt: alterObject,
  SecLabelStmt: alterObject,
  CreateStmt: createTable,
  CreateForeignTableStmt: createTable,
  CreateFunctionStmt: createFunction,
  DefineStmt: define,
  AlterFunctionStmt: alterFunction,
  CallStmt: callProcedure,
  CreateTrigStmt: trigger,
  CreateEventTrigStmt: trigger,
  PrepareStmt: reads,
  DeclareCursorStmt: reads,
  // Stands inside an ALTER TABLE.
  ReplicaIdentityStmt: reads,
  VariableShowStmt: showSetting,
  DoStmt: unknown('do: code that is only known when it runs'),
  ExecuteStmt: unknown('execute: a statement that was prepared earlier'),
};
