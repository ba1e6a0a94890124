import type { EntryType } from '../schema/generated/types.ts';
import { approve, reject, withdraw } from './deciding.ts';
import { cancel, claim, execute, expire } from './ending.ts';
import { open } from './opening.ts';
import {
  type Entitlement,
  type Hold,
  type HoldProblem,
  type HoldStatus,
  isOver,
  type LoggedEntry,
  refuse,
  type Step,
} from './state.ts';

const STEPS: Partial<Record<EntryType, Step>> = {
  approved: approve,
  withdrawn: withdraw,
  rejected: reject,
  expired: expire,
  cancelled: cancel,
  claimed: claim,
  executed: execute,
};

/** What becomes of a hold that is over: kept whole, or only as far as later entries may depend on it. */
export type WhenOver = 'keep' | 'forget';

/** Of a hold that is over: how it ended, and between which entries its own are. */
export interface Ended {
  readonly status: HoldStatus;
  readonly openedIndex: number;
  readonly lastIndex: number;
}

/** A book as plain data, to go on from later. */
export interface BookSnapshot {
  readonly holds: readonly Hold[];
  readonly over: readonly (readonly [id: string, status: HoldStatus, opened: number, last: number])[];
}

/** Verified entries in log order. */
export type DatedEntry = readonly [entry: LoggedEntry, entitlement: Entitlement];

/** What a log says of its holds. */
export interface HoldState {
  readonly book: HoldBook;
  readonly problems: readonly HoldProblem[];
}

/** The holds of a log, moved on entry by entry. What an entry may not do is told, and changes nothing. */
export class HoldBook {
  readonly #holds = new Map<string, Hold>();
  readonly #over = new Map<string, Ended>();
  readonly #whenOver: WhenOver;

  constructor(whenOver: WhenOver = 'keep', from: BookSnapshot = { holds: [], over: [] }) {
    this.#whenOver = whenOver;
    for (const hold of from.holds) this.#holds.set(hold.id, hold);
    for (const [id, status, openedIndex, lastIndex] of from.over) {
      this.#over.set(id, { status, openedIndex, lastIndex });
    }
  }

  /** The hold with this id, unless it is over and forgotten. */
  get(id: string): Hold | undefined {
    return this.#holds.get(id);
  }

  /** Where a hold stands, also one that was forgotten. */
  statusOf(id: string): HoldStatus | undefined {
    return this.#holds.get(id)?.status ?? this.#over.get(id)?.status;
  }

  /** How a hold ended that is over and forgotten. */
  endOf(id: string): Ended | undefined {
    return this.#over.get(id);
  }

  holds(): IterableIterator<Hold> {
    return this.#holds.values();
  }

  snapshot(): BookSnapshot {
    const over = [...this.#over].map(
      ([id, { status, openedIndex, lastIndex }]) => [id, status, openedIndex, lastIndex] as const,
    );
    return { holds: [...this.#holds.values()], over };
  }

  /** Moves on by one verified entry. Returns what is wrong with it, if anything. */
  apply(entry: LoggedEntry, entitlement: Entitlement): HoldProblem | undefined {
    const next = this.#next(entry, entitlement);
    if (next === undefined) return undefined;
    if ('code' in next) return { ...next, index: entry.index };
    this.#keep({ ...next, lastIndex: entry.index });
    return undefined;
  }

  #next(entry: LoggedEntry, entitlement: Entitlement): Hold | Omit<HoldProblem, 'index'> | undefined {
    const { type, hold: named } = entry.predicate;
    if (type === 'held') return open(entry, (id) => this.statusOf(id));
    const step = STEPS[type];
    if (step === undefined) return undefined;
    const hold = named && this.#holds.get(named.id);
    if (named === undefined || hold === undefined) return this.#unknown(entry);
    return unbound(hold, entry) ?? step(hold, entry, entitlement);
  }

  #keep(hold: Hold): void {
    if (this.#whenOver === 'forget' && isOver(hold.status)) {
      this.#holds.delete(hold.id);
      const { id, status, openedIndex, lastIndex } = hold;
      this.#over.set(id, { status, openedIndex, lastIndex });
    } else {
      this.#holds.set(hold.id, hold);
    }
  }

  /** An entry about a hold that never was, or is over and forgotten. */
  #unknown({ predicate: { type, hold } }: LoggedEntry): Omit<HoldProblem, 'index'> {
    const status = hold && this.#over.get(hold.id)?.status;
    const message = status === undefined ? 'there is no such hold' : `the hold was ${status} already`;
    if (type === 'executed') return refuse('unclaimed-execution', message);
    if (type === 'approved')
      return refuse(status === undefined ? 'digest-mismatch' : 'late-approval', message);
    if (type !== 'claimed') return refuse('bad-statement', message);
    return refuse(status === 'executed' ? 'duplicate-claim' : 'unapproved-claim', message);
  }
}

/** The states of the holds of a log, and the entries that they do not allow. */
export function fold(entries: Iterable<DatedEntry>): HoldState {
  const book = new HoldBook();
  const problems: HoldProblem[] = [];
  for (const [entry, entitlement] of entries) {
    const problem = book.apply(entry, entitlement);
    if (problem !== undefined) problems.push(problem);
  }
  return { book, problems };
}

/** Why an entry is not about exactly this hold, or was signed by somebody who had not seen all of it. */
function unbound(hold: Hold, { action, predicate }: LoggedEntry): Omit<HoldProblem, 'index'> | undefined {
  if (action !== hold.action)
    return refuse('digest-mismatch', 'the entry is about another action than its hold');
  if (predicate.hold?.attempt !== hold.attempt) {
    return refuse('digest-mismatch', 'the entry is about another attempt than its hold');
  }
  const requirement = predicate.policy?.requirement;
  if (requirement !== undefined && requirement !== hold.requirement) {
    return refuse('digest-mismatch', 'the entry has another requirement than its hold');
  }
  if (predicate.log.size <= hold.lastIndex) {
    return refuse('size-regression', `the signer had not seen entry ${hold.lastIndex} of the hold`);
  }
  return undefined;
}
