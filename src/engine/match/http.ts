import { METHOD } from '../facts/http.ts';
import type { HttpPart } from '../facts/part.ts';
import { type Answer, anyOf, fromBoolean, ifKnown, type Mode } from '../logic.ts';
import { InputError } from '../problem.ts';
import { compileHosts } from './host.ts';
import { type Checked, compileOrWait } from './late.ts';
import { listOf } from './list.ts';
import { seen } from './seen.ts';
import type { KeyTest } from './test.ts';
import { compileUrlPath } from './url-path.ts';

type Strings = string | readonly string[];

/** What `http` in a matcher may say. */
export interface HttpMatcher {
  readonly method?: Strings;
  readonly host?: Strings;
  readonly path?: Strings;
}

/** The tests of the `http` key. */
export function httpTests({ method, host, path }: HttpMatcher, stand: Checked = {}): KeyTest<HttpPart>[] {
  const tests: KeyTest<HttpPart>[] = [];
  if (method !== undefined) tests.push(methodTest(listOf(method)));
  if (host !== undefined) tests.push(hostTest(listOf(host), stand));
  if (path !== undefined) tests.push(pathTest(listOf(path), stand));
  return tests;
}

function methodTest(wanted: readonly string[]): KeyTest<HttpPart> {
  const wrong = wanted.find((method) => !METHOD.test(method));
  // A method that no request can have would silently never fire.
  if (wrong !== undefined)
    throw new InputError(
      `${JSON.stringify(wrong)} is no method: write one word, like "POST", or a list of them`,
    );
  const methods = new Set(wanted.map((method) => method.toUpperCase()));
  return valueTest('method', wanted, (method) => fromBoolean(methods.has(method)));
}

function hostTest(wanted: readonly string[], stand: Checked): KeyTest<HttpPart> {
  const matches = compileOrWait(stand, () => compileHosts(wanted));
  return valueTest('host', wanted, matches);
}

function pathTest(wanted: readonly string[], stand: Checked): KeyTest<HttpPart> {
  const matches = compileOrWait(stand, () => {
    const globs = wanted.map(compileUrlPath);
    return (path: string, mode: Mode): Answer => anyOf(globs, (glob) => fromBoolean(glob.test(path, mode)));
  });
  return valueTest('path', wanted, matches);
}

function valueTest(
  field: 'method' | 'host' | 'path',
  wanted: unknown,
  matches: (value: string, mode: Mode) => Answer,
): KeyTest<HttpPart> {
  return {
    key: `http.${field}`,
    wanted,
    test: (part, mode) => ifKnown(part[field], (value) => matches(value, mode)),
    seen: (part) => seen(part[field]),
  };
}
