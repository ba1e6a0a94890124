import { expect, test } from 'vitest';
import { compilePolicies } from '../../../src/engine/policy/set.ts';
import { InputError } from '../../../src/engine/problem.ts';

async function errorOf(text: string, config?: string): Promise<string> {
  try {
    await compilePolicies({
      policies: [{ path: 'p.yaml', text }],
      config: config === undefined ? undefined : { path: 'c.yaml', text: config },
    });
  } catch (error) {
    if (error instanceof InputError) return error.describe();
    throw error;
  }
  return 'no error';
}

const rule = (body: string): string => `version: 1\nrules:\n  - id: r\n    effect: deny\n    ${body}\n`;

test.each([
  ['unknown field', rule('mach: { tool: x }'), 'p.yaml:5:5: unknown field "mach"; did you mean "match"?'],
  [
    'unknown key of a matcher',
    rule('match: { tolo: x }'),
    'p.yaml:5:14: unknown field "tolo"; did you mean "tool"?',
  ],
  ['missing field', 'version: 1\nrules:\n  - id: r\n    effect: deny\n', 'p.yaml:3:5: missing field "match"'],
  [
    'wrong effect',
    'version: 1\nrules:\n  - { id: r, effect: alow, match: { tool: x } }\n',
    'did you mean "allow"?',
  ],
  ['wrong version', 'version: 2\nrules: []\n', '"version" must be 1, not 2'],
  [
    'invalid regex',
    rule('match: { tool: x, args: { a: { regex: "(" } } }'),
    'p.yaml:5:31: invalid regular expression "("',
  ],
  [
    'lookahead is no RE2',
    rule('match: { tool: x, args: { a: { regex: "(?=x)" } } }'),
    'invalid regular expression',
  ],
  [
    'CEL with a control character, on one line',
    rule('match: { when: "\\x1b[31m" }'),
    'p.yaml:5:14: invalid CEL expression: Unexpected character: \\u001b',
  ],
  ['invalid CEL', rule('match: { when: "action.tool ==" }'), 'p.yaml:5:14: invalid CEL expression'],
  [
    'CEL with an unknown variable',
    rule('match: { when: "actoin.tool == \'x\'" }'),
    'invalid CEL expression: Unknown variable: actoin',
  ],
  ['CEL that is no condition', rule('match: { when: "action.tool" }'), 'it is of type string, not bool'],
  [
    'CEL with an invalid regex',
    rule(`match: { when: "action.tool.matches('(')" }`),
    'invalid CEL expression',
  ],
  [
    'invalid JSON Schema',
    rule('match: { tool: x, args: { a: { schema: { type: strin } } } }'),
    'invalid JSON Schema',
  ],
  [
    'JSON Schema with an unknown keyword',
    rule('match: { tool: x, args: { a: { schema: { maxLen: 3 } } } }'),
    'invalid JSON Schema',
  ],
  [
    'JSON Schema with an invalid regex',
    rule('match: { tool: x, args: { a: { schema: { type: string, pattern: "(" } } } }'),
    'invalid JSON Schema',
  ],
  ['invalid tool glob', rule('match: { tool: "mcp..x" }'), 'p.yaml:5:14:'],
  ['invalid path glob', rule('match: { writes: "a/[" }'), 'p.yaml:5:14:'],
  ['unknown SQL effect', rule('match: { tool: x, sql: { effect: selct } }'), 'selct'],
  ['sql without tool', rule('match: { sql: { effect: read } }'), '"sql" needs a "tool"'],
  [
    'two tests in one value matcher',
    rule('match: { tool: x, args: { a: { glob: x, exists: true } } }'),
    'has one kind of test',
  ],
  [
    'approval on allow',
    'version: 1\nrules:\n  - { id: r, effect: allow, match: { tool: x }, approval: { count: 2 } }\n',
    '"approval" is for holds',
  ],
  [
    'from and owners-of',
    rule('match: { tool: x }\n    approval: { from: "@a", owners-of: "b" }'),
    'exclude each other',
  ],
  ['zero duration', rule('match: { tool: x }\n    approval: { timeout: 0m }'), '"0m" is no duration'],
  ['zero count', rule('match: { tool: x }\n    approval: { count: 0 }'), '"count"'],
  [
    'duplicate id',
    'version: 1\nrules:\n  - { id: r, effect: deny, match: { tool: x } }\n  - { id: r, effect: deny, match: { tool: y } }\n',
    'p.yaml:4:11: rule id "r" is taken, first defined at p.yaml:3:11',
  ],
  [
    'a reserved id',
    'version: 1\nrules:\n  - { id: builtin/x, effect: deny, match: { tool: x } }\n',
    '"id" has the wrong form',
  ],
  ...['intent', 'rollback', 'confidence', 'reversible'].map((word) => [
    `an allow that reads ${word}`,
    `version: 1\nrules:\n  - { id: r, effect: allow, match: { when: "has(action.${word})" } }\n`,
    `must not read action.${word}`,
  ]),
  [
    'an allow that takes back by intent',
    "version: 1\nrules:\n  - { id: r, effect: allow, match: { tool: x }, unless: { when: \"action['intent'] == 'x'\" } }\n",
    'must not read action.intent',
  ],
])('%s', async (_name, text, expected) => {
  expect(await errorOf(String(text))).toContain(expected);
});

test.each(['deny', 'hold'])('no agent excuses itself from a %s by what it says', async (effect) => {
  const text = `version: 1\nrules:\n  - { id: r, effect: ${effect}, match: { tool: x }, unless: { when: action.reversible } }\n`;
  expect(await errorOf(text)).toContain(`"unless" of a ${effect} rule must not read action.reversible`);
});

test('a deny may read what the agent says', async () => {
  expect(await errorOf(rule('match: { when: "action.confidence < 0.5" }'))).toBe('no error');
});

test.each([
  ['default: allow', '"default" must be one of deny, hold, not "allow"'],
  ['extends: x', '"extends" is reserved'],
  ['environments: [a]\nenvironment: b', 'environment "b" is not among "environments"'],
  ['guards: { builtin/git-state: allow }', 'must be "hold"'],
  ['guards: { builtin/x: hold }', 'unknown name "builtin/x"'],
])('config: %s', async (text, expected) => {
  const policy = 'version: 1\nrules: []\n';
  expect(await errorOf(policy, `version: 1\n${text}\n`)).toContain(expected);
});
