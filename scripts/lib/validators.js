import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { root } from './files.js';
import { GENERATED, readSchemas } from './schemas.js';

/** @typedef {import('./schemas.js').NamedSchema} NamedSchema */

/**
 * A validator per schema, as code that needs no ajv, each in its own module so that a command loads those it uses;
 * `validators.js` exports them all as `is<Title>`.
 * @returns {Promise<Map<string, string>>} file names and contents
 */
export async function generateValidators() {
  const schemas = readSchemas();
  const modules = await Promise.all(
    schemas.map(
      async (named) => /** @type {const} */ ([`validators/${named.name}.js`, await moduleOf(named)]),
    ),
  );
  return new Map([['validators.js', index(schemas)], ['validators.d.ts', declarations(schemas)], ...modules]);
}

/** @param {NamedSchema} named */
async function moduleOf({ file, schema }) {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    // Messages suggest the field that was meant, so a violation carries the schema that it violates.
    verbose: true,
    unicodeRegExp: true,
    // A definition that many places refer to is one function, not its code in each of them.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  try {
    const validate = ajv.compile(/** @type {object} */ (bare(schema)));
    return await selfContained(/** @type {any} */ (standaloneCode).default(ajv, validate), schema.title);
  } catch (error) {
    throw new Error(`schemas/${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Inlines ajv's run-time helpers.
 * @param {string} code
 * @param {string} title
 */
async function selfContained(code, title) {
  const contents = code.replace(
    /export const validate = (\w+);\s*export default \1;/,
    `export { $1 as is${title} };`,
  );
  const { outputFiles } = await build({
    stdin: {
      contents: inPlace(contents),
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    minifySyntax: true,
    minifyIdentifiers: true,
    write: false,
  });
  return `${GENERATED}\n${(outputFiles[0]?.text ?? '').replace(/^\/\/ .*\n/gm, '')}`;
}

/**
 * ajv copies all violations found so far for each definition that adds some: quadratic in a file with many.
 * @param {string} code
 */
function inPlace(code) {
  const copying = /vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  const helper =
    'function add(all, more) { if (all === null) return [...more]; for (const one of more) all.push(one); return all; }';
  return copying.test(code) ? `${code.replace(copying, 'add(vErrors, $1.errors)')}\n${helper}` : code;
}

/** What a schema says to people, which a validator does not need. */
const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'examples', 'default', 'tsType']);
/** Keywords whose value maps names, which may be anything, to schemas. */
const MAPS = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);

/**
 * @param {unknown} schema
 * @returns {unknown}
 */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, bareKeyword(key, value)]));
}

/**
 * @param {string} key
 * @param {any} value
 */
function bareKeyword(key, value) {
  if (key === 'const' || key === 'enum') return value;
  if (!MAPS.has(key)) return bare(value);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, bare(schema)]));
}

/** @param {readonly NamedSchema[]} schemas */
function index(schemas) {
  const lines = schemas.map(
    ({ name, schema }) => `export { is${schema.title} } from './validators/${name}.js';`,
  );
  return `${GENERATED}\n${lines.join('\n')}\n`;
}

/** @param {readonly NamedSchema[]} schemas */
function declarations(schemas) {
  const titles = schemas.map(({ schema }) => schema.title);
  return `${GENERATED}
import type { Violation } from '../explain.ts';
import type { ${titles.join(', ')} } from './types.ts';

/** A type guard that leaves what is wrong in \`errors\`. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly Violation[] | null;
}

${titles.map((title) => `export declare const is${title}: Validator<${title}>;`).join('\n')}
`;
}
