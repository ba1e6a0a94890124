import type { Verdict } from '../../../src/gate/use/say.ts';
import type { KeyName } from '../../support/gate-people.ts';

/** One needs one approver, and so does a job, whose script and commit are pinned; the other needs two. */
export type ModelAction = 'one' | 'two' | 'job';

/** What the policies say of the action that needs one approver: `unrelated` changes nothing about it. */
export const POLICIES = ['base', 'unrelated', 'longer', 'allow', 'deny'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** Whom the trusted files know: everybody, all but one key of alice's, or bob as no DBA any more. */
export const PEOPLE = ['all', 'no-laptop', 'no-bob'] as const;
export type PeopleName = (typeof PEOPLE)[number];

/** What a forged entry says that is not so; `weaker`, `again` and `next` are of one that opens a hold. */
export type Flaw = 'attempt' | 'action' | 'requirement' | 'size' | 'weaker' | 'again' | 'next';

/** An entry that a signer writes past its gate. */
export interface Forged {
  readonly kind: 'forge';
  readonly type: Verdict | 'held' | 'expired' | 'cancelled' | 'claimed' | 'executed';
  readonly at: number;
  readonly who: KeyName;
  readonly flaw?: Flaw | undefined;
  /** Of an outcome, who tells it: with the secret or another one, that nobody knows it, or with no secret a success. */
  readonly by: 'runner' | 'other' | 'nobody' | 'boaster';
  /** How many seconds too early its time is. */
  readonly back: number;
}

export interface Saying {
  readonly kind: 'say';
  readonly verdict: Verdict;
  readonly who: KeyName;
  readonly at: number;
  readonly gate: number;
  /** For how many minutes the signature counts, when not for as long as the hold may be open. */
  readonly lasts?: number | undefined;
}

export interface Waiting {
  readonly kind: 'wait';
  readonly ms: number;
}

/** What somebody does alone. `at` names a hold, counted back from the latest that was opened. */
export type Single =
  | { readonly kind: 'ask' | 'claim'; readonly action: ModelAction; readonly gate: number }
  | Saying
  /** Tells again the last approval that was told, with the same signature. */
  | { readonly kind: 'repeat'; readonly at: number; readonly gate: number }
  | { readonly kind: 'cancel' | 'expire' | 'lost'; readonly at: number; readonly gate: number }
  | { readonly kind: 'record'; readonly at: number; readonly gate: number; readonly honest: boolean }
  /** The runner that claimed it dies. */
  | { readonly kind: 'crash'; readonly at: number }
  | Waiting
  /** Waits until the next thing is done as many milliseconds after the time that a hold next depends on. */
  | { readonly kind: 'until'; readonly at: number; readonly after: number }
  | { readonly kind: 'policy'; readonly to: PolicyName }
  | { readonly kind: 'people'; readonly to: PeopleName }
  | { readonly kind: 'script'; readonly to: number }
  | { readonly kind: 'head' }
  | { readonly kind: 'restart'; readonly gate: number }
  | Forged;

export type Op = Single | { readonly kind: 'race'; readonly ops: readonly [Single, Single] };

/** How long each thing that is done takes. */
export const TICK = 1000;
export const MINUTE = 60_000;
/** The gates from here on are of bob's agents, those before of dave's. */
const FIRST_OF_BOB = 2;
export const GATES = 3;
export const askerAt = (gate: number): 'bob' | 'dave' => (gate % GATES >= FIRST_OF_BOB ? 'bob' : 'dave');
