import type { Engines } from '../match/engines.ts';
import { standOf } from '../match/part.ts';
import { configFrom } from '../policy/config.ts';
import { compileMatcher } from '../policy/matcher.ts';
import type { TypedDocument } from '../policy/source.ts';
import { InputError, messageOf } from '../problem.ts';
import type { ConfigFile, Matcher, Rule } from '../schema/generated/types.ts';
import { type LintDocument, type Path, soundFields } from './document.ts';
import { matchersOf } from './matchers.ts';

/** Something that has the form of the schema, and that the compiler refuses all the same. */
export interface Refusal {
  readonly document: LintDocument;
  readonly path: Path;
  readonly message: string;
}

/** What a refusal is about, by where it stands. */
export type RefusalKind = 'tool' | 'glob' | 'regex' | 'when' | 'schema' | 'duration' | 'other';

const DURATIONS = new Set(['timeout', 'valid-for', 'retry-after']);

/** What a refusal is about. */
export function kindOf({ path, message }: Refusal): RefusalKind {
  if (DURATIONS.has(String(path.at(-1)))) return 'duration';
  if (path[0] === 'tools') return 'tool';
  if (message.startsWith('invalid regular expression')) return 'regex';
  if (message.startsWith('invalid JSON Schema')) return 'schema';
  const side = path.findIndex((segment) => segment === 'match' || segment === 'unless');
  const key = side === -1 ? undefined : path.slice(side + 1).find((segment) => typeof segment === 'string');
  if (key === 'when') return 'when';
  if (key === 'tool') return 'tool';
  return /\b(?:glob|host)\b/.test(message) ? 'glob' : 'other';
}

/** Every key of a refused rule that is refused by itself; else the refusal of the whole. */
export function diagnose(
  document: LintDocument,
  rule: Rule,
  path: Path,
  engines: Engines,
  whole: Refusal,
): Refusal[] {
  const found = matchersOf(rule).flatMap(({ matcher, side, path: below }) => {
    const stand = standOf(rule.effect, side);
    return pieces(matcher).flatMap(({ piece, path: key }) => {
      try {
        compileMatcher(piece, stand, engines, (_, compile) => compile());
        return [];
      } catch (error) {
        return [{ document, path: [...path, ...below, ...key], message: messageOf(error) }];
      }
    });
  });
  return found.length > 0 ? found : [whole];
}

interface Piece {
  readonly piece: Matcher;
  readonly path: Path;
}

/** A matcher taken apart: a matcher for each key, each key below `sql`, `shell`, `http`, `args`, and each list item. */
function pieces(matcher: Matcher): Piece[] {
  return Object.entries(matcher).flatMap(([key, value]) => {
    const nested = typeof value === 'object' && !Array.isArray(value) && value !== null;
    const inner = nested ? Object.entries(value) : [];
    if (!nested) return items(value).map(({ item, path }) => piece([key, ...path], { [key]: item }));
    return inner.flatMap(([name, below]) => {
      const parts = key === 'args' ? [{ item: below, path: testPath(below) }] : items(below);
      return parts.map(({ item, path }) => piece([key, name, ...path], { [key]: { [name]: item } }));
    });
  });
}

/** The way to the test within a value matcher: `regex`, `not.schema`. */
function testPath(value: unknown): Path {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return [];
  return entry[0] === 'not' ? ['not', ...testPath(entry[1])] : [entry[0]];
}

function piece(path: Path, value: object): Piece {
  return { path, piece: value as Matcher };
}

function items(value: unknown): { item: unknown; path: Path }[] {
  return Array.isArray(value)
    ? value.map((item, index) => ({ item, path: [index] }))
    : [{ item: value, path: [] }];
}

/** What the settings' compiler refuses, one field after the other. */
export function refusalsOfConfig(document: LintDocument): Refusal[] {
  const refusals: Refusal[] = [];
  let value = { version: 1, ...soundFields<ConfigFile>(document) } as ConfigFile;
  for (;;) {
    let refused: Path = [];
    const typed: TypedDocument<ConfigFile> = {
      path: document.file.path,
      value,
      json: null,
      positionOf: () => ({ line: 1, column: 1 }),
      error: (message, path) => {
        refused = path;
        return new InputError(message);
      },
    };
    try {
      configFrom(typed);
      return refusals;
    } catch (error) {
      refusals.push({
        document,
        path: refused,
        message: messageOf(error),
      });
      const [key, below] = refused;
      if (key === undefined) return refusals;
      value = without(value, String(key), below === undefined ? undefined : String(below));
    }
  }
}

function without(value: ConfigFile, key: string, below: string | undefined): ConfigFile {
  const entries = Object.entries(value).flatMap(([name, field]) => {
    if (name !== key) return [[name, field] as const];
    if (below === undefined || typeof field !== 'object') return [];
    return [[name, Object.fromEntries(Object.entries(field).filter(([inner]) => inner !== below))] as const];
  });
  return Object.fromEntries(entries) as unknown as ConfigFile;
}
