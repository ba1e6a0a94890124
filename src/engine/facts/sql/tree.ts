import type { SqlName } from '../part.ts';

/** A node of the parse tree: fields, or one field named after the type of the node that it wraps. */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that holds a node; an empty node where there is none. */
export function field(node: Node, name: string): Node {
  const value = node[name];
  return isNode(value) ? value : {};
}

export function listField(node: Node, name: string): readonly unknown[] {
  const value = node[name];
  return Array.isArray(value) ? value : [];
}

export function textField(node: Node, name: string): string | undefined {
  const value = node[name];
  return typeof value === 'string' ? value : undefined;
}

/** The names in a list of String nodes; the printer leaves empty texts out. */
export function strings(list: readonly unknown[]): string[] {
  return list.map((item) => (isNode(item) ? (textField(field(item, 'String'), 'sval') ?? '') : ''));
}

/** The last two words of a qualified name: a database in front of them can only be the current one. */
export function qualifiedName(words: readonly string[]): SqlName | undefined {
  const name = words.at(-1);
  const schema = words.at(-2);
  if (name === undefined) return undefined;
  return schema === undefined ? { name } : { schema, name };
}

/** The table that a RangeVar names. */
export function tableName(node: Node): SqlName | undefined {
  const name = textField(node, 'relname');
  if (name === undefined) return undefined;
  const schema = textField(node, 'schemaname');
  return schema === undefined ? { name } : { schema, name };
}

const MAX_DEPTH = 1000;

/** Whether the tree is too deep to be walked recursively. */
export function isTooDeep(tree: unknown): boolean {
  let level: unknown[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const child of Object.values(value)) if (typeof child === 'object') next.push(child);
    }
    level = next;
  }
  return false;
}
