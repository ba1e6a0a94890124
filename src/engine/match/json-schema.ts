import { Ajv } from 'ajv';
import { canonicalJson } from '../json/canonical.ts';
import type { JsonValue } from '../json/value.ts';
import type { RegexTest } from './regex.ts';

/** Compiles draft-07 schemas whose regular expressions run in linear time. Unknown keywords and formats are errors. */
export function jsonSchemaCompiler(regex: (source: string) => RegexTest) {
  const engine = Object.assign((source: string) => ({ test: regex(source) }), {
    code: 'the linear-time regex engine',
  });
  const ajv = new Ajv({ strict: true, strictTypes: false, code: { regExp: engine } });
  // The library's own compares each item with every other.
  ajv.removeKeyword('uniqueItems').addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    compile: (wanted: boolean) => (items: readonly JsonValue[]) => !wanted || areDistinct(items),
  });
  return (schema: unknown): ((value: JsonValue) => boolean) => {
    if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null)) {
      throw new Error('a JSON Schema is an object or a boolean');
    }
    // Its validator would answer with a promise, which is neither yes nor no.
    if (typeof schema === 'object' && '$async' in schema) {
      throw new Error('"$async" is not supported: remove it');
    }
    const validate = ajv.compile(schema);
    // So that no schema knows the `$id` of another: the order of rules never matters.
    if (typeof schema === 'object') ajv.removeSchema(schema);
    return validate;
  };
}

function areDistinct(items: readonly JsonValue[]): boolean {
  return new Set(items.map(canonicalJson)).size === items.length;
}
