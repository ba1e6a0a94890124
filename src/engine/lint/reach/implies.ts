import { parsePath } from '../../json/path.ts';
import type { Mode } from '../../logic.ts';
import { withOwnTool } from '../../policy/matcher.ts';
import type { HttpMatcher, Matcher, ShellMatcher, SqlMatcher } from '../../schema/generated/types.ts';
import { pathGlobContains, textGlobContains, toolGlobContains } from './glob-relations.ts';
import type { Values } from './values.ts';

/** A matcher, and how it reads parts. */
export interface Moded {
  readonly matcher: Matcher;
  readonly mode: Mode;
}

/**
 * Whether every part that `from` matches is surely matched by `to` too. Sure yes only: what cannot be told is no. Keys
 * with several values follow only between triggers, since "all of them" holds also where there are none.
 */
export function implies(from: Moded, to: Moded, values: Values): boolean {
  const a = withOwnTool(from.matcher);
  const b = withOwnTool(to.matcher);
  const sameTrigger = from.mode === 'trigger' && to.mode === 'trigger';
  return (
    within(a.tool, b.tool, toolGlobContains) &&
    TEXTS.every((key) => within(a[key], b[key], textGlobContains)) &&
    within(a.labels, b.labels, (x, y) => x === y) &&
    argsImply(a, b, values) &&
    (b.when === undefined || a.when === b.when) &&
    sqlImplies(a.sql, b.sql) &&
    shellImplies(a.shell, b.shell, sameTrigger) &&
    httpImplies(a.http, b.http) &&
    (['reads', 'writes'] as const).every(
      (key) => b[key] === undefined || (sameTrigger && within(a[key], b[key], pathGlobContains)),
    ) &&
    networkImplies(a, b, sameTrigger)
  );
}

const TEXTS = ['resource', 'environment', 'agent', 'principal'] as const;
type Strings = string | readonly string[];

/** Whether each of the first is contained in one of the second; a key that the second does not have asks nothing. */
function within(
  inner: Strings | undefined,
  outer: Strings | undefined,
  containsOne: (outer: string, inner: string) => boolean,
): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const outers = [outer].flat();
  return [inner].flat().every((one) => outers.some((around) => containsOne(around, one)));
}

/** The arguments of a matcher by their paths in one spelling. */
export function argsOf({ args }: Matcher): Map<string, NonNullable<Matcher['args']>[string]> {
  return new Map(Object.entries(args ?? {}).map(([path, value]) => [spelling(path), value]));
}

function spelling(path: string): string {
  try {
    return JSON.stringify(parsePath(path), (_, segment: unknown) =>
      typeof segment === 'symbol' ? '*' : segment,
    );
  } catch {
    return path;
  }
}

function argsImply(a: Matcher, b: Matcher, values: Values): boolean {
  if (b.args === undefined) return true;
  const own = argsOf(a);
  return [...argsOf(b)].every(([path, outer]) => {
    const inner = own.get(path);
    // With "*" a trigger reads any element and a bound all: only the same words follow then.
    if (inner === undefined || path.includes('*')) return false;
    return values.includes(outer, inner) === true;
  });
}

const same = (a: string, b: string): boolean => a === b;

function sqlImplies(a: SqlMatcher | undefined, b: SqlMatcher | undefined): boolean {
  if (b === undefined) return true;
  if (a === undefined || (b.arg !== undefined && a.arg !== b.arg)) return false;
  return (
    within(a.effect, b.effect, same) &&
    within(a.table, b.table, nameContains) &&
    within(a.function, b.function, nameContains) &&
    (b.where === undefined || a.where === b.where)
  );
}

/** A name without a schema is in any schema to a trigger, and in public to a bound: compare like with like. */
function nameContains(outer: string, inner: string): boolean {
  return outer.includes('.') === inner.includes('.') && textGlobContains(outer, inner);
}

function shellImplies(
  a: ShellMatcher | undefined,
  b: ShellMatcher | undefined,
  sameTrigger: boolean,
): boolean {
  if (b === undefined) return true;
  if (a === undefined) return false;
  return (
    within(a.command, b.command, commandContains) &&
    within(a.flags, b.flags, same) &&
    (b.arg === undefined || (sameTrigger && within(a.arg, b.arg, textGlobContains))) &&
    (b.dynamic === undefined || a.dynamic === b.dynamic)
  );
}

function commandContains(outer: string, inner: string): boolean {
  const words = inner.split(/\s+/);
  return outer.split(/\s+/).every((word, index) => {
    const own = words[index];
    return own !== undefined && own.includes('/') === word.includes('/') && textGlobContains(word, own);
  });
}

function httpImplies(a: HttpMatcher | undefined, b: HttpMatcher | undefined): boolean {
  if (b === undefined) return true;
  if (a === undefined) return false;
  return (
    within(a.method, b.method, (x, y) => x.toUpperCase() === y.toUpperCase()) &&
    within(a.host, b.host, (x, y) => textGlobContains(x, y, true)) &&
    within(a.path, b.path, (x, y) => x === y || x === '/**')
  );
}

function networkImplies(a: Matcher, b: Matcher, sameTrigger: boolean): boolean {
  if (b.network === undefined) return true;
  if (!sameTrigger || a.network === undefined) return false;
  if (b.network === true) return true;
  return a.network !== true && within(a.network, b.network, (x, y) => textGlobContains(x, y, true));
}
