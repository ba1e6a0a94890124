import { field, type Node, textField } from './tree.ts';

/** A literal, possibly cast or signed; null for NULL. */
export type Constant = string | number | boolean | null;

/** The value of a node that is a literal; undefined for anything else. */
export function constantOf(node: Node): Constant | undefined {
  if ('TypeCast' in node) return constantOf(field(field(node, 'TypeCast'), 'arg'));
  if ('CollateClause' in node) return constantOf(field(field(node, 'CollateClause'), 'arg'));
  if (!('A_Const' in node)) return undefined;
  const constant = field(node, 'A_Const');
  if (constant.isnull === true) return null;
  // The printer leaves zero, false and empty texts out.
  if ('ival' in constant) return Number(field(constant, 'ival').ival ?? 0);
  if ('fval' in constant) return exactNumber(textField(field(constant, 'fval'), 'fval') ?? '0');
  if ('boolval' in constant) return field(constant, 'boolval').boolval === true;
  if ('sval' in constant) return textField(field(constant, 'sval'), 'sval') ?? '';
  return undefined;
}

/** Digits beyond the precision of a double could make two numbers look the same. */
function exactNumber(text: string): number | undefined {
  return text.length <= 15 && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** What comparing two literals gives; undefined where it is not plain, as between a number and a text. */
export function compareConstants(
  operator: string,
  left: Constant | undefined,
  right: Constant | undefined,
): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (left === null || right === null) return false;
  if (typeof left !== typeof right)
    return operator === '=' && String(left) === String(right) ? true : undefined;
  if (operator === '=') return left === right;
  if (operator === '<>') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  if (operator === '<') return left < right;
  if (operator === '>') return left > right;
  if (operator === '<=') return left <= right;
  return operator === '>=' ? left >= right : undefined;
}
