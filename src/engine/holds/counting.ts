import type { EntryGroup } from '../schema/generated/types.ts';
import type { Approval, Entitlement, Hold, HoldProblemCode } from './state.ts';

/** In a group's owners: the human that the agent works for. */
const PRINCIPAL = 'principal';

/** Whether enough different people approved in every group, at a time and as people are known then. */
export function isSatisfied(hold: Hold, at: number, entitlement: Entitlement): boolean {
  const inForce = hold.approvals.filter(
    (approval) =>
      (approval.expires === undefined || at <= approval.expires) && isKeyInForce(approval, at, entitlement),
  );
  return (
    hold.groups.length > 0 &&
    hold.groups.every((group) => approversIn(group, hold, inForce, entitlement).size >= group.count)
  );
}

/** Whether the key that signed, where one did, may sign for its person now. */
export function isKeyInForce(
  { actor, key }: Pick<Approval, 'actor' | 'key'>,
  at: number,
  entitlement: Entitlement,
): boolean {
  return key === undefined ? !actor.startsWith('ssh:') : entitlement.holdsKey(actor, key, at);
}

/** The people of a group who approved, each once, whatever number of logins, teams and keys they have. */
function approversIn(
  group: EntryGroup,
  hold: Hold,
  approvals: readonly Approval[],
  entitlement: Entitlement,
): ReadonlySet<string> {
  const people = new Set<string>();
  for (const approval of approvals) {
    const [person, ...others] = entitlement.personsOf(approval.actor);
    if (person === undefined || others.length > 0) continue;
    if (countsIn(group, hold, approval, person, entitlement)) people.add(person);
  }
  return people;
}

function countsIn(
  group: EntryGroup,
  hold: Hold,
  { presence, attested }: Pick<Approval, 'presence' | 'attested'>,
  person: string,
  entitlement: Entitlement,
): boolean {
  if (group.presence === true && !presence) return false;
  const isPrincipal = hold.principal !== undefined && isSame(hold.principal, person, entitlement);
  if (isPrincipal && group.owners.includes(PRINCIPAL)) return true;
  if (isRequester(hold, person, entitlement)) return false;
  return entitlement.isOneOf(person, group.owners) || group.owners.some((owner) => attested?.includes(owner));
}

/** Why an approval counts in no group of a hold; undefined when it counts in one. */
export function whyNotCounted(
  hold: Hold,
  approval: Pick<Approval, 'actor' | 'presence' | 'attested'>,
  entitlement: Entitlement,
): { code: HoldProblemCode; message: string } | undefined {
  const { actor } = approval;
  const [person, ...others] = entitlement.personsOf(actor);
  if (person === undefined) return { code: 'unentitled-approver', message: `nobody knows who ${actor} is` };
  if (others.length > 0) {
    return {
      code: 'unentitled-approver',
      message: `${actor} may be more than one person: give everybody in people.yaml an id`,
    };
  }
  if (hold.groups.some((group) => countsIn(group, hold, approval, person, entitlement))) return undefined;
  const touched = { ...approval, presence: true };
  if (hold.groups.some((group) => countsIn(group, hold, touched, person, entitlement))) {
    return {
      code: 'unentitled-approver',
      message: `${actor} must sign with a hardware key and touch it`,
    };
  }
  return isRequester(hold, person, entitlement)
    ? { code: 'self-approval', message: `${actor} asked for the action, so may not approve it` }
    : { code: 'unentitled-approver', message: `${actor} is no owner whom the hold asks` };
}

/** Whether a person had a hand in asking. A name that may stand for several people excludes them all. */
function isRequester(hold: Hold, person: string, entitlement: Entitlement): boolean {
  const names = hold.principal === undefined ? hold.requesters : [...hold.requesters, hold.principal];
  return names.some((name) => isSame(name, person, entitlement));
}

function isSame(name: string, person: string, entitlement: Entitlement): boolean {
  return name === person || entitlement.personsOf(name).includes(person);
}
