import { parseDuration } from '../policy/duration.ts';
import type { ApproverGroup, Requirement } from '../schema/generated/types.ts';

/** How one requirement differs from another, and in what. */
export interface RequirementChange {
  readonly direction: 'looser' | 'stricter' | 'other';
  readonly why: string;
}

/**
 * What changes for the people who are asked. Asking anybody less, or for longer, is looser, whatever else becomes
 * stricter at the same time. Undefined when nothing changes.
 */
export function compareRequirements(before: Requirement, after: Requirement): RequirementChange | undefined {
  if (before.digest === after.digest) return undefined;
  const looser = [
    ...uncovered(before.groups, after.groups).map((group) => `no longer asks ${describe(group)}`),
    ...longer(before, after),
  ];
  const stricter = [
    ...uncovered(after.groups, before.groups).map((group) => `asks ${describe(group)}`),
    ...longer(after, before, 'shorter'),
  ];
  if (looser.length > 0) return { direction: 'looser', why: [...looser, ...stricter].join('; ') };
  if (stricter.length > 0) return { direction: 'stricter', why: stricter.join('; ') };
  return { direction: 'other', why: 'asks the same people for another rule' };
}

/** The groups for which no other asks at least as much of people who could be asked for them. */
function uncovered(groups: readonly ApproverGroup[], others: readonly ApproverGroup[]): ApproverGroup[] {
  return groups.filter((group) => !others.some((other) => asksAsMuch(other, group)));
}

/** Whether whoever satisfies a group satisfies the other one as well. */
function asksAsMuch(group: ApproverGroup, other: ApproverGroup): boolean {
  const allowed = new Set(other.owners);
  return (
    group.owners.every((owner) => allowed.has(owner)) &&
    group.count >= other.count &&
    (group.presence === true || other.presence !== true) &&
    (group.explicit !== false || other.explicit === false)
  );
}

function longer(from: Requirement, to: Requirement, word = 'longer'): string[] {
  const times = [
    ['waits', from.timeout, to.timeout],
    ['an approval lasts', from.validFor, to.validFor],
  ] as const;
  return times
    .filter(([, was, is]) => seconds(is) > seconds(was))
    .map(([what, was, is]) =>
      word === 'longer' ? `${what} ${word} (${was}, now ${is})` : `${what} ${word} (${is}, now ${was})`,
    );
}

/** What is not understood counts as for ever. */
function seconds(iso: string): number {
  return parseDuration(iso.replace(/^PT/, '').toLowerCase()) ?? Number.POSITIVE_INFINITY;
}

function describe({ owners, count, rule, explicit, presence }: ApproverGroup): string {
  const who = owners.length === 0 ? 'nobody (no owner)' : owners.join(' ');
  const how = [
    ...(explicit === false ? ['by any review'] : []),
    ...(presence === true ? ['present'] : []),
  ].join(', ');
  return `${count} of ${who}${how === '' ? '' : `, ${how},`} (${rule})`;
}
