import type { JsonValue } from '../json/value.ts';
import { isArray, isObject } from '../json/value.ts';
import { InputError } from '../problem.ts';
import { explainAll } from '../schema/explain.ts';
import type { ConfigFile, PeopleFile, PolicyFile, PolicyTestFile } from '../schema/generated/types.ts';
import {
  isConfigFile,
  isPeopleFile,
  isPolicyFile,
  isPolicyTestFile,
  type Validator,
} from '../schema/generated/validators.js';
import { isUnsupported } from '../yaml/convert.ts';
import { parseYaml, type YamlDocument } from '../yaml/parse.ts';
import type { LintFile } from './input.ts';
import { Lines, type Place } from './place.ts';

export type Path = readonly (string | number)[];

/** A violation of a file's schema. */
export interface Breach {
  readonly keyword: string;
  readonly message: string;
  readonly path: Path;
  /** The key of the value at `path` that is to blame, when it is a key. */
  readonly key?: string;
}

/** A file, as far as it can be understood. */
export interface LintDocument {
  readonly file: LintFile;
  readonly lines: Lines;
  /** Absent when the text is no YAML that agentgate reads. */
  readonly yaml?: YamlDocument;
  readonly unreadable?: { readonly message: string; readonly place: Place; readonly unsupported: boolean };
  readonly duplicates: readonly { readonly key: string; readonly place: Place; readonly first: Place }[];
  readonly breaches: readonly Breach[];
  /** Where a value stands, or its key. */
  at(path: Path): Place;
  keyAt(path: Path): Place;
}

const VALIDATORS: Readonly<Record<string, Validator<unknown>>> = {
  policy: isPolicyFile satisfies Validator<PolicyFile>,
  config: isConfigFile satisfies Validator<ConfigFile>,
  people: isPeopleFile satisfies Validator<PeopleFile>,
  test: isPolicyTestFile satisfies Validator<PolicyTestFile>,
};

/** Reads a file and keeps what is wrong with it, as far as one can go on. */
export function readDocument(file: LintFile): LintDocument {
  const lines = new Lines(file.path, file.text);
  const nothing = {
    file,
    lines,
    duplicates: [],
    breaches: [],
    at: () => lines.at(1),
    keyAt: () => lines.at(1),
  };
  if (file.kind === 'codeowners') return nothing;
  const duplicates: LintDocument['duplicates'][number][] = [];
  try {
    const yaml = parseYaml(file.text, file.path, (key, again, first) => {
      duplicates.push({ key, place: placeOfNode(lines, again), first: placeOfNode(lines, first) });
    });
    const at = (path: Path): Place => lines.place(...yaml.rangeOf(path));
    const keyAt = (path: Path): Place => lines.place(...yaml.keyRangeOf(path));
    return { file, lines, yaml, duplicates, breaches: breachesOf(file, yaml.value), at, keyAt };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { line, column } = error.position ?? { line: 1, column: 1 };
    const place = lines.at(line, column, error.position === undefined ? undefined : column + 1);
    return {
      ...nothing,
      duplicates,
      unreadable: { message: error.message, place, unsupported: isUnsupported(error.message) },
    };
  }
}

function placeOfNode(lines: Lines, node: unknown): Place {
  const [start, end] = (node as { range?: readonly [number, number, number] | null } | null)?.range ?? [0, 1];
  return lines.place(start, end);
}

/** The list that a kind of file consists of. */
const LISTS: Readonly<Record<string, string>> = { policy: 'rules', test: 'tests', people: 'people' };
/** A hostile file has a million violations; what comes after these is not looked at. */
const MOST_BREACHES = 500;

/**
 * What violates a file's schema. The items of its list are validated one by one: a validator gathers its errors in time
 * that is quadratic in their number.
 */
function breachesOf({ kind }: LintFile, value: JsonValue): Breach[] {
  const validate = VALIDATORS[kind];
  const list = LISTS[kind] ?? '';
  const items = isObject(value) ? value[list] : undefined;
  if (validate === undefined) return [];
  if (!isObject(value) || !isArray(items)) return violations(validate, value);
  const found = violations(validate, { ...value, [list]: [] });
  for (const [index, item] of items.entries()) {
    if (found.length > MOST_BREACHES) return [...found, ...unseen(list, index, items.length)];
    const own = violations(validate, { version: 1, [list]: [item] }).filter(({ path }) => path[0] === list);
    found.push(...own.map((breach) => ({ ...breach, path: [list, index, ...breach.path.slice(2)] })));
  }
  return found;
}

function violations(validate: Validator<unknown>, value: unknown): Breach[] {
  return validate(value) ? [] : explainAll(validate.errors ?? []);
}

/** Items that were not looked at are as good as broken. */
function unseen(list: string, from: number, to: number): Breach[] {
  return Array.from({ length: to - from }, (_, offset) => ({
    keyword: 'unseen',
    message: '',
    path: [list, from + offset],
  }));
}

/** The items of a list in a document's value that are as their schema wants them, with their indexes. */
export function soundItems<T>({ yaml, breaches }: LintDocument, key: string): { item: T; index: number }[] {
  const value = yaml?.value;
  const list = isObject(value) ? value[key] : undefined;
  if (!isArray(list)) return [];
  const broken = new Set(breaches.filter(({ path }) => path[0] === key).map(({ path }) => path[1]));
  return list.flatMap((item, index) => (broken.has(index) ? [] : [{ item: item as T, index }]));
}

/** A document's value without the fields that are not as its schema wants them. */
export function soundFields<T>({ yaml, breaches }: LintDocument): Partial<T> {
  const value = yaml?.value;
  if (!isObject(value)) return {};
  const broken = new Set(breaches.map(({ path, key }) => path[0] ?? key));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !broken.has(key))) as Partial<T>;
}
