import type { SqlName } from '../part.ts';
import { isHarmless } from './functions.ts';
import { field, isNode, listField, type Node, qualifiedName, strings, textField } from './tree.ts';

/**
 * The names of functions in FROM, and their columns; `any` for functions that somebody wrote. PostgreSQL runs `f(x)`
 * for `(x).f` and `x.f` when there is no such column: `('/etc/passwd'::text).pg_read_file`. What columns a table has is
 * not known here, but its row suits only functions that somebody wrote for it; the single value that a function in FROM
 * gives suits the built-in ones too.
 */
export type FunctionsInFrom = ReadonlyMap<string, Columns>;
type Columns = ReadonlySet<string> | 'any';

/** The columns of what harmless functions give, if it is not one value each. */
const COLUMNS = new Set([
  ...[
    'key',
    'value',
    'ordinality',
    'lexeme',
    'positions',
    'weights',
    'relid',
    'parentrelid',
    'isleaf',
    'level',
  ],
  ...['word', 'catcode', 'barelabel', 'catdesc', 'baredesc', 'message', 'detail', 'hint', 'sql_error_code'],
]);
/** Functions that give rows of whatever columns the query says. */
const GIVES_ROWS = /^jsonb?_(?:to|populate)_record(?:set)?$/;
/** Built-in functions, and those of well-known extensions, that take one argument and are not harmless. */
const TAKES_ONE =
  /^(?:pg_|lo_|dblink|binary_upgrade_|brin_|gin_)|^(?:nextval|setseed|ts_stat|crosstab|currtid2?|loread)$/;
/** The name in FROM of an expression that has none of its own. */
const NAMELESS = '';

/** What a field selection may run, with the value in parentheses; a composite type's own fields look the same. */
export function functionsSelected(node: Node): readonly string[] {
  const names = listField(node, 'indirection').filter((item) => isNode(item) && 'String' in item);
  // A row that is written out has the fields f1, f2, ….
  return strings(names).filter((name) => !COLUMNS.has(name) && !/^f\d+$/.test(name));
}

/** What `x.name` may run; undefined when it is a column as far as anybody can tell. */
export function functionOfColumn(node: Node, functions: () => FunctionsInFrom): string | undefined {
  const [name, of] = listField(node, 'fields')
    .map((item) => textField(isNode(item) ? field(item, 'String') : {}, 'sval'))
    .reverse();
  if (name === undefined || of === undefined || COLUMNS.has(name)) return undefined;
  const columns = functions().get(of) ?? functions().get(NAMELESS);
  if (columns === undefined) return undefined;
  const isColumn = columns === 'any' ? !TAKES_ONE.test(name) : columns.has(name);
  return isColumn ? undefined : name;
}

/** The functions in FROM, anywhere below. */
export function functionsInFrom(tree: unknown): FunctionsInFrom {
  const found = new Map<string, Columns>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isNode(value)) {
      if ('RangeFunction' in value) note(field(value, 'RangeFunction'), found);
      for (const child of Object.values(value)) if (typeof child === 'object') visit(child);
    }
  };
  visit(tree);
  return found;
}

function note(range: Node, found: Map<string, Columns>): void {
  const functions = listField(range, 'functions').map(functionName);
  const alias = field(range, 'alias');
  const name = textField(alias, 'aliasname') ?? functions[0]?.name ?? NAMELESS;
  const written = strings(listField(alias, 'colnames'));
  const columns: Columns = functions.some(givesRows)
    ? 'any'
    : new Set(written.length === 0 ? [name] : written);
  found.set(name, common(found.get(name) ?? columns, columns));
}

function givesRows(name: SqlName | undefined): boolean {
  return name !== undefined && (GIVES_ROWS.test(name.name) || !isHarmless(name));
}

/** One name may stand for several functions in several places: only what is a column of each is one. */
function common(a: Columns, b: Columns): Columns {
  if (a === 'any' || b === 'any') return a === 'any' ? b : a;
  return new Set([...a].filter((name) => b.has(name)));
}

/** Undefined for an expression such as COALESCE, which may stand in FROM as well. */
function functionName(item: unknown): SqlName | undefined {
  const [expression] = listField(isNode(item) ? field(item, 'List') : {}, 'items');
  const called = isNode(expression) ? field(expression, 'FuncCall') : {};
  return qualifiedName(strings(listField(called, 'funcname')));
}
