import type { JsonValue } from '../json/value.ts';
import type { RegexTest } from './regex.ts';
import type { WhenCompiler } from './when.ts';

/** The heavy compilers a policy may need. Each is loaded only when a policy uses it, and then serves synchronously. */
export interface Engines {
  /** Throws a SyntaxError-like error on what RE2 does not accept. */
  regex(source: string): RegexTest;
  when: WhenCompiler;
  /** Throws on what is no draft-07 schema. */
  jsonSchema(schema: unknown): (value: JsonValue) => boolean;
  /** Loads one that is not there yet; undefined when it is. Absent where all that is used is. */
  load?(name: EngineName): Promise<void> | undefined;
}

export type EngineName = 'regex' | 'when' | 'jsonSchema';

/** Loads what these parsed policy files use. */
export async function loadEngines(documents: readonly JsonValue[]): Promise<Engines> {
  const used = keysUsed(documents);
  const regex = used.has('regex') || used.has('when') || used.has('schema') ? await loadRegex() : notLoaded;
  const when = used.has('when') ? (await import('./when.ts')).whenCompiler(regex) : notLoaded;
  const jsonSchema = used.has('schema')
    ? (await import('./json-schema.ts')).jsonSchemaCompiler(regex)
    : notLoaded;
  return { regex, when, jsonSchema };
}

async function loadRegex(): Promise<(source: string) => RegexTest> {
  const { compileRegex } = await import('./regex.ts');
  return compileRegex;
}

function notLoaded(): never {
  throw new Error('this engine was not loaded: keysUsed() missed a key');
}

function keysUsed(documents: readonly JsonValue[]): Set<string> {
  const keys = new Set<string>();
  const pending: JsonValue[] = [...documents];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      keys.add(key);
      pending.push(child as JsonValue);
    }
  }
  return keys;
}
