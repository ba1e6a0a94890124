import type { SqlName } from '../part.ts';
import { HARMLESS_FUNCTIONS } from './harmless-functions.ts';

const harmless = new Set(
  HARMLESS_FUNCTIONS.flatMap(({ schema, names }) => names.map((name) => `${schema}.${name}`)),
);
const SAMPLINGS = ['bernoulli', 'system'];

/**
 * Whether a function is known to do no harm. PostgreSQL looks into `pg_catalog` first, so a name without a schema
 * is a built-in one when there is one that takes these arguments.
 */
export function isHarmless({ schema = 'pg_catalog', name }: SqlName): boolean {
  return harmless.has(`${schema}.${name}`);
}

/** The sampling methods that PostgreSQL comes with. */
export function isHarmlessSampling({ schema = 'pg_catalog', name }: SqlName): boolean {
  return schema === 'pg_catalog' && SAMPLINGS.includes(name);
}
