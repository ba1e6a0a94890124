import type { Found } from '../json/path.ts';
import type { ValueMatcher } from '../schema/generated/types.ts';
import type { EngineName } from './engines.ts';
import { mayMatch } from './required-literals.ts';

/** Tells which engine, if any, a value matcher needs for the values that it is to look at. */
export function engineOf(matcher: ValueMatcher): (values: readonly Found[]) => EngineName | undefined {
  if (typeof matcher !== 'object' || matcher === null || Array.isArray(matcher)) return () => undefined;
  if (matcher.not !== undefined) return engineOf(matcher.not);
  if (matcher.schema !== undefined) return () => 'jsonSchema';
  if (matcher.regex === undefined) return () => undefined;
  const isPossible = mayMatch(matcher.regex);
  return (values) =>
    values.some((value) => typeof value === 'string' && isPossible(value)) ? 'regex' : undefined;
}
