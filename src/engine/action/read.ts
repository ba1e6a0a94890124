import { parseJson } from '../json/parse.ts';
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts';
import { InputError, messageOf } from '../problem.ts';
import { explain } from '../schema/explain.ts';
import type { Action } from '../schema/generated/types.ts';
import { isAction } from '../schema/generated/validators.js';
import { refuseReservedShapes } from './reserved.ts';

/** What the gate alone may say of an action. */
const GATE_FIELDS = [
  'resource',
  'environment',
  'labels',
  'cwd',
  'root',
  'actor',
  'repository',
  'ci',
  'pins',
] as const;

/** What the gate says of an action beside what the agent does. */
export type Context = Partial<Pick<Action, (typeof GATE_FIELDS)[number]>>;

/** Reads an action as an agent says it. Throws InputError with line and column. */
export function readAgentAction(text: string, file: string): Action {
  const document = parseJson(text, file);
  const fail = (message: string, path: readonly (string | number)[]): never => {
    throw new InputError(message, { file, position: document.positionOf(path) });
  };
  const { value } = document;
  const field = isObject(value) ? GATE_FIELDS.find((name) => Object.hasOwn(value, name)) : undefined;
  if (field !== undefined) fail(`"${field}" is for the gate to say, not for an agent: remove it`, [field]);
  if (!isAction(value)) {
    const { message, path, key } = explain(isAction.errors ?? []);
    return fail(message, key === undefined ? path : [...path, key]);
  }
  try {
    refuseReservedShapes((value.args ?? {}) as JsonObject);
  } catch (error) {
    fail(messageOf(error), ['args']);
  }
  return value;
}

/** Checks an action made of parts that are already values, as flags or a test make it. */
export function checkAction(value: JsonValue): Action {
  if (isAction(value)) return value;
  throw new InputError(explain(isAction.errors ?? []).message);
}
