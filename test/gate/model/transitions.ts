import type { EntryPredicate } from '../../../src/engine/schema/generated/types.ts';

/** Everything that may come next in a log, by where the hold stands; nothing else may. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  '': ['held'],
  pending: ['approved', 'withdrawn', 'rejected', 'expired', 'cancelled'],
  approved: ['approved', 'withdrawn', 'rejected', 'expired', 'cancelled', 'claimed'],
  claimed: ['executed'],
};

const personOf = (actor: string) => actor.replace('alice-laptop', 'alice');

/** A hold by a count of people of its own. */
interface Walked {
  state: string;
  needed: number;
  readonly yes: Set<string>;
}

/** Where each hold of a log stands, and the entries that the design does not list. */
export function walk(entries: readonly EntryPredicate[]): {
  readonly states: ReadonlyMap<string, string>;
  readonly unlisted: readonly string[];
} {
  const holds = new Map<string, Walked>();
  const unlisted: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const { type, hold: named } = entry;
    if (named === undefined) continue;
    const hold = holds.get(named.id) ?? { state: '', needed: Number.POSITIVE_INFINITY, yes: new Set() };
    holds.set(named.id, hold);
    if (!(LISTED[hold.state] ?? []).includes(type) || !move(hold, entry)) {
      unlisted.push(`${index}: ${type} of ${named.id}, which is ${hold.state}, by ${entry.actor.id}`);
    }
  }
  return { states: new Map([...holds].map(([id, { state }]) => [id, state])), unlisted };
}

/** Whether there was anything to move. */
function move(walked: Walked, { type, hold, actor }: EntryPredicate): boolean {
  if (type === 'held') walked.needed = hold?.groups?.[0].count ?? Number.POSITIVE_INFINITY;
  if (type === 'approved') walked.yes.add(personOf(actor.id));
  if (type === 'withdrawn' && !walked.yes.delete(personOf(actor.id))) return false;
  const weighed = walked.yes.size >= walked.needed ? 'approved' : 'pending';
  walked.state = type === 'held' || type === 'approved' || type === 'withdrawn' ? weighed : type;
  return true;
}
