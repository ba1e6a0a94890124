import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactNumber } from '../../../src/engine/json/number.ts';

it.each([
  ['0', 0],
  ['-0', 0],
  ['-0.0e5', 0],
  ['0e999999999', 0],
  ['0.1', 0.1],
  ['1.0', 1],
  ['1e2', 100],
  ['100', 100],
  ['0.0012300', 0.00123],
  ['-1.50E+3', -1500],
  ['9007199254740992', 9007199254740992],
  ['9007199254740994', 9007199254740994],
  ['1e23', 1e23],
  ['5e-324', 5e-324],
  ['1.7976931348623157e308', Number.MAX_VALUE],
  ['+.5', 0.5],
  ['1.', 1],
])('reads %s as %d', (written, value) => {
  expect(exactNumber(written)).toBe(value);
});

it.each([
  '9007199254740993',
  '-9007199254740993',
  '1e400',
  '-1e400',
  '1e-400',
  '0.1000000000000000055511151231257827',
  '0.30000000000000004441',
  '123456789012345678901234567890',
  '4e-324',
  '1e99999999999999999999',
])('refuses %s, which a double cannot hold', (written) => {
  expect(exactNumber(written)).toBeUndefined();
});

it('reads back every number that JavaScript writes', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(exactNumber(String(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

it('refuses every odd integer above 2^53', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }), (value) => {
      expect(exactNumber(String(value | 1n))).toBeUndefined();
    }),
  );
});
