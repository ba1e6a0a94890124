import { expect, test } from 'vitest';
import type { JsonValue } from '../../../src/engine/json/value.ts';
import { loadEngines } from '../../../src/engine/match/engines.ts';
import { compileValue } from '../../../src/engine/match/value.ts';
import type { ValueMatcher } from '../../../src/engine/schema/generated/types.ts';
import { LINEAR } from '../../support/cpu.ts';
import { growth } from '../../support/hostile.ts';

const engines = await loadEngines([{ regex: '', schema: {}, when: '' }]);
const answer = (matcher: ValueMatcher, value: JsonValue | undefined) => compileValue(matcher, engines)(value);

test.each<[ValueMatcher, JsonValue | undefined, string]>([
  ['a', 'a', 'yes'],
  ['a', 'A', 'no'],
  [1, 1, 'yes'],
  [1, '1', 'no'],
  [true, true, 'yes'],
  [null, null, 'yes'],
  ['a', undefined, 'no'],
  ['a', ['a'], 'no'],
  [['a', 2], 2, 'yes'],
  [['a', 2], 3, 'no'],
  [{ glob: 'a*' }, 'a/b\nc', 'yes'],
  [{ glob: ['x', 'a*'] }, 'ab', 'yes'],
  [{ glob: 'a*' }, 'ba', 'no'],
  [{ glob: 'a*' }, 5, 'unknown'],
  [{ glob: '*' }, undefined, 'no'],
  [{ regex: 'b+' }, 'abbc', 'yes'],
  [{ regex: '^b+$' }, 'abbc', 'no'],
  [{ regex: 'b' }, ['b'], 'unknown'],
  [{ regex: '' }, undefined, 'no'],
  [{ in: ['a', 1] }, 1, 'yes'],
  [{ in: ['a', 1] }, undefined, 'no'],
  [{ gt: 5 }, 6, 'yes'],
  [{ gt: 5 }, 5, 'no'],
  [{ gte: 5, lt: 7 }, 5, 'yes'],
  [{ gte: 5, lt: 7 }, 7, 'no'],
  [{ lte: 5 }, '5', 'unknown'],
  [{ lte: 5 }, undefined, 'no'],
  [{ exists: true }, null, 'yes'],
  [{ exists: true }, undefined, 'no'],
  [{ exists: false }, undefined, 'yes'],
  [{ not: 'a' }, 'b', 'yes'],
  [{ not: 'a' }, undefined, 'yes'],
  [{ not: { glob: 'a*' } }, 5, 'unknown'],
  [{ not: { exists: false } }, undefined, 'no'],
  [{ schema: { type: 'string', pattern: '^a+$' } }, 'aaa', 'yes'],
  [{ schema: { type: 'string', pattern: '^a+$' } }, 'b', 'no'],
  [{ schema: true }, undefined, 'no'],
])('%j on %j: %s', (matcher, value, expected) => {
  expect(answer(matcher, value)).toBe(expected);
});

test.each(['^(a+)+$', '(a|aa)+$', '(.*a){12}b', 'a.*b.*c.*d'])(
  'catastrophic backtracking: %s takes time in proportion to the text',
  (regex) => {
    const test = compileValue({ regex }, engines);
    expect(growth('a', (text) => test(`${text}!`), 256)).toBeLessThan(LINEAR);
  },
);

test('catastrophic backtracking in a JSON Schema and in CEL', () => {
  const schema = compileValue({ schema: { type: 'string', pattern: '^(a+)+$' } }, engines);
  expect(growth('a', (text) => schema(`${text}!`), 256)).toBeLessThan(LINEAR);
  const when = engines.when('action.tool.matches("^(a+)+$")');
  expect(
    growth('a', (text) => when.test({ action: { tool: `${text}!` }, now: undefined }), 256),
  ).toBeLessThan(LINEAR);
});

test('CEL: keys that the library would skip or trip over are ordinary keys', () => {
  const when = engines.when('action.args.all(k, k in ["a"])');
  const args = JSON.parse('{"a":1,"constructor":2}');
  expect(when.test({ action: { tool: 'x', args }, now: undefined })).toBe('no');
  const proto = JSON.parse('{"a":1,"__proto__":2}');
  expect(when.test({ action: { tool: 'x', args: proto }, now: undefined })).toBe('no');
});
