import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../src/engine/json/value.ts';
import { compileSet } from '../../../src/engine/policy/compile-set.ts';
import { keepDocuments, recoverDocuments } from '../../../src/engine/policy/kept-documents.ts';
import { compilePolicies, type PolicySet, readDocuments } from '../../../src/engine/policy/set.ts';
import { InputError } from '../../../src/engine/problem.ts';
import type { Action, Matcher } from '../../../src/engine/schema/generated/types.ts';
import { decideWith, file, http, shell, sql } from '../../support/policy.ts';

const PATH = 'p.yaml';
const NOW = new Date('2026-01-02T03:04:05Z');

interface Written {
  readonly id: string;
  readonly effect: 'allow' | 'deny' | 'hold';
  readonly match: Matcher;
  readonly unless?: Matcher;
}

const sources = (rules: readonly Written[]) => ({
  policies: [{ path: PATH, text: JSON.stringify({ version: 1, rules }) }],
});

/** The set as it is recalled, with rules in it that no policy could have had. */
async function recalled(rules: readonly Written[], broken: readonly Written[] = []): Promise<PolicySet> {
  const kept = keepDocuments(readDocuments(sources(rules)));
  const value = { version: 1, rules: [...rules, ...broken] } as unknown as JsonValue;
  const lines = [...rules, ...broken].map((_rule, index) => index + 1);
  return compileSet(recoverDocuments({ ...kept, policies: [{ path: PATH, value, lines }] }));
}

const EVERYTHING: Written = { id: 'everything', effect: 'allow', match: { tool: '**' } };
const call = (args: Record<string, unknown>, more: Partial<Action> = {}): Action => ({
  tool: 'x',
  args,
  ...more,
});

/** Matchers that do not compile; an action that asks them, and one that does not come as far. */
const BROKEN: readonly [string, Matcher, Action, Action][] = [
  [
    'a regex, after another key',
    { tool: 'x', environment: 'prod', args: { a: { regex: '(' } } },
    call({ a: 'b' }, { environment: 'prod' }),
    call({ a: 'b' }),
  ],
  [
    'a regex, ruled out by its literals',
    { tool: 'x', args: { a: { regex: 'needle{2,1}' } } },
    call({ a: 'needle' }),
    call({ a: 'hay' }),
  ],
  [
    'a regex that is negated',
    { tool: 'x', args: { a: { not: { regex: '(' } } } },
    call({ a: 'b' }),
    call({}, { tool: 'y' }),
  ],
  [
    'a glob on an argument',
    { tool: 'x', args: { a: 'b', c: { glob: '[' } } },
    call({ a: 'b', c: '1' }),
    call({ a: 'a', c: '1' }),
  ],
  [
    'a schema',
    { tool: 'x', args: { a: 'b', c: { schema: { type: 'nothing' } } } },
    call({ a: 'b', c: '1' }),
    call({ a: 'a', c: '1' }),
  ],
  ['CEL', { tool: 'x', environment: 'prod', when: '(' }, call({}, { environment: 'prod' }), call({})],
  ['CEL with a regex', { tool: 'x', when: 'action.tool.matches("(")' }, call({}), call({}, { tool: 'y' })],
  ['a resource', { tool: 'x', resource: '[' }, call({}, { resource: 'r' }), call({})],
  ['a command', { tool: 'shell', shell: { command: 'git [' } }, shell('git push'), call({})],
  [
    'a word of a command',
    { tool: 'shell', shell: { command: 'git push', arg: '[' } },
    shell('git push x'),
    shell('git pull x'),
  ],
  [
    'a host',
    { tool: 'http.request', http: { method: 'GET', host: 'a/b' } },
    http('GET', 'https://a.example/'),
    http('POST', 'https://a.example/'),
  ],
  [
    'a path of a URL',
    { tool: 'http.request', http: { method: 'GET', path: '[' } },
    http('GET', 'https://a.example/'),
    http('POST', 'https://a.example/'),
  ],
  ['a path', { tool: 'file.*', writes: '[' }, file('write', 'a'), file('read', 'a')],
  [
    'a host that is talked to',
    { tool: 'http.request', network: 'a/b' },
    http('GET', 'https://a.example/'),
    call({}),
  ],
  [
    'a table',
    { tool: 'mcp.db.query', sql: { effect: 'read', table: '[' } },
    sql('SELECT 1 FROM t'),
    sql('DELETE FROM t'),
  ],
  [
    'a function',
    { tool: 'mcp.db.query', sql: { effect: 'call', function: '[' } },
    sql('SELECT f()'),
    sql('DELETE FROM t'),
  ],
];

