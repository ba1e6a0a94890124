import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../src/engine/json/value.ts';
import { loadEngines } from '../../../src/engine/match/engines.ts';
import { compileValue } from '../../../src/engine/match/value.ts';
import { LINEAR } from '../../support/cpu.ts';
import { growth } from '../../support/hostile.ts';

const engines = await loadEngines([{ schema: {} }]);
const compile = (schema: Record<string, unknown>) => compileValue({ schema }, engines);

test('an asynchronous schema is no schema that everything satisfies', () => {
  expect(() => compile({ $async: true, type: 'string' })).toThrow('"$async" is not supported');
});

test('a schema that refers to itself without an end is unknown, and no crash', () => {
  expect(compile({ $ref: '#' })(5)).toBe('unknown');
});

test('no schema knows the $id of another, whatever the order of the rules', () => {
  compile({ $id: 'amount', type: 'number' });
  expect(() => compile({ $ref: 'amount' })).toThrow("can't resolve reference");
  expect(compile({ $id: 'amount', type: 'string' })('x')).toBe('yes');
});

test('a schema from elsewhere is not fetched', () => {
  expect(() => compile({ $ref: 'https://example.com/x.json' })).toThrow("can't resolve reference");
});

describe('uniqueItems', () => {
  const unique = compile({ uniqueItems: true });

  test.each<[JsonValue, string]>([
    [[], 'yes'],
    [[1, '1', true, null, [1], { a: 1 }], 'yes'],
    [[1, 1], 'no'],
    [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      'no',
    ],
    [
      [
        [1, 2],
        [2, 1],
      ],
      'yes',
    ],
    [[0, -0], 'no'],
  ])('%j: %s', (value, expected) => {
    expect(unique(value)).toBe(expected);
  });

  test('false asks for nothing', () => {
    expect(compile({ uniqueItems: false })([1, 1])).toBe('yes');
  });

  test('time is linear in a list of objects', () => {
    const items = (text: string): JsonValue => Array.from(text, (_, at) => ({ at }));
    expect(growth('a', (text) => unique(items(text)), 16)).toBeLessThan(LINEAR);
  });
});
