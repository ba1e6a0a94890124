import { isSatisfied } from '../../engine/holds/counting.ts';
import type { Approval, Entitlement, Hold } from '../../engine/holds/state.ts';
import type { EntryGroup } from '../../engine/schema/generated/types.ts';

/** Who may approve, and who of them has. */
export interface PictureGroup {
  readonly owners: readonly string[];
  readonly count: number;
  readonly rule: string;
  /** Whether only a touched hardware key counts. */
  readonly presence: boolean;
  /** One actor for each person whose approval counts here; undefined when it is not known who is who. */
  readonly approvers: readonly string[] | undefined;
}

/** The groups of a hold with whose approval counts in them now; of a claimed one, when it was approved. */
export function groupsOf(
  hold: Hold,
  now: number,
  entitlement: Entitlement | undefined,
): readonly PictureGroup[] {
  const isOpen = hold.status === 'pending' || hold.status === 'approved';
  const at = isOpen ? now : (hold.approvedAt ?? now);
  return hold.groups.map((group) => ({
    owners: group.owners,
    count: group.count,
    rule: group.rule,
    presence: group.presence === true,
    approvers: entitlement && approversIn(group, hold, at, entitlement),
  }));
}

function approversIn(group: EntryGroup, hold: Hold, at: number, entitlement: Entitlement): readonly string[] {
  // By the very function that decides: alone, and asked for one, an approval satisfies a group or does not count in it.
  const counts = (approval: Approval) =>
    isSatisfied({ ...hold, groups: [{ ...group, count: 1 }], approvals: [approval] }, at, entitlement);
  const people = new Map<string, string>();
  for (const approval of hold.approvals.filter(counts)) {
    const [person = approval.actor] = entitlement.personsOf(approval.actor);
    if (!people.has(person)) people.set(person, approval.actor);
  }
  return [...people.values()];
}
