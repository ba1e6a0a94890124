import { expect, test } from 'vitest';
import { compileOrWait } from '../../../src/engine/match/late.ts';
import { lateEngines } from '../../../src/engine/match/late-engines.ts';
import { InputError } from '../../../src/engine/problem.ts';

test('what was never checked is compiled at once', () => {
  let compiled = 0;
  const double = compileOrWait({}, () => {
    compiled++;
    return (n: number) => 2 * n;
  });
  expect(compiled).toBe(1);
  expect(double(3)).toBe(6);
  expect(() =>
    compileOrWait({ checked: false }, () => {
      throw new TypeError('no');
    }),
  ).toThrow(TypeError);
});

test('what was checked is compiled when it is first asked, and once', () => {
  let compiled = 0;
  const double = compileOrWait({ checked: true }, () => {
    compiled++;
    return (n: number) => 2 * n;
  });
  expect(compiled).toBe(0);
  expect([double(3), double(4)]).toEqual([6, 8]);
  expect(compiled).toBe(1);
});

test('what was checked and is broken all the same answers nothing, however often it is asked', () => {
  const broken = compileOrWait({ checked: true }, (): (() => 'yes') => {
    throw new TypeError('no');
  });
  for (const _again of [1, 2]) expect(() => broken()).toThrow(InputError);
});

test('an engine is loaded when it is asked for; what its literals rule out needs none', async () => {
  const engines = lateEngines();
  const needle = engines.regex('need.e');
  expect(needle('hay')).toBe(false);
  expect(() => needle('needle')).toThrow('not loaded');
  expect(() => engines.when('true')).toThrow('not loaded');
  expect(() => engines.jsonSchema(true)).toThrow('not loaded');
  await engines.load?.('regex');
  expect([needle('a needle'), needle('needs')]).toEqual([true, false]);
  expect(engines.load?.('regex')).toBeUndefined();
  await Promise.all([engines.load?.('when'), engines.load?.('jsonSchema')]);
  expect(engines.when('1 == 1').fields).toEqual(new Set());
  expect(engines.jsonSchema({ type: 'string' })(1)).toBe(false);
});

test('an expression that CEL makes while it runs is unknown when it is invalid, whatever its literals', async () => {
  const engines = lateEngines();
  await engines.load?.('when');
  const when = engines.when('action.tool.matches(action.intent)');
  const asked = (intent: string) => when.test({ action: { tool: 'x', args: {}, intent }, now: undefined });
  expect([asked('x'), asked('y'), asked('abc{2,1}')]).toEqual(['yes', 'no', 'unknown']);
});
