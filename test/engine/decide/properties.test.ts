import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { stricter } from '../../../src/engine/decide/verdict.ts';
import type { PolicySet } from '../../../src/engine/policy/set.ts';
import type { Action, Effect } from '../../../src/engine/schema/generated/types.ts';
import { decideWith, file, http, policies, shell, sql } from '../../support/policy.ts';

const MATCHES = [
  'tool: "**"',
  'tool: shell',
  'tool: mcp.db.query',
  'tool: "file.*"',
  'tool: mcp.sh.run, shell: { command: rm }',
  'tool: mcp.sh.run, shell: { command: [cat, ls, echo] }, writes: "out/**"',
  'tool: mcp.sh.run, writes: "**"',
  'shell: { command: rm }',
  'shell: { command: rm, flags: -rf }',
  'shell: { command: [cat, ls, echo, grep] }',
  'shell: { command: "*", dynamic: true }, writes: ["**", "/**"], network: true',
  'shell: { command: "git push" }',
  'shell: { command: [git, curl] }, network: true',
  'tool: mcp.db.query, sql: { effect: read }',
  'tool: mcp.db.query, sql: { effect: [insert, delete], table: "tmp_*" }',
  'tool: mcp.db.query, sql: { where: missing }',
  'http: { method: GET, host: "*.example.com" }',
  'http: { path: "/admin/**" }',
  'writes: "secret/**"',
  'writes: "**"',
  'reads: "**"',
  'reads: "~/.ssh/**"',
  'network: true',
  'network: evil.example.com',
  'args: { command: { regex: "rm" } }',
  'args: { command: { exists: true } }',
  'args: { path: { glob: "*x*" } }',
] as const;

const match = fc.constantFrom(...MATCHES);
const rule = fc.record({
  effect: fc.constantFrom<Effect>('allow', 'hold', 'deny'),
  match,
  unless: fc.option(match, { freq: 4 }),
});
type Rule = typeof rule extends fc.Arbitrary<infer T> ? T : never;

const command = fc.constantFrom(
  'rm -rf build',
  'rm secret/key',
  'cat a.txt',
  'ls -la',
  'echo x > out/a',
  'grep -r x src',
  'git push origin main',
  'curl https://api.example.com/x',
  'cat ~/.ssh/id_rsa',
  '$CMD',
  'node -e 1',
  'unheard-of --flag value',
);
const statement = fc.constantFrom(
  'SELECT a FROM users',
  'SELECT 1',
  'DELETE FROM tmp_a WHERE id = 1',
  'DELETE FROM users',
  'INSERT INTO tmp_b VALUES (1)',
  'DROP TABLE users',
  'no SQL',
);
const path = fc.constantFrom('a.txt', 'secret/x', 'out/y', '/etc/passwd', '~/.ssh/id_rsa');
const action: fc.Arbitrary<Action> = fc.oneof(
  command.map(shell),
  statement.map(sql),
  fc.tuple(fc.constantFrom('read', 'write'), path).map(([verb, target]) => file(verb, target)),
  fc
    .tuple(
      fc.constantFrom('GET', 'POST'),
      fc.constantFrom('https://a.example.com/admin/x', 'https://evil.example.com/', 'ftp://x'),
    )
    .map(([method, url]) => http(method, url)),
  fc
    .record({ command: fc.option(command, { nil: undefined }), path: fc.option(path, { nil: undefined }) })
    .map((args) => ({ tool: 'mcp.sh.run', args: JSON.parse(JSON.stringify(args)) })),
  fc.record({ sql: statement, path }).map((args) => ({ tool: 'mcp.db.query', args })),
);

function setOf(list: readonly Rule[], config?: string): Promise<PolicySet> {
  const text = list.map(({ effect, match: keys, unless }, index) => {
    const excuse = unless === null ? '' : `, unless: { ${unless} }`;
    return `- { id: r${index}, effect: ${effect}, match: { ${keys} }${excuse} }`;
  });
  return policies(text.length === 0 ? '[]' : text.join('\n'), config);
}

