import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRequirements } from '../../../src/engine/decision-diff/requirement.ts';
import type { ApproverGroup, Requirement } from '../../../src/engine/schema/generated/types.ts';

const GROUP: ApproverGroup = { owners: ['@a', '@b'], count: 2, rule: 'r' };

function requirement(groups: readonly ApproverGroup[], times: Partial<Requirement> = {}): Requirement {
  const [first = GROUP, ...rest] = groups;
  const body = {
    groups: [first, ...rest] as Requirement['groups'],
    timeout: 'PT30M',
    validFor: 'PT10M',
    ...times,
  };
  return { ...body, digest: `sha256:${JSON.stringify(body)}` };
}

const base = requirement([GROUP]);
const group = (change: Partial<ApproverGroup>) => requirement([{ ...GROUP, ...change }]);

describe('what is asked of people', () => {
  test.each<[string, Requirement, Requirement, string, RegExp]>([
    ['a smaller count', base, group({ count: 1 }), 'looser', /no longer asks 2 of @a @b/],
    ['more owners', base, group({ owners: ['@a', '@b', '@c'] }), 'looser', /no longer asks/],
    ['somebody else', base, group({ owners: ['@c'] }), 'looser', /no longer asks/],
    ['nobody, then somebody', group({ owners: [] }), base, 'looser', /nobody \(no owner\)/],
    ['presence dropped', group({ presence: true }), base, 'looser', /present/],
    ['any review will do', base, group({ explicit: false }), 'looser', /no longer asks/],
    ['a group less', requirement([GROUP, { ...GROUP, owners: ['@z'], rule: 's' }]), base, 'looser', /@z/],
    [
      'a longer wait',
      base,
      requirement([GROUP], { timeout: 'PT1H' }),
      'looser',
      /waits longer \(PT30M, now PT1H\)/,
    ],
    ['a longer validity', base, requirement([GROUP], { validFor: 'PT1H30M' }), 'looser', /lasts longer/],
    ['a time nobody reads', base, requirement([GROUP], { validFor: 'P9Y' }), 'looser', /lasts longer/],
    [
      'longer, by more people',
      base,
      requirement([{ ...GROUP, count: 3 }], { timeout: 'PT1H' }),
      'looser',
      /waits longer.*asks 3 of/,
    ],
    ['a larger count', base, group({ count: 3 }), 'stricter', /^asks 3 of @a @b/],
    ['fewer owners', base, group({ owners: ['@a'] }), 'stricter', /^asks 2 of @a /],
    ['presence', base, group({ presence: true }), 'stricter', /present/],
    [
      'a shorter wait',
      base,
      requirement([GROUP], { timeout: 'PT5M' }),
      'stricter',
      /shorter \(PT30M, now PT5M\)/,
    ],
    ['another rule', base, group({ rule: 's' }), 'other', /same people/],
  ])('%s', (_name, before, after, direction, why) => {
    expect(compareRequirements(before, after)).toMatchObject({ direction, why: expect.stringMatching(why) });
  });

  test('the same', () => {
    expect(compareRequirements(base, requirement([GROUP]))).toBeUndefined();
  });
});

test('whatever is not looser lets nobody through who could not before', () => {
  const owner = fc.constantFrom('@a', '@b', '@c');
  const groups = fc.array(
    fc.record({
      owners: fc.uniqueArray(owner),
      count: fc.integer({ min: 1, max: 3 }),
      rule: fc.constantFrom('r', 's'),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const people = fc.uniqueArray(owner);
  const satisfied = (asked: Requirement, who: readonly string[]) =>
    asked.groups.every(({ owners, count }) => owners.filter((one) => who.includes(one)).length >= count);
  fc.assert(
    fc.property(groups, groups, people, (a, b, who) => {
      const [before, after] = [requirement(a), requirement(b)];
      const change = compareRequirements(before, after);
      if (change?.direction === 'looser' || !satisfied(after, who)) return;
      expect(satisfied(before, who)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
