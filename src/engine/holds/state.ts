import type { Digest } from '../action/digest.ts';
import type { EntryGroup, EntryPredicate } from '../schema/generated/types.ts';

/** Where a hold stands. */
export type HoldStatus =
  | 'pending'
  | 'approved'
  | 'rejected'
  | 'expired'
  | 'cancelled'
  | 'claimed'
  | 'executed';

/** An approval that was given and not taken back. */
export interface Approval {
  /** The entry's actor: `ssh:PRINCIPAL` or `github:ID`. */
  readonly actor: string;
  /** Of an SSH signature: the fingerprint of the key that made it. */
  readonly key?: string;
  readonly index: number;
  /** When it stops counting, in milliseconds; what was not said does not end before the hold does. */
  readonly expires?: number;
  /** Whether a hardware key was touched. */
  readonly presence: boolean;
  /** Owners that a trusted gate found the actor to be. */
  readonly attested?: readonly string[];
}

/** What a person took back of a hold: nothing that they, or that key, signed to count until then counts again. */
export interface Withdrawal {
  readonly actor: string;
  readonly key: string;
  /** The latest expiry that was signed, in milliseconds. */
  readonly until: number;
}

/** One hold, as its entries say. Plain data: it survives JSON. Times are in milliseconds. */
export interface Hold {
  readonly id: string;
  readonly attempt: number;
  readonly action: Digest;
  readonly requirement: Digest;
  readonly groups: readonly EntryGroup[];
  /** Whom the agent works for, when the action says so. */
  readonly principal?: string;
  readonly requesters: readonly string[];
  /** The numeric id of the repository, when the action says so. */
  readonly repository?: number;
  readonly openedAt: number;
  /** When it expires unanswered. */
  readonly expiresAt: number;
  /** How long it may be claimed once it is approved, in milliseconds. */
  readonly validFor: number;
  readonly status: HoldStatus;
  readonly approvals: readonly Approval[];
  readonly withdrawals: readonly Withdrawal[];
  /** When the last approval came that it needed. */
  readonly approvedAt?: number;
  readonly claim?: { readonly secretHash: string; readonly index: number };
  readonly outcome?: 'succeeded' | 'failed' | 'unknown';
  /** Its first and its latest entry. */
  readonly openedIndex: number;
  readonly lastIndex: number;
}

/** A verified entry as the fold sees it. */
export interface LoggedEntry {
  readonly index: number;
  /** The latest time of the entries before it, in milliseconds: it happened no earlier, whatever it says. */
  readonly notBefore: number;
  /** The digest of the action that the entry is about. */
  readonly action: Digest;
  readonly predicate: EntryPredicate;
  /** Of an approval, withdrawal or rejection: what was verified about the human behind it. */
  readonly evidence?: VerifiedEvidence;
}

/** What the signature or the gate's word shows; who the person is, an {@link Entitlement} knows. */
export interface VerifiedEvidence {
  readonly actor: string;
  /** The fingerprint of the SSH key that signed; none of what a gate attests. */
  readonly key?: string;
  readonly presence: boolean;
  readonly attested?: readonly string[];
}

/** Who is who. */
export interface People {
  /** The people that a name may stand for: exactly one, or it is not known who it is. */
  personsOf(actor: string): readonly string[];
  /** Whether a person is one of these owners, or a member of one. */
  isOneOf(person: string, owners: readonly string[]): boolean;
}

/** Who is who, and who may sign, at the commit that an entry rests on. */
export interface Entitlement extends People {
  /** Whether a key may sign for an actor at a time, in milliseconds, and for nobody else. */
  holdsKey(actor: string, key: string, at: number): boolean;
}

/** Why an entry changed nothing. */
export type HoldProblemCode =
  | 'unapproved-claim'
  | 'late-approval'
  | 'unentitled-approver'
  | 'self-approval'
  | 'duplicate-claim'
  | 'unclaimed-execution'
  | 'digest-mismatch'
  | 'size-regression'
  | 'bad-statement';

/** An entry that the states of holds do not allow. */
export interface HoldProblem {
  readonly code: HoldProblemCode;
  readonly index: number;
  readonly message: string;
}

/** What an entry makes of its hold: the next state, or why there is none. */
export type Step = (
  hold: Hold,
  entry: LoggedEntry,
  entitlement: Entitlement,
) => Hold | Omit<HoldProblem, 'index'>;

/** A refusal, as data. */
export function refuse(code: HoldProblemCode, message: string): Omit<HoldProblem, 'index'> {
  return { code, message };
}

/** Whether nothing can happen to a hold any more but, after a claim, its outcome. */
export function isOver(status: HoldStatus): boolean {
  return status !== 'pending' && status !== 'approved' && status !== 'claimed';
}
