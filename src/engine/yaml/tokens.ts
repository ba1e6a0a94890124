import { CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH, visible } from '../json/text.ts';

/** Reports a problem at an offset, and never returns. */
export type Fail = (message: string, offset: number) => never;

/** Besides the collections, the parser's stack holds the document and the scalar being read. */
const STACK_BESIDE_COLLECTIONS = 2;

const REFUSED: ReadonlyMap<string, string> = new Map([
  ['anchor', 'anchors (&) are not supported: write the value out where it is needed'],
  ['alias', 'aliases (*) are not supported: write the value out, or quote a text that starts with "*"'],
  ['tag', 'tags (!) are not supported: remove it, or quote a text that starts with "!"'],
  ['directive-line', 'directives (%) are not supported: remove this line'],
]);

/** Whether an error refuses what is valid YAML. */
export function isRefused(message: string): boolean {
  return [...REFUSED.values()].includes(message);
}

/**
 * The concrete syntax of a text. Refuses what a policy never needs (anchors, aliases, tags, directives) before anything
 * is built, and too deep nesting while the parser has only stacked it, since what comes after the parser recurses.
 */
export function readTokens(text: string, fail: Fail): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const keep = (read: Iterable<CST.Token>): void => {
    for (const token of read) {
      // At the first error, since a hostile text has a million of them.
      if (token.type === 'error') fail(`not valid YAML: ${visible(token.message)}`, token.offset);
      tokens.push(token);
    }
  };
  let offset = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string = inScalar ? 'text' : (CST.tokenType(lexeme) ?? 'text');
    const problem = REFUSED.get(type);
    if (problem !== undefined) fail(problem, offset);
    keep(parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH + STACK_BESIDE_COLLECTIONS) {
      fail(`nested deeper than ${MAX_DEPTH} levels: flatten it`, offset);
    }
    inScalar = type === 'scalar';
    offset = parser.offset;
  }
  keep(parser.end());
  return tokens;
}
