import { expect, test } from 'vitest';
import { Findings } from '../../../src/audit/verify/findings.ts';

function warned(from: number, to: number, before = new Findings()): Findings {
  const findings = new Findings();
  findings.resume(before.warned());
  for (let index = from; index < to; index += 1) findings.warn('undetermined', index, `entry ${index}`);
  return findings;
}

test('warnings above a hundred of a kind are counted', () => {
  const { warnings } = warned(0, 103);
  expect(warnings).toHaveLength(101);
  expect(warnings.at(-2)).toEqual({ name: 'undetermined', index: 99, message: 'entry 99' });
  expect(warnings.at(-1)).toEqual({ name: 'undetermined', index: null, message: '… and 3 more' });
});

test('in several goes they are the same as in one', () => {
  const goes = warned(102, 150, warned(60, 102, warned(0, 60)));
  expect(goes.warnings).toEqual(warned(0, 150).warnings);
  expect(warned(0, 0, goes).warnings).toEqual(goes.warnings);
});

test('what is said once is not said again by who goes on', () => {
  const before = new Findings();
  before.warnOnce('observe', 3, 'the gate only observed');
  before.warnOnce('observe', 4, 'the gate only observed');
  const next = new Findings();
  next.resume(before.warned());
  next.warnOnce('observe', 9, 'the gate only observed');
  expect(next.warnings).toEqual([{ name: 'observe', index: 3, message: 'the gate only observed' }]);
});

test('a warning takes a part of the memory only, however long it is', () => {
  const findings = new Findings();
  findings.warn('undetermined', 1, 'x'.repeat(40_000));
  expect(JSON.stringify(findings.warned()).length).toBeLessThan(1000);
});
