import { exactNumber } from '../json/number.ts';

/** A number that was written but cannot be used, with the reason. */
export interface BadNumber {
  readonly problem: string;
}

const NULL = /^(?:~|null|Null|NULL|)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const RADIX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** What a plain scalar means in the YAML 1.2 core schema. So `yes`, `on` and dates are strings. */
export function plainScalar(source: string): string | number | boolean | null | BadNumber {
  if (NULL.test(source)) return null;
  if (TRUE.test(source)) return true;
  if (FALSE.test(source)) return false;
  if (NOT_FINITE.test(source)) return { problem: 'is not a finite number: write a number, or quote it' };
  if (RADIX.test(source)) return safeInteger(source) ?? TOO_PRECISE;
  if (DECIMAL.test(source)) return exactNumber(source) ?? TOO_PRECISE;
  return source;
}

const TOO_PRECISE: BadNumber = { problem: 'does not fit a double: quote it' };

function safeInteger(source: string): number | undefined {
  const value = Number(source);
  return Number.isSafeInteger(value) ? value : undefined;
}
