import type { ParsedScript, SyntaxNode } from 'unbash';
import { Overrun } from './limits.ts';
import type { Run } from './run.ts';
import type { Frame } from './scope.ts';
import { readList } from './walk.ts';

/** Reads the commands that the expansion of a word, redirection or expression runs; each in a subshell. */
export function readSubstitutions(node: SyntaxNode, frame: Frame, run: Run): void {
  const scripts: ParsedScript[] = [];
  const todo: SyntaxNode[] = [node];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (isSubstitution(next)) {
      if (next.script === undefined) throw new Overrun('a substitution that cannot be read');
      scripts.push(next.script);
    } else run.forEachChild(next, (child) => todo.push(child));
  }
  for (const script of scripts.toReversed()) {
    readList(script.commands, { ...frame, depth: frame.depth + 1 }, run.inside(script));
  }
}

type Substitution = Extract<
  SyntaxNode,
  { type: 'CommandExpansion' | 'ProcessSubstitution' | 'ArithmeticCommandExpansion' }
>;

function isSubstitution(node: SyntaxNode): node is Substitution {
  return (
    node.type === 'CommandExpansion' ||
    node.type === 'ProcessSubstitution' ||
    node.type === 'ArithmeticCommandExpansion'
  );
}