describe.each(BROKEN)('%s', (_what, match, asking, passing) => {
  test.each(['allow', 'deny', 'hold'] as const)('that is broken, in the match of %s', async (effect) => {
    const broken: Written = { id: 'broken', effect, match };
    await expect(compilePolicies(sources([EVERYTHING, broken]))).rejects.toMatchObject({
      file: PATH,
      position: { line: 1 },
    });
    const set = await recalled([EVERYTHING], [broken]);
    // Never compiled, so nothing is found; and what would ask it is not decided at all.
    expect((await decideWith(set, passing, NOW)).decision).toBe('allow');
    await expect(decideWith(set, asking, NOW)).rejects.toBeInstanceOf(InputError);
  });

  test('that is broken, in the unless of a deny', async () => {
    const broken: Written = { id: 'broken', effect: 'deny', match: { tool: '**' }, unless: match };
    await expect(compilePolicies(sources([EVERYTHING, broken]))).rejects.toBeInstanceOf(InputError);
    const set = await recalled([EVERYTHING], [broken]);
    await expect(decideWith(set, asking, NOW)).rejects.toBeInstanceOf(InputError);
  });
});

const RULES: readonly Written[] = [
  EVERYTHING,
  { id: 'regex', effect: 'deny', match: { tool: 'x', args: { a: { regex: '^dr(o|0)p' } } } },
  { id: 'literal', effect: 'hold', match: { tool: 'x', args: { a: { regex: 'secret' } } } },
  { id: 'not', effect: 'hold', match: { tool: 'x', args: { 'b.*': { not: { regex: '^(ok|fine)$' } } } } },
  {
    id: 'schema',
    effect: 'deny',
    match: { tool: 'x', args: { b: { schema: { type: 'array', items: { pattern: 'no' } } } } },
  },
  {
    id: 'when',
    effect: 'deny',
    match: { tool: 'x', when: 'action.args.a.matches("z+") || now < timestamp("2026-01-01T00:00:00Z")' },
  },
  { id: 'when-unless', effect: 'hold', match: { tool: 'y' }, unless: { when: 'size(action.labels) > 0' } },
  {
    id: 'environment',
    effect: 'deny',
    match: { tool: 'x', environment: 'prod*', args: { a: { glob: '*{x,y}*' } } },
  },
];
const text = fc.constantFrom(
  '',
  'drop',
  'dr0p',
  'dro',
  'a secret',
  'secre',
  'ok',
  'fine',
  'no',
  'zz',
  'x',
  'hay',
);
const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constantFrom(1, null, true));
const actions: fc.Arbitrary<Action> = fc
  .record({
    tool: fc.constantFrom('x', 'y'),
    a: value,
    b: value,
    environment: fc.constantFrom(undefined, 'prod', 'dev'),
    label: fc.boolean(),
  })
  .map(({ tool, a, b, environment, label }) => ({
    tool,
    args: { a, b },
    ...(environment === undefined ? {} : { environment }),
    ...(label ? { labels: ['l'] } : {}),
  }));

test('policies that are recalled decide every action as those that were read', async () => {
  const read = await compilePolicies(sources(RULES));
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { minLength: 1, maxLength: 4 }), async (some) => {
      // Anew each time, so that whatever an action needs is loaded and compiled for it, and not by one before it.
      const set = await recalled(RULES);
      for (const action of some) {
        const [a, b] = [await decideWith(set, action, NOW), await decideWith(read, action, NOW)];
        const shown = ({ decision, hits }: typeof a) => [
          decision,
          hits.map(({ rule, because }) => [rule.id, because]),
        ];
        expect(shown(a)).toEqual(shown(b));
      }
    }),
  );
});

test('an action loads the engines that it needs, and no others', async () => {
  const loads = async (action: Action): Promise<string[]> => {
    const set = await recalled(RULES.filter(({ id }) => id !== 'when' && id !== 'schema'));
    return set.index
      .of(action.tool)
      .candidates.filter(({ match, unless }) =>
        [...match, ...unless].some(({ actionTests }) =>
          actionTests.some(({ load }) => load?.({ action, now: NOW }) !== undefined),
        ),
      )
      .map(({ rule }) => rule.id);
  };
  expect(await loads(call({ a: 'hay', b: ['ok'] }))).toEqual(['not']);
  expect(await loads(call({ a: 'a secret' }))).toEqual(['literal']);
  expect(await loads(call({ a: 'hay' }))).toEqual([]);
  expect(await loads(call({}, { tool: 'y' }))).toEqual(['when-unless']);
});
