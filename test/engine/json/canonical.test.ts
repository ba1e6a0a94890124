import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/engine/json/canonical.ts';
import { parseJson } from '../../../src/engine/json/parse.ts';
import type { JsonValue } from '../../../src/engine/json/value.ts';
import { InputError } from '../../../src/engine/problem.ts';

const double = (hex: string): number => Buffer.from(hex, 'hex').readDoubleBE();

describe('canonicalJson', () => {
  // RFC 8785, appendix B.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (hex, text) => {
    expect(canonicalJson(double(hex))).toBe(text);
  });

  it('writes the example of RFC 8785, section 3.2.2', () => {
    const value: JsonValue = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units (RFC 8785, section 3.2.3)', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const written = JSON.parse(
      `[${canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))
        .slice(1, -1)
        .replaceAll(':0', '')}]`,
    );
    expect(written).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
  });

  it('gives one text whatever the order of the keys', () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false }));
    fc.assert(
      fc.property(json, (object) => {
        const entries = Object.entries(object as Record<string, JsonValue>);
        const reversed = Object.fromEntries(entries.toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(Object.fromEntries(entries)));
      }),
    );
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as JsonValue);
        expect(canonicalJson(parseJson(text).value)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([
    ['NaN', Number.NaN],
    ['Infinity', [Number.POSITIVE_INFINITY]],
    ['half a surrogate pair', { a: '\ud800' }],
    ['half a surrogate pair in a key', { '\udfff': 1 }],
    ['undefined', { a: undefined } as unknown as JsonValue],
    ['a bigint', [1n] as unknown as JsonValue],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(InputError);
  });

  it('does not overflow on a value that nests 200,000 levels', () => {
    let value: JsonValue = 1;
    for (let i = 0; i < 200_000; i += 1) value = i % 2 === 0 ? [value] : { a: value };
    expect(canonicalJson(value).length).toBe(100_000 * 2 + 100_000 * 6 + 1);
  });
});
