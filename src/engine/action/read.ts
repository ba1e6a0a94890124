import { parseJson } from '../json/parse.ts';
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts';
import { type Config, toolContext } from '../policy/config.ts';
import { InputError } from '../problem.ts';
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
    fail(error instanceof Error ? error.message : String(error), ['args']);
  }
  return value;
}

/** Checks an action made of parts that are already values, as flags or a test make it. */
export function checkAction(value: JsonValue): Action {
  if (isAction(value)) return value;
  throw new InputError(explain(isAction.errors ?? []).message);
}

/** Adds what the gate knows: the settings for the tool and environment, and then what it was told itself. */
export function withContext(action: Action, config: Config, context: Context): Action {
  const { environment } = config.file;
  const settings = toolContext(config, action.tool);
  const labels = [...new Set([...(settings.labels ?? []), ...(context.labels ?? [])])];
  return {
    ...action,
    ...(environment === undefined ? {} : { environment }),
    ...settings,
    ...context,
    ...(labels.length === 0 ? {} : { labels }),
  };
}
