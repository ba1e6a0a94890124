import { Ajv } from 'ajv';
import type { JsonValue } from '../json/value.ts';
import type { RegexTest } from './regex.ts';

/** Compiles draft-07 schemas whose regular expressions run in linear time. Unknown keywords and formats are errors. */
export function jsonSchemaCompiler(regex: (source: string) => RegexTest) {
  const engine = Object.assign((source: string) => ({ test: regex(source) }), {
    code: 'the linear-time regex engine',
  });
  const ajv = new Ajv({ strict: true, strictTypes: false, code: { regExp: engine } });
  return (schema: unknown): ((value: JsonValue) => boolean) => {
    if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null)) {
      throw new Error('a JSON Schema is an object or a boolean');
    }
    return ajv.compile(schema);
  };
}
