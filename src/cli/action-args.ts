import { refuseReservedShapes } from '../engine/action/reserved.ts';
import { parseJson } from '../engine/json/parse.ts';
import { emptyObject, type JsonObject, type JsonValue } from '../engine/json/value.ts';
import { Stop } from './exit.ts';

/** Arguments said in flags: KEY=TEXT is a string, KEY:=JSON any JSON value. A key said twice is an error. */
export function parseArgs(flags: readonly string[]): JsonObject {
  const args = emptyObject();
  for (const flag of flags) {
    const { key, value } = parseArg(flag);
    if (Object.hasOwn(args, key)) throw new Stop('usage', `--arg ${key} is said twice`);
    args[key] = value;
  }
  refuseReservedShapes(args);
  return args;
}

function parseArg(flag: string): { key: string; value: JsonValue } {
  const equals = flag.indexOf('=');
  if (equals < 1) throw new Stop('usage', `--arg ${flag}: write KEY=TEXT, or KEY:=JSON`);
  const key = flag.slice(0, equals);
  const value = flag.slice(equals + 1);
  if (!key.endsWith(':')) return { key, value };
  return { key: key.slice(0, -1), value: parseJson(value, `--arg ${key.slice(0, -1)}`).value };
}
