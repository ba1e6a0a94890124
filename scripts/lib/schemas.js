import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.js';

const directory = join(root, 'schemas');

/** The first line of what is generated from the schemas. */
export const GENERATED = '// Generated from schemas/ by `npm run generate`. Do not edit.';

/**
 * @typedef {{ title: string, $id?: string, [key: string]: unknown }} Schema
 * @typedef {{ file: string, name: string, schema: Schema }} NamedSchema
 */

/**
 * Every schema, in the order of its file's name.
 * @returns {NamedSchema[]}
 */
export function readSchemas() {
  const files = readdirSync(directory).filter((file) => file.endsWith('.schema.json'));
  return files.sort().map((file) => {
    const schema = JSON.parse(readFileSync(join(directory, file), 'utf8'));
    if (!/^[A-Z]\w*$/.test(schema.title)) throw new Error(`schemas/${file}: title must be a type's name`);
    return { file, name: file.replace(/\.schema\.json$/, ''), schema };
  });
}
