import { holdsWithheld, isWithheld } from '../action/withheld.ts';
import { compileTextGlob } from '../globs/text.ts';
import type { JsonValue } from '../json/value.ts';
import { type Answer, and, anyOf, fromBoolean, not } from '../logic.ts';
import { InputError, messageOf } from '../problem.ts';
import type { ValueMatcher, ValueTest } from '../schema/generated/types.ts';
import type { Engines } from './engines.ts';
import { listOf } from './list.ts';

/** A compiled value matcher; `undefined` is a missing argument. */
export type ValueAnswer = (found: JsonValue | undefined) => Answer;

const COMPARISONS = {
  gt: (value: number, limit: number) => value > limit,
  gte: (value: number, limit: number) => value >= limit,
  lt: (value: number, limit: number) => value < limit,
  lte: (value: number, limit: number) => value <= limit,
} as const;
type Comparison = keyof typeof COMPARISONS;

/** Compiles what a policy wrote for one argument. Throws InputError without a position: the caller knows the place. */
export function compileValue(matcher: ValueMatcher, engines: Engines): ValueAnswer {
  if (typeof matcher !== 'object' || matcher === null)
    return present((value) => fromBoolean(value === matcher));
  if (Array.isArray(matcher)) return equalsAny(matcher);
  return compileTest(matcher, engines);
}

function compileTest(test: ValueTest, engines: Engines): ValueAnswer {
  const keys = Object.keys(test);
  const [key] = keys;
  if (keys.every(isComparison)) return compileComparisons(test);
  if (keys.length > 1) {
    throw new InputError(
      `a value matcher has one kind of test, not ${keys.join(' and ')}: keep one, or say it all in a "schema"`,
    );
  }
  if (test.glob !== undefined) return compileGlobs(test.glob);
  if (test.regex !== undefined) return compileRegexTest(test.regex, engines);
  if (test.in !== undefined) return equalsAny(test.in);
  if (test.exists !== undefined) {
    const wanted = test.exists;
    return (found) => fromBoolean((found !== undefined) === wanted);
  }
  if (test.schema !== undefined) return compileSchema(test.schema, engines);
  if (test.not !== undefined) {
    const inner = compileValue(test.not, engines);
    return (found) => not(inner(found));
  }
  throw new InputError(`unknown value matcher ${JSON.stringify(key)}`);
}

function isComparison(key: string): key is Comparison {
  return Object.hasOwn(COMPARISONS, key);
}

/** A missing argument satisfies nothing; of one that a record withholds nobody can tell. */
function present(test: (value: JsonValue) => Answer): ValueAnswer {
  return (found) => {
    if (found === undefined) return 'no';
    return isWithheld(found) ? 'unknown' : test(found);
  };
}

/** A value of the wrong type is unknown: it cannot be told what the tool would make of it. */
function onStrings(test: (text: string) => boolean): ValueAnswer {
  return present((value) => (typeof value === 'string' ? fromBoolean(test(value)) : 'unknown'));
}

function equalsAny(values: readonly unknown[]): ValueAnswer {
  const wanted = new Set(values);
  return present((value) => fromBoolean(wanted.has(value)));
}

function compileComparisons(test: ValueTest): ValueAnswer {
  const limits = Object.entries(test) as [Comparison, number][];
  return present((value) => {
    if (typeof value !== 'number') return 'unknown';
    return limits.reduce<Answer>(
      (result, [key, limit]) => and(result, fromBoolean(COMPARISONS[key](value, limit))),
      'yes',
    );
  });
}

function compileGlobs(globs: string | readonly string[]): ValueAnswer {
  const compiled = listOf(globs).map((glob) => compileTextGlob(glob));
  return present((value) =>
    typeof value === 'string' ? anyOf(compiled, (glob) => fromBoolean(glob.test(value))) : 'unknown',
  );
}

function compileRegexTest(source: string, engines: Engines): ValueAnswer {
  try {
    return onStrings(engines.regex(source));
  } catch (error) {
    throw new InputError(
      `invalid regular expression ${JSON.stringify(source)}: ${messageOf(error)} (RE2 syntax)`,
    );
  }
}

function compileSchema(schema: unknown, engines: Engines): ValueAnswer {
  try {
    const validate = engines.jsonSchema(schema);
    return present((value) => {
      if (holdsWithheld(value)) return 'unknown';
      try {
        return fromBoolean(validate(value) === true);
      } catch {
        // A schema that refers to itself without an end overflows the stack.
        return 'unknown';
      }
    });
  } catch (error) {
    throw new InputError(`invalid JSON Schema: ${messageOf(error)}`);
  }
}
