import { CST, isMap, isScalar, isSeq, Lexer } from 'yaml';
import { rangeOf } from './convert.ts';
import type { Range } from './locate.ts';

/** A scalar as it was written. */
export interface WrittenScalar {
  readonly text: string;
  /** Neither quoted nor a block. */
  readonly plain: boolean;
  readonly range: Range;
  /** Whether it is the key of a pair. */
  readonly isKey: boolean;
}

/** Every scalar below a node of the library's tree, in the order of the text. */
export function writtenScalars(root: unknown): WrittenScalar[] {
  const found: WrittenScalar[] = [];
  const visit = (node: unknown, isKey: boolean): void => {
    if (isScalar(node)) {
      const plain = node.type === 'PLAIN';
      found.push({ text: String(node.value ?? ''), plain, range: rangeOf(node), isKey });
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        visit(key, true);
        visit(value, false);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, false);
    }
  };
  visit(root, false);
  return found;
}

/** A comment, from its `#` to the end of the line. */
export interface WrittenComment {
  readonly text: string;
  readonly offset: number;
}

/** The comments of a YAML text; a `#` within a scalar is none. */
export function writtenComments(text: string): WrittenComment[] {
  const comments: WrittenComment[] = [];
  let offset = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = inScalar ? 'text' : CST.tokenType(lexeme);
    if (type === 'comment') comments.push({ text: lexeme, offset });
    inScalar = type === 'scalar';
    // The lexer's marks for a document and a scalar take no room in the text.
    if (type !== 'doc-mode' && type !== 'flow-error-end' && type !== 'scalar') offset += lexeme.length;
  }
  return comments;
}
