import { UNKNOWN } from '../../logic.ts';
import type { SqlObject } from './sink.ts';
import { field, isNode, listField, qualifiedName, strings, textField } from './tree.ts';

const RELATIONS = new Set([
  'OBJECT_TABLE',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_FOREIGN_TABLE',
  'OBJECT_SEQUENCE',
  'OBJECT_INDEX',
]);
/** Their names are the table's, and one word more. */
const ON_RELATIONS = new Set([
  'OBJECT_COLUMN',
  'OBJECT_TRIGGER',
  'OBJECT_RULE',
  'OBJECT_POLICY',
  'OBJECT_TABCONSTRAINT',
]);
const ROUTINES = new Set(['OBJECT_FUNCTION', 'OBJECT_PROCEDURE', 'OBJECT_ROUTINE', 'OBJECT_AGGREGATE']);

export function isRelation(type: string): boolean {
  return RELATIONS.has(type);
}

/** The table or function that an object of this type is, or belongs to; nothing for roles, types and the like. */
export function objectOf(type: string, node: unknown): SqlObject {
  const words = wordsOf(node);
  if (ROUTINES.has(type)) return { function: qualifiedName(words) ?? UNKNOWN };
  if (RELATIONS.has(type)) return { table: qualifiedName(words) ?? UNKNOWN };
  return ON_RELATIONS.has(type) ? { table: qualifiedName(words.slice(0, -1)) ?? UNKNOWN } : {};
}

/** The words of an object's name, in whichever of its ways the parser wraps them. */
function wordsOf(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  if ('List' in node) return strings(listField(field(node, 'List'), 'items'));
  if ('ObjectWithArgs' in node) return strings(listField(field(node, 'ObjectWithArgs'), 'objname'));
  if ('TypeName' in node) return strings(listField(field(node, 'TypeName'), 'names'));
  const alone = textField(field(node, 'String'), 'sval');
  return alone === undefined ? [] : [alone];
}
