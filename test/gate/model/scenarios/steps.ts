import type { Verdict } from '../../../../src/gate/use/say.ts';
import type { KeyName } from '../../../support/gate-people.ts';
import type { State } from '../attempt.ts';
import {
  type Forged,
  MINUTE,
  type ModelAction,
  type Op,
  type PeopleName,
  type PolicyName,
  type Single,
} from '../op.ts';

/** What is done, and where the holds that it opened end. */
export interface Scenario {
  readonly name: string;
  readonly ops: readonly Op[];
  readonly ends: readonly State[];
}

export const ask = (action: ModelAction, gate = 0): Single => ({ kind: 'ask', action, gate });
export const claim = (action: ModelAction, gate = 0): Single => ({ kind: 'claim', action, gate });
const say = (verdict: Verdict, who: KeyName, at = 0, lasts?: number): Single => ({
  kind: 'say',
  verdict,
  who,
  at,
  gate: 0,
  lasts,
});
export const yes = (who: KeyName, at = 0, lasts?: number) => say('approved', who, at, lasts);
export const back = (who: KeyName, at = 0) => say('withdrawn', who, at);
export const no = (who: KeyName, at = 0) => say('rejected', who, at);
export const on = (kind: 'cancel' | 'expire' | 'lost' | 'repeat', at = 0): Single => ({ kind, at, gate: 1 });
export const told = (honest: boolean, at = 0, gate = 1): Single => ({ kind: 'record', at, gate, honest });
export const crash: Single = { kind: 'crash', at: 0 };
export const wait = (minutes: number): Single => ({ kind: 'wait', ms: minutes * MINUTE });
export const until = (after: number, at = 0): Single => ({ kind: 'until', at, after });
export const policy = (to: PolicyName): Single => ({
  kind: 'policy',
  to,
});
export const people = (to: PeopleName): Single => ({ kind: 'people', to });
export const head: Single = { kind: 'head' };
export const edit: Single = { kind: 'script', to: 1 };
export const both = (first: Single, second: Single): Op => ({ kind: 'race', ops: [first, second] });
export const forge = (type: Forged['type'], more: Partial<Forged> = {}): Single => ({
  kind: 'forge',
  type,
  at: 0,
  who: 'alice',
  by: 'runner',
  back: 0,
  ...more,
});
export const of = (name: string, ends: readonly State[], ...ops: readonly Op[]): Scenario => ({
  name,
  ends,
  ops,
});

export const OPEN = [ask('one'), yes('alice')] as const;
export const RUNS = [...OPEN, claim('one')] as const;
