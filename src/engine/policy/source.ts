import type { JsonValue } from '../json/value.ts';
import { InputError, type Position } from '../problem.ts';
import { explain, type Violation } from '../schema/explain.ts';
import type { Validator } from '../schema/generated/validators.js';
import { parseYaml, type YamlDocument } from '../yaml/parse.ts';

/** A file that a person wrote; `path` is relative to the repository's root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file that was read and has the form of its schema. */
export interface TypedDocument<T> {
  readonly path: string;
  readonly value: T;
  readonly json: JsonValue;
  /** It compiled before, and was kept. */
  readonly checked?: boolean;
  positionOf(path: readonly (string | number)[]): Position;
  /** An error at a place of this file. */
  error(message: string, path: readonly (string | number)[]): InputError;
}

/** Reads a YAML file and checks it against its schema. Throws InputError with file, line and column. */
export function readTyped<T>(file: SourceFile, isValid: Validator<T>): TypedDocument<T> {
  const document = parseYaml(file.text, file.path);
  const { value } = document;
  if (!isValid(value)) throw violationError(file.path, document, isValid.errors ?? []);
  return {
    path: file.path,
    value,
    json: document.value,
    positionOf: document.positionOf,
    error: (message, path) =>
      new InputError(message, { file: file.path, position: document.keyPositionOf(path) }),
  };
}

function violationError(file: string, document: YamlDocument, violations: readonly Violation[]): InputError {
  const { message, path, key } = explain(violations);
  const position = key === undefined ? document.positionOf(path) : document.keyPositionOf([...path, key]);
  return new InputError(message, { file, position });
}
