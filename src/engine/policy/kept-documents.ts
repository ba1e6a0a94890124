import type { Digest } from '../action/digest.ts';
import { emptyObject, isArray, isObject, type JsonValue } from '../json/value.ts';
import { InputError } from '../problem.ts';
import type { ConfigFile, PolicyFile } from '../schema/generated/types.ts';
import type { PolicyDocuments } from './compile-set.ts';
import type { TypedDocument } from './source.ts';

/** The documents of a policy set as plain JSON, to be read again without YAML and schemas. */
export interface KeptDocuments {
  readonly policies: readonly KeptPolicy[];
  readonly config: { readonly path: string; readonly value: JsonValue } | null;
  readonly digest: Digest;
}

interface KeptPolicy {
  readonly path: string;
  readonly value: JsonValue;
  /** Of the id of each rule. */
  readonly lines: readonly number[];
}

/** What to keep of documents. Only of a set that compiled: places of other errors are lost. */
export function keepDocuments({ policies, config, digest }: PolicyDocuments): KeptDocuments {
  return {
    policies: policies.map(({ path, json, value, positionOf }) => ({
      path,
      value: json,
      lines: value.rules.map((_rule, index) => positionOf(['rules', index, 'id']).line),
    })),
    config: config === undefined ? null : { path: config.path, value: config.json },
    digest,
  };
}

/**
 * The documents that were kept. They must be what `keepDocuments` returned: nothing is checked again, and a test is
 * compiled when an action first asks it, so that what is broken in them would show no sooner.
 */
export function recoverDocuments({ policies, config, digest }: KeptDocuments): PolicyDocuments {
  return {
    policies: policies.map(({ path, value, lines }) => recover<PolicyFile>(path, value, lines)),
    config: config === null ? undefined : recover<ConfigFile>(config.path, config.value, []),
    digest,
  };
}

function recover<T>(path: string, value: JsonValue, lines: readonly number[]): TypedDocument<T> {
  const json = withoutPrototypes(value);
  const positionOf = ([, index]: readonly (string | number)[]) => ({
    line: lines[Number(index)] ?? 1,
    column: 1,
  });
  return {
    path,
    json,
    value: json as T,
    checked: true,
    positionOf,
    error: (message) => new InputError(message, { file: path }),
  };
}

/** Objects as the parsers make them, in which nothing is inherited. */
function withoutPrototypes(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(withoutPrototypes);
  if (!isObject(value)) return value;
  const object = emptyObject();
  for (const [key, child] of Object.entries(value)) object[key] = withoutPrototypes(child);
  return object;
}
