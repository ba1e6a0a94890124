import { compile } from 'json-schema-to-typescript';
import { GENERATED, readSchemas } from './schemas.js';

/** One top-level declaration with its doc comment; json-schema-to-typescript puts nothing else at the first column. */
const DECLARATION =
  /(?:^\/\*\*\n(?: \*.*\n)*)?^export (?:type|interface) (\w+)[\s\S]*?(?=^\/\*\*|^export |(?![\s\S]))/gm;

/** The doc comment's remark on where a definition stands in its schema, which says nothing here. */
const REMARK = /(?: \*\n)? \* This (?:interface|type) was referenced by .*\n \* via the .*\n/g;

/** Types of every schema in one module; a definition of several schemas must mean the same in all of them. */
export async function generateTypes() {
  /** @type {Map<string, { text: string, file: string }>} */
  const declarations = new Map();
  for (const { file, schema } of readSchemas()) {
    const code = await compile(structuredClone(schema), schema.title, {
      bannerComment: '',
      additionalProperties: true,
      unreachableDefinitions: true,
      style: { singleQuote: true, printWidth: 110 },
    });
    const plain = code.replace(REMARK, '').replace(/^\/\*\*\n \*\/\n/gm, '');
    for (const [whole, name = ''] of plain.matchAll(DECLARATION)) {
      const text = whole.trim();
      const known = declarations.get(name);
      if (known !== undefined && shape(known.text) !== shape(text)) {
        throw new Error(
          `schemas/${file}: definition ${name} differs from that in schemas/${known.file}; rename one`,
        );
      }
      if (known === undefined || text.length > known.text.length) declarations.set(name, { text, file });
    }
  }
  return `${GENERATED}\n${[...declarations.values()].map(({ text }) => text).join('\n\n')}\n`;
}

/**
 * A declaration without what does not change its meaning: comments, white space, the order of a union of literals.
 * @param {string} text
 */
function shape(text) {
  const bare = text
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const union = /^(export type \w+ =) ([^{}[\]()]+);$/.exec(bare);
  return union === null ? bare : `${union[1]} ${(union[2] ?? '').split(' | ').sort().join(' | ')};`;
}
