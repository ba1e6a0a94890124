import type { Trust } from '../../audit/trust.ts';
import type { KnownHold } from '../gate.ts';
import type { Moment } from '../settle.ts';
import { heldEntry, openingOf } from './history.ts';

/** The holds that are not over, the oldest first. */
export async function openHolds(moment: Moment): Promise<KnownHold[]> {
  const holds = [...moment.ledger.book.holds()].sort((a, b) => a.openedIndex - b.openedIndex);
  return Promise.all(
    holds.map(async (hold) => ({
      id: hold.id,
      status: hold.status,
      opened: await heldEntry(moment, hold),
      hold,
    })),
  );
}

/** One hold; undefined when there is none with this id. */
export async function findHold(moment: Moment, id: string, trust: Trust): Promise<KnownHold | undefined> {
  const { book } = moment.ledger;
  const status = book.statusOf(id);
  if (status === undefined) return undefined;
  const hold = book.get(id);
  const opened = hold === undefined ? await openingOf(moment, id, trust) : await heldEntry(moment, hold);
  return opened && { id, status, opened, hold };
}
