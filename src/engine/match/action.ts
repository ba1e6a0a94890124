import { MARKER } from '../action/reserved.ts';
import { compileTextGlobs } from '../globs/text.ts';
import { evaluatePath, meetsWithheld, parsePath, readPath } from '../json/path.ts';
import { type JsonObject, own } from '../json/value.ts';
import { fromBoolean } from '../logic.ts';
import type { Action, Matcher } from '../schema/generated/types.ts';
import type { EngineName, Engines } from './engines.ts';
import { compileOrWait, waiting } from './late.ts';
import { listOf } from './list.ts';
import type { Stand } from './part.ts';
import { seenValues } from './seen.ts';
import type { Bound, KeyTest } from './test.ts';
import { compileValue } from './value.ts';
import { engineOf } from './value-engine.ts';
import type { WhenInput } from './when.ts';

/** What the keys that look at the whole action see. */
export interface ActionSubject extends WhenInput {
  readonly bound?: Bound | undefined;
}

/** Tells the caller which key an error belongs to, as a path below the matcher. */
export type At = <T>(path: readonly string[], compile: () => T) => T;

const TEXTS = {
  resource: (action: Action) => action.resource,
  environment: (action: Action) => action.environment,
  agent: (action: Action) => action.actor?.agent,
  principal: (action: Action) => action.actor?.principal,
} as const;

/** The tests of a matcher's action keys but `tool`. */
export function actionTests(
  matcher: Matcher,
  stand: Stand,
  engines: Engines,
  at: At,
): KeyTest<ActionSubject>[] {
  const tests: KeyTest<ActionSubject>[] = [];
  for (const key of ['resource', 'environment', 'agent', 'principal'] as const) {
    const globs = matcher[key];
    if (globs !== undefined) tests.push(at([key], () => textTest(key, listOf(globs), stand)));
  }
  if (matcher.labels !== undefined) tests.push(labelsTest(listOf(matcher.labels)));
  for (const [path, wanted] of Object.entries(matcher.args ?? {})) {
    tests.push(at(['args', path], () => argTest(path, wanted, stand, engines)));
  }
  const { when } = matcher;
  if (when !== undefined) tests.push(at(['when'], () => whenTest(when, stand, engines)));
  return tests;
}

function textTest(key: keyof typeof TEXTS, globs: readonly string[], stand: Stand): KeyTest<ActionSubject> {
  const matches = compileOrWait(stand, () => compileTextGlobs(globs));
  const read = TEXTS[key];
  return {
    key,
    wanted: globs,
    test: ({ action }) => {
      const text = read(action);
      if (text !== undefined && MARKER.test(text)) return 'unknown';
      return fromBoolean(text !== undefined && matches(text));
    },
    withheld: ({ action }) => MARKER.test(read(action) ?? ''),
    seen: ({ action }) => read(action),
  };
}

function labelsTest(wanted: readonly string[]): KeyTest<ActionSubject> {
  const set = new Set(wanted);
  return {
    key: 'labels',
    wanted,
    test: ({ action }) => fromBoolean((action.labels ?? []).some((label) => set.has(label))),
    seen: ({ action }) => action.labels,
  };
}

function argTest(
  text: string,
  wanted: NonNullable<Matcher['args']>[string],
  stand: Stand,
  engines: Engines,
): KeyTest<ActionSubject> {
  const path = parsePath(text);
  const [name] = path;
  const answer = compileOrWait(stand, () => compileValue(wanted, engines));
  const seen: KeyTest<ActionSubject>['seen'] = ({ action }) => seenValues(readPath(argsOf(action), path));
  const withheld: KeyTest<ActionSubject>['withheld'] = ({ action }) => meetsWithheld(argsOf(action), path);
  const load = loading(engines, () => {
    const needed = engineOf(wanted);
    return ({ action }) => needed(readPath(argsOf(action), path));
  });
  const shared = { key: `args.${text}`, wanted, seen, withheld, ...load };
  // Most paths are one name, and most of a decision's time goes into reading it.
  if (path.length === 1 && typeof name === 'string') {
    return { ...shared, test: ({ action }) => answer(own(argsOf(action), name)) };
  }
  return { ...shared, test: ({ action }, mode) => evaluatePath(argsOf(action), path, mode, answer) };
}

function whenTest(source: string, stand: Stand, engines: Engines): KeyTest<ActionSubject> {
  const when = compileOrWait(stand, () => {
    const compiled = engines.when(source);
    return () => compiled;
  });
  return {
    key: 'when',
    wanted: source,
    ...loading(engines, () => () => 'when'),
    test: (input) => when().test(input),
    withheld: (input) => when().readsWithheld(input),
    seen: () => undefined,
  };
}

/** How a test loads the engine that it needs, where not all are there. */
function loading(
  { load }: Engines,
  compile: () => (subject: ActionSubject) => EngineName | undefined,
): Pick<KeyTest<ActionSubject>, 'load'> {
  if (load === undefined) return {};
  const needed = waiting(compile);
  return {
    load: (subject) => {
      const name = needed(subject);
      return name && load(name);
    },
  };
}

function argsOf(action: Action): JsonObject {
  return (action.args ?? {}) as JsonObject;
}