async function decisionOf(list: readonly Rule[], asked: Action, config?: string): Promise<Effect> {
  return (await decideWith(await setOf(list, config), asked)).decision;
}

const rules = fc.array(rule, { minLength: 1, maxLength: 6 });
/** Without keys that look at the text of the whole line, which another command changes. */
const partRules = rules.map((set) =>
  set.filter(({ match: keys, unless }) => !`${keys}${unless}`.includes('args:')),
);
const RUNS = { numRuns: 300 };

beforeAll(async () => {
  // Loads the analysers once, so that no property pays for it.
  await decisionOf(
    [{ effect: 'allow', match: 'tool: mcp.db.query, sql: { effect: read }', unless: null }],
    sql('SELECT 1'),
  );
  await decisionOf([], shell('ls'));
});

/** A hold asks a human about what no rule matched; so with the default deny, deny may become hold, but never allow. */
function looser(before: Effect, after: Effect, config: string): boolean {
  return config.includes('hold') ? stricter(before, after) : before !== 'allow' && after === 'allow';
}

describe.each(['version: 1\ndefault: hold\n', 'version: 1\ndefault: deny\n'])(
  'a decision never becomes looser (%j)',
  (config) => {
    const decision = (set: readonly Rule[], asked: Action): Promise<Effect> => decisionOf(set, asked, config);

    test('when a deny or hold rule is added', () =>
      fc.assert(
        fc.asyncProperty(rules, rule, action, async (before, extra, asked) => {
          fc.pre(extra.effect !== 'allow');
          const first = await decision(before, asked);
          const then = await decision([...before, extra], asked);
          expect(extra.effect === 'deny' ? stricter(first, then) : looser(first, then, config)).toBe(false);
        }),
        RUNS,
      ));

    test('when an allow rule is removed', () =>
      fc.assert(
        fc.asyncProperty(rules, rule, action, async (after, extra, asked) => {
          const first = await decision([...after, { ...extra, effect: 'allow' }], asked);
          expect(looser(first, await decision(after, asked), config)).toBe(false);
        }),
        RUNS,
      ));

    test('when another command joins the line', () =>
      fc.assert(
        fc.asyncProperty(partRules, command, command, async (set, one, other) => {
          const alone = await decision(set, shell(one));
          for (const line of [`${one} && ${other}`, `${other}; ${one}`, `${other} | ${one}`]) {
            expect(looser(alone, await decision(set, shell(line)), config)).toBe(false);
          }
        }),
        RUNS,
      ));

    test('when another statement joins the script', () =>
      fc.assert(
        fc.asyncProperty(partRules, statement, statement, async (set, one, other) => {
          const alone = await decision(set, sql(one));
          expect(looser(alone, await decision(set, sql(`${other}; ${one}`)), config)).toBe(false);
        }),
        RUNS,
      ));
  },
);

test('the order of rules never matters', () =>
  fc.assert(
    fc.asyncProperty(rules, action, async (set, asked) => {
      const verdict = async (list: readonly Rule[]) => {
        const { decision, hits } = await decideWith(await setOf(list), asked);
        return { decision, rules: hits.map((hit) => list[Number(hit.rule.id.slice(1))]?.match).sort() };
      };
      expect(await verdict([...set].reverse())).toEqual(await verdict(set));
    }),
    RUNS,
  ));

test('no action makes the engine throw', async () => {
  const everything = await setOf(MATCHES.map((keys) => ({ effect: 'deny', match: keys, unless: null })));
  const args = fc.dictionary(
    fc.constantFrom(
      'sql',
      'query',
      'command',
      'cmd',
      'argv',
      'args',
      'url',
      'method',
      'path',
      'paths',
      'x',
      '__proto__',
    ),
    fc.jsonValue(),
  );
  const tool = fc.constantFrom(
    'shell',
    'file.read',
    'file.write',
    'http.request',
    'mcp.db.query',
    'mcp.sh.run',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(tool, args, async (name, given) => {
      const { decision } = await decideWith(everything, {
        tool: name,
        args: given as Record<string, unknown>,
      });
      expect(['deny']).toContain(decision);
    }),
    { numRuns: 500 },
  );
});
