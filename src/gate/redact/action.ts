import { recordedForm } from '../../engine/action/digest.ts';
import { type Path, parsePath } from '../../engine/json/path.ts';
import type { JsonObject } from '../../engine/json/value.ts';
import { CONFIG_PATH, type Config } from '../../engine/policy/config.ts';
import { InputError, messageOf } from '../../engine/problem.ts';
import type { Action } from '../../engine/schema/generated/types.ts';
import { namesAwsKey } from './detect/tokens.ts';
import { Marks } from './mark.ts';
import { ValueMasker } from './values.ts';

/** Fields beside `args` that hold text which may be an agent's, and so a secret. */
const TEXTS = ['resource', 'intent', 'rollback'] as const;

/** An action as it is recorded, and where in it something was masked. */
export interface Redacted {
  readonly recorded: Action;
  /** `args.headers.authorization`, `intent`: for people. */
  readonly masked: readonly string[];
}

/**
 * The form of an action that is recorded, shown and digested: secrets masked, then long strings shortened. Taking it
 * twice changes nothing.
 */
export function redactAction(action: Action, config: Config, key: Uint8Array): Redacted {
  const masker = new ValueMasker(new Marks(key), namesAwsKey(JSON.stringify(action)));
  const recorded: { -readonly [field in keyof Action]: Action[field] } = { ...action };
  const { args, paths, pins } = action;
  const whole = configPaths(config);
  if (args !== undefined) {
    const masked = masker.value(args as JsonObject, ['args'], whole);
    recorded.args = recordedForm(masked) as JsonObject;
  }
  for (const field of TEXTS) {
    const text = action[field];
    if (text !== undefined) recorded[field] = masker.text(text, [field]);
  }
  if (paths !== undefined)
    recorded.paths = paths.map((path, index) => masker.text(path, ['paths', String(index)]));
  if (pins !== undefined)
    recorded.pins = masker.value(pins, ['pins'], []) as Readonly<Record<string, string>>;
  return { recorded, masked: masker.masked };
}

function configPaths(config: Config): readonly Path[] {
  return (config.file.redact ?? []).map((text) => {
    try {
      return parsePath(text);
    } catch (error) {
      throw new InputError(`redact: ${messageOf(error)}`, { file: CONFIG_PATH });
    }
  });
}
