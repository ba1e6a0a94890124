import type { Verdict } from '../../../src/gate/use/say.ts';
import type { KeyName } from '../../support/gate-people.ts';

/** What somebody does, at one of several gates. `at` names a hold, counted back from the latest that was opened. */
export type Op =
  | { readonly kind: 'ask' | 'claim'; readonly action: ModelAction; readonly gate: number }
  | {
      readonly kind: 'say';
      readonly verdict: Verdict;
      readonly who: KeyName;
      readonly at: number;
      readonly gate: number;
    }
  | { readonly kind: 'cancel' | 'expire'; readonly at: number; readonly gate: number }
  | { readonly kind: 'record'; readonly at: number; readonly gate: number; readonly honest: boolean }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'policy' }
  | { readonly kind: 'restart'; readonly gate: number };

/** One needs one approver, the other two. */
export type ModelAction = 'one' | 'two';
type State = 'pending' | 'approved' | 'rejected' | 'expired' | 'cancelled' | 'claimed' | 'executed';

interface Attempt {
  readonly action: ModelAction;
  /** Of the policy that held it: another one asks for something else of the action that needs one. */
  readonly version: number;
  readonly openedAt: number;
  readonly validFor: number;
  state: State;
  approvedAt: number;
  rejectedAt: number;
  approvals: KeyName[];
}

const MINUTE = 60_000;
const ASKED: readonly KeyName[] = ['alice', 'alice-laptop', 'bob'];
const personOf = (key: KeyName) => (key === 'alice-laptop' ? 'alice' : key);

/** Holds as the design tells them, and nothing of how they are built. */
export class Reference {
  readonly attempts: Attempt[] = [];
  version = 0;
  now = 0;

  /** What the gate should answer. */
  apply(op: Op): string {
    this.now += 1000;
    switch (op.kind) {
      case 'ask':
        return this.#ask(op.action);
      case 'claim':
        return this.#claim(op.action);
      case 'say':
        return this.#say(this.at(op.at), op.verdict, op.who);
      case 'cancel':
        return this.#move(this.at(op.at), 'cancelled');
      case 'expire': {
        const attempt = this.at(op.at);
        if (isOpen(attempt) && this.#isPast(attempt)) attempt.state = 'expired';
        return attempt.state;
      }
      case 'record': {
        const attempt = this.at(op.at);
        if (attempt.state !== 'claimed' || !op.honest) return 'refused';
        attempt.state = 'executed';
        return 'recorded';
      }
      case 'wait':
        this.now += op.minutes * MINUTE;
        return '';
      case 'policy':
        this.version = 1 - this.version;
        return '';
      case 'restart':
        return '';
    }
  }

  at(back: number): Attempt {
    const attempt = this.attempts.at(-1 - (back % this.attempts.length));
    if (attempt === undefined) throw new Error('nothing was asked yet');
    return attempt;
  }

  #ask(action: ModelAction): string {
    const version = this.#versionOf(action);
    for (const other of this.attempts) {
      if (other.action === action && other.version !== version && isOpen(other)) other.state = 'cancelled';
    }
    const latest = this.#latest(action);
    if (latest?.state === 'claimed') return 'denied';
    if (latest !== undefined && isOpen(latest)) {
      if (!this.#isPast(latest)) return `held ${latest.state}`;
      latest.state = 'expired';
    }
    if (latest?.state === 'rejected' && this.now < latest.rejectedAt + 60 * MINUTE) return 'denied';
    this.attempts.push({
      action,
      version,
      openedAt: this.now,
      validFor: (version === 0 ? 10 : 11) * MINUTE,
      state: 'pending',
      approvedAt: 0,
      rejectedAt: 0,
      approvals: [],
    });
    return 'held pending';
  }

  #claim(action: ModelAction): string {
    const latest = this.#latest(action);
    if (latest?.state !== 'approved' || this.#isPast(latest)) return this.#ask(action);
    latest.state = 'claimed';
    return 'claimed';
  }

  #say(attempt: Attempt, verdict: Verdict, who: KeyName): string {
    if (!isOpen(attempt)) return 'refused';
    if (verdict === 'approved' && attempt.approvals.includes(who)) return attempt.state;
    if (this.#isPast(attempt)) return this.#refuse(attempt, 'expired');
    if (verdict === 'approved' && attempt.version !== this.#versionOf(attempt.action)) {
      return this.#refuse(attempt, 'cancelled');
    }
    if (verdict === 'rejected') {
      if (!ASKED.includes(who) && who !== 'dave') return 'refused';
      attempt.rejectedAt = this.now;
      attempt.state = 'rejected';
      return 'rejected';
    }
    const others = attempt.approvals.filter((key) => personOf(key) !== personOf(who));
    if (verdict === 'withdrawn' && others.length === attempt.approvals.length) return 'refused';
    if (verdict === 'approved' && !ASKED.includes(who)) return 'refused';
    attempt.approvals = verdict === 'withdrawn' ? others : [...attempt.approvals, who];
    return this.#weigh(attempt);
  }

  #weigh(attempt: Attempt): string {
    const people = new Set(attempt.approvals.map(personOf)).size;
    const before = attempt.state;
    attempt.state = people >= (attempt.action === 'one' ? 1 : 2) ? 'approved' : 'pending';
    if (before === 'pending' && attempt.state === 'approved') attempt.approvedAt = this.now;
    return attempt.state;
  }

  #move(attempt: Attempt, state: State): string {
    if (!isOpen(attempt)) return 'refused';
    attempt.state = state;
    return state;
  }

  #refuse(attempt: Attempt, state: State): string {
    attempt.state = state;
    return 'refused';
  }

  #latest(action: ModelAction): Attempt | undefined {
    const version = this.#versionOf(action);
    return this.attempts.findLast((attempt) => attempt.action === action && attempt.version === version);
  }

  /** The policy that changes has nothing to do with the action that needs two. */
  #versionOf(action: ModelAction): number {
    return action === 'one' ? this.version : 0;
  }

  #isPast({ state, openedAt, approvedAt, validFor }: Attempt): boolean {
    return this.now > (state === 'approved' ? approvedAt + validFor : openedAt + 30 * MINUTE);
  }
}

function isOpen({ state }: Attempt): boolean {
  return state === 'pending' || state === 'approved';
}
