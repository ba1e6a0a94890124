import { compareConstants, constantOf } from './constant.ts';
import { field, isNode, listField, type Node, strings, textField } from './tree.ts';

/** Which rows a condition lets through: all, none, or some; `either` is all or none, nobody can tell which. */
type Rows = 'all' | 'none' | 'either' | 'some';

/** Whether a condition tells rows apart at all. `WHERE true`, `1 = 1`, `id = id` and the like do not. */
export function whereOf(condition: unknown): 'present' | 'missing' {
  if (!isNode(condition)) return 'missing';
  const rows = rowsOf(condition);
  return rows === 'some' || rows === 'none' ? 'present' : 'missing';
}

function rowsOf(node: Node): Rows {
  const constant = constantOf(node);
  if (constant !== undefined) return truth(constant);
  if ('BoolExpr' in node) return boolean(field(node, 'BoolExpr'));
  if ('BooleanTest' in node) return booleanTest(field(node, 'BooleanTest'));
  if ('NullTest' in node) return nullTest(field(node, 'NullTest'));
  if ('A_Expr' in node) return comparison(field(node, 'A_Expr'));
  if ('CoalesceExpr' in node) return coalesce(field(node, 'CoalesceExpr'));
  if ('CaseExpr' in node) return branches(field(node, 'CaseExpr'));
  if ('TypeCast' in node) return rowsOf(field(field(node, 'TypeCast'), 'arg'));
  return withoutColumns(node);
}

/** A condition that names no column is the same for every row. */
function withoutColumns(node: Node): Rows {
  return namesColumn(node) ? 'some' : 'either';
}

function namesColumn(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(namesColumn);
  if (!isNode(value)) return false;
  return 'ColumnRef' in value || 'CurrentOfExpr' in value || Object.values(value).some(namesColumn);
}

function boolean(node: Node): Rows {
  const args = listField(node, 'args').filter(isNode);
  switch (textField(node, 'boolop')) {
    case 'NOT_EXPR':
      return negate(args[0] === undefined ? 'some' : rowsOf(args[0]));
    case 'AND_EXPR':
      return combine(args.map(rowsOf), ['none', 'some', 'either', 'all']);
    case 'OR_EXPR':
      return isComplete(args) ? 'all' : combine(args.map(rowsOf), ['all', 'either', 'some', 'none']);
    default:
      return 'some';
  }
}

/** The answer that comes first in the order wins. */
function combine(answers: readonly Rows[], order: readonly Rows[]): Rows {
  return order.find((answer) => answers.includes(answer)) ?? 'some';
}

function negate(rows: Rows): Rows {
  if (rows === 'all') return 'none';
  return rows === 'none' ? 'all' : rows;
}

/** COALESCE is its first argument when that is a literal other than NULL. */
function coalesce(node: Node): Rows {
  const args = listField(node, 'args').filter(isNode);
  const first = args.find((arg) => constantOf(arg) !== null);
  if (first === undefined) return 'none';
  return constantOf(first) === undefined ? withoutColumns(node) : rowsOf(first);
}

/** CASE is its first branch that is surely taken. */
function branches(node: Node): Rows {
  if ('arg' in node) return withoutColumns(node);
  for (const item of listField(node, 'args')) {
    const branch = isNode(item) ? field(item, 'CaseWhen') : {};
    const rows = rowsOf(field(branch, 'expr'));
    if (rows === 'some') return 'some';
    if (rows !== 'none') return rowsOf(field(branch, 'result'));
  }
  return 'defresult' in node ? rowsOf(field(node, 'defresult')) : 'none';
}

/** `x IS NULL OR x IS NOT NULL`. */
function isComplete(args: readonly Node[]): boolean {
  const seen = new Map<string, string>();
  return args.some((arg) => {
    const test = field(arg, 'NullTest');
    const column = columnOf(field(test, 'arg')).at(-1);
    const kind = textField(test, 'nulltesttype');
    if (column === undefined || kind === undefined) return false;
    const earlier = seen.get(column);
    seen.set(column, kind);
    return earlier !== undefined && earlier !== kind;
  });
}

