import type { Approval, Entitlement, Hold, VerifiedEvidence } from './state.ts';

/** A time that comes after every other, and survives JSON. */
const FOR_EVER = Number.MAX_SAFE_INTEGER;

/**
 * The approvals of a hold that a person's withdrawal leaves, and what it ends. A signature cannot be taken out of the
 * world, so that whatever the person signed to count no longer than what is taken back is taken back with it.
 */
export function takeBack(
  hold: Hold,
  by: VerifiedEvidence,
  expires: number | undefined,
  entitlement: Entitlement,
): Pick<Hold, 'approvals' | 'withdrawals'> {
  const mine = samePerson(by.actor, entitlement);
  const approvals = hold.approvals.filter(({ actor }) => !mine(actor));
  const ended = [{ ...by, expires }, ...hold.approvals.filter(({ actor }) => mine(actor))];
  // A signature without an end would count for ever, so nothing does that is taken back with it.
  const until = Math.max(...ended.map(({ key, expires: end }) => end ?? (key === undefined ? 0 : FOR_EVER)));
  const withdrawals = ended.flatMap(({ actor, key }) => (key === undefined ? [] : [{ actor, key, until }]));
  return { approvals, withdrawals: [...hold.withdrawals, ...withdrawals] };
}

/** Whether a signed approval is one of those that the person, or the key, took back. */
export function isTakenBack(
  { withdrawals }: Hold,
  { actor, key, expires }: Pick<Approval, 'actor' | 'key' | 'expires'>,
  entitlement: Entitlement,
): boolean {
  // What a gate attests has no signature to repeat: it asks GitHub anew.
  if (key === undefined) return false;
  const mine = samePerson(actor, entitlement);
  return withdrawals.some(
    (withdrawal) =>
      (withdrawal.key === key || mine(withdrawal.actor)) &&
      !(expires !== undefined && expires > withdrawal.until),
  );
}

/** Whether names stand for the person that this one stands for. */
function samePerson(actor: string, entitlement: Entitlement): (other: string) => boolean {
  const people = new Set(entitlement.personsOf(actor));
  return (other) => other === actor || entitlement.personsOf(other).some((person) => people.has(person));
}
