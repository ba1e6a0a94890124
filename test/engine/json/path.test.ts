import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/engine/json/parse.ts';
import { EVERY, evaluatePath, parsePath, readPath } from '../../../src/engine/json/path.ts';
import { type Answer, fromBoolean, UNKNOWN } from '../../../src/engine/logic.ts';
import { InputError } from '../../../src/engine/problem.ts';

const value = parseJson(`{
  "a": {"b": 1, "": 2, "x.y": 3, "~/": 4, "*": 5},
  "list": [{"n": 1, "tags": ["p", "q"]}, {"n": 2, "tags": []}, {"tags": "p"}],
  "empty": [], "text": "abc", "null": null, "__proto__": {"deep": 6}
}`).value;

describe('parsePath', () => {
  it.each([
    ['a', ['a']],
    ['a.b', ['a', 'b']],
    ['a.*.b', ['a', EVERY, 'b']],
    ['/a/b', ['a', 'b']],
    ['/a/*', ['a', EVERY]],
    ['/x.y', ['x.y']],
    ['/', ['']],
    ['/a~1b/~0/~01', ['a/b', '~', '~1']],
    ['a/b', ['a/b']],
    ['a~b', ['a~b']],
    ['a*', ['a*']],
  ])('reads %j', (text, path) => {
    expect(parsePath(text)).toEqual(path);
  });

  it.each(['', '.', 'a.', '.a', 'a..b', '/~', '/a~2', '/~~0', `${'a.'.repeat(64)}a`, '/'.repeat(65)])(
    'refuses %j',
    (text) => {
      expect(() => parsePath(text)).toThrow(InputError);
    },
  );

  it('throws nothing but InputError', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '~', '0', '*') }), (text) => {
        try {
          parsePath(text);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});

describe('readPath', () => {
  it.each([
    ['a.b', [1]],
    ['/a/', [2]],
    ['/a/x.y', [3]],
    ['/a/~0~1', [4]],
    ['a.x.y', [undefined]],
    ['null', [null]],
    ['null.x', [undefined]],
    ['text.length', [undefined]],
    ['text.0', [undefined]],
    ['list.length', [undefined]],
    ['a.constructor', [undefined]],
    ['a.toString', [undefined]],
    ['__proto__.deep', [6]],
    ['a.__proto__', [undefined]],
    ['list.0.n', [1]],
    ['list.00.n', [undefined]],
    ['list.-1', [undefined]],
    ['list.3', [undefined]],
    ['list.*.n', [1, 2, undefined]],
    ['list.*.tags.*', ['p', 'q', undefined, UNKNOWN]],
    ['list.*.*', [UNKNOWN, UNKNOWN, UNKNOWN]],
    ['empty.*', [undefined]],
    ['empty.*.a.*', [undefined]],
    ['missing.*', [undefined]],
    ['a.*', [UNKNOWN]],
    ['text.*', [UNKNOWN]],
    ['null.*', [UNKNOWN]],
    ['*', [UNKNOWN]],
    ['text.*.a', [UNKNOWN]],
  ])('%s leads to %j', (path, found) => {
    expect(readPath(value, parsePath(path))).toEqual(found);
  });
});

it.each(['constructor', 'toString', '__proto__', '__proto__.constructor'])(
  'finds no inherited %s',
  (path) => {
    expect(readPath({ a: {} }, parsePath(path))).toEqual([undefined]);
    expect(readPath({ a: {} }, parsePath(`a.${path}`))).toEqual([undefined]);
  },
);

describe('evaluatePath', () => {
  const is =
    (wanted: unknown) =>
    (found: unknown): Answer =>
      fromBoolean(found === wanted);
  it.each<[string, unknown, Answer, Answer]>([
    ['a.b', 1, 'yes', 'yes'],
    ['a.b', 2, 'no', 'no'],
    ['a.c', undefined, 'yes', 'yes'],
    ['list.*.n', 1, 'yes', 'no'],
    ['list.*.n', 3, 'no', 'no'],
    ['list.*.n', undefined, 'yes', 'no'],
    ['list.0.tags.*', 'p', 'yes', 'no'],
    ['list.*.tags.*', 'p', 'yes', 'no'],
    ['list.*.tags.*', 'z', 'unknown', 'no'],
    ['empty.*', 'x', 'no', 'no'],
    ['empty.*', undefined, 'yes', 'yes'],
    ['text.*', 'abc', 'unknown', 'unknown'],
  ])('%s is %j: trigger %s, bound %s', (path, wanted, trigger, bound) => {
    expect(evaluatePath(value, parsePath(path), 'trigger', is(wanted))).toBe(trigger);
    expect(evaluatePath(value, parsePath(path), 'bound', is(wanted))).toBe(bound);
  });
});