function booleanTest(node: Node): Rows {
  const rows = rowsOf(field(node, 'arg'));
  switch (textField(node, 'booltesttype')) {
    case 'IS_TRUE':
    case 'IS_NOT_FALSE':
      return rows;
    case 'IS_FALSE':
    case 'IS_NOT_TRUE':
      return negate(rows);
    default:
      return rows === 'some' ? 'some' : 'either';
  }
}

function nullTest(node: Node): Rows {
  const constant = constantOf(field(node, 'arg'));
  if (constant === undefined) return withoutColumns(node);
  return (constant === null) === (textField(node, 'nulltesttype') === 'IS_NULL') ? 'all' : 'none';
}

const TRUE_OF_SAME = new Set(['=', '<=', '>=']);
const FALSE_OF_SAME = new Set(['<>', '<', '>']);

function comparison(node: Node): Rows {
  const [operator, schema] = strings(listField(node, 'name')).reverse();
  if (operator === undefined || (schema !== undefined && schema !== 'pg_catalog'))
    return withoutColumns(node);
  const left = field(node, 'lexpr');
  const right = field(node, 'rexpr');
  const kind = textField(node, 'kind');
  if (kind === 'AEXPR_OP') return operation(operator, left, right) ?? withoutColumns(node);
  if (kind === 'AEXPR_NOT_DISTINCT' && isSame(left, right)) return 'all';
  if (isLike(kind) && matchesEverything(right)) return operator.startsWith('!') ? 'none' : 'all';
  return holdsItself(kind, left, right) ? 'all' : withoutColumns(node);
}

/** What casts do to a value is not known here, so with a cast nothing is said to be false. */
function operation(operator: string, left: Node, right: Node): Rows | undefined {
  const isCast = 'TypeCast' in left || 'TypeCast' in right;
  const constants = compareConstants(operator, constantOf(left), constantOf(right));
  if (constants === true) return 'all';
  if (constants === false) return isCast ? 'either' : 'none';
  if (!isSame(left, right)) return undefined;
  if (TRUE_OF_SAME.has(operator)) return 'all';
  return FALSE_OF_SAME.has(operator) && !isCast ? 'none' : undefined;
}

/** `x IN (…, x)`, `x BETWEEN x AND x`, `x = ANY (ARRAY[x])`. */
function holdsItself(kind: string | undefined, left: Node, right: Node): boolean {
  const items = [
    ...listField(field(right, 'List'), 'items'),
    ...listField(field(right, 'A_ArrayExpr'), 'elements'),
  ];
  const same = (item: unknown): boolean => isNode(item) && isSame(left, item);
  if (kind === 'AEXPR_BETWEEN' || kind === 'AEXPR_BETWEEN_SYM') return items.every(same);
  return (kind === 'AEXPR_IN' || kind === 'AEXPR_OP_ANY') && items.some(same);
}

function isLike(kind: string | undefined): boolean {
  return kind === 'AEXPR_LIKE' || kind === 'AEXPR_ILIKE';
}

function matchesEverything(pattern: Node): boolean {
  const text = constantOf(pattern);
  return typeof text === 'string' && text !== '' && text.replaceAll('%', '') === '';
}

/** `t.id` and `id` are one column: were there two, PostgreSQL would call `id` ambiguous. */
function isSame(left: Node, right: Node): boolean {
  const a = columnOf(left);
  const b = columnOf(right);
  if (a.length === 0 || b.length === 0) return false;
  const common = Math.min(a.length, b.length);
  return a.slice(-common).join('\0') === b.slice(-common).join('\0');
}

/** The words of a column's name, or none. */
function columnOf(node: Node): readonly string[] {
  if ('TypeCast' in node) return columnOf(field(field(node, 'TypeCast'), 'arg'));
  return strings(listField(field(node, 'ColumnRef'), 'fields'));
}

function truth(constant: string | number | boolean | null): Rows {
  if (constant === null) return 'none';
  const text = String(constant).trim().toLowerCase();
  if (['true', 't', 'yes', 'y', 'on', '1'].includes(text)) return 'all';
  return ['false', 'f', 'no', 'n', 'off', '0'].includes(text) ? 'none' : 'either';
}
