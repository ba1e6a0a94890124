import type { KeyName } from '../../support/gate-people.ts';
import { MINUTE, type ModelAction, type PeopleName } from './op.ts';

export type State = 'pending' | 'approved' | 'rejected' | 'expired' | 'cancelled' | 'claimed' | 'executed';

/** One yes, and until when it counts. */
export interface Word {
  readonly key: KeyName;
  readonly until: number;
}

/** One hold, as the design tells it. */
export interface Attempt {
  readonly action: ModelAction;
  readonly asker: KeyName;
  /** Of what it was opened for: another policy, script or commit asks for something else. */
  readonly version: string;
  readonly openedAt: number;
  readonly validFor: number;
  state: State;
  approvedAt: number;
  rejectedAt: number;
  words: Word[];
  /** What was taken back. */
  taken: Word[];
  /** The last yes that a gate took. */
  last: Word | undefined;
  crashed: boolean;
}

const TIMEOUT = 30 * MINUTE;
export const RETRY = 60 * MINUTE;
export const SKEW = 2 * MINUTE;
const ASKED: readonly KeyName[] = ['alice', 'bob', 'dave'];

const personOf = (key: KeyName): KeyName => (key === 'alice-laptop' ? 'alice' : key);
export const isOpen = ({ state }: Attempt): boolean => state === 'pending' || state === 'approved';

export function opened(of: Pick<Attempt, 'action' | 'asker' | 'version' | 'openedAt'>): Attempt {
  const validFor = (of.version === '11m' ? 11 : 10) * MINUTE;
  const none = { words: [], taken: [], last: undefined, crashed: false };
  return { ...of, validFor, state: 'pending', approvedAt: 0, rejectedAt: 0, ...none };
}

export function deadline({ state, openedAt, approvedAt, validFor }: Attempt): number {
  return state === 'approved' ? approvedAt + validFor : openedAt + TIMEOUT;
}

export function lifetime({ validFor }: Attempt): number {
  return TIMEOUT + validFor;
}

export function keyCounts(key: KeyName, people: PeopleName): boolean {
  return key !== 'erin' && key !== 'mallory' && !(key === 'alice-laptop' && people === 'no-laptop');
}

/** Whether a person is asked, and did not ask. */
export function mayApprove({ asker }: Attempt, key: KeyName, people: PeopleName): boolean {
  const person = personOf(key);
  return ASKED.includes(person) && person !== asker && !(person === 'bob' && people === 'no-bob');
}

export function mayReject(attempt: Attempt, key: KeyName, people: PeopleName): boolean {
  return mayApprove(attempt, key, people) || personOf(key) === attempt.asker;
}

/** Whether enough people say yes now, each once. */
export function isSatisfied(attempt: Attempt, at: number, people: PeopleName): boolean {
  const yes = attempt.words.filter(
    ({ key, until }) => at <= until && keyCounts(key, people) && mayApprove(attempt, key, people),
  );
  return new Set(yes.map(({ key }) => personOf(key))).size >= (attempt.action === 'two' ? 2 : 1);
}

/** Whether this yes, or a longer one of the same person, was taken back. */
export function isTaken({ taken }: Attempt, { key, until }: Word): boolean {
  return taken.some((back) => personOf(back.key) === personOf(key) && until <= back.until);
}

export function hasSaid({ words }: Attempt, key: KeyName): boolean {
  return words.some((word) => personOf(word.key) === personOf(key));
}

/** When something was done, as its entry says and at the earliest. */
export interface When {
  readonly said: number;
  readonly at: number;
}

export function addWord(attempt: Attempt, word: Word, when: When, people: PeopleName): void {
  const others = attempt.words.filter(({ key, until }) => key !== word.key || until !== word.until);
  attempt.words = [...others, word];
  weigh(attempt, when, people);
}

export function takeBack(attempt: Attempt, word: Word, when: When, people: PeopleName): void {
  const mine = attempt.words.filter(({ key }) => personOf(key) === personOf(word.key));
  const until = Math.max(word.until, ...mine.map((one) => one.until));
  attempt.words = attempt.words.filter((one) => !mine.includes(one));
  attempt.taken = [...attempt.taken, { key: word.key, until }];
  weigh(attempt, when, people);
}

/** The time to claim begins when enough people said yes, and no later yes makes it longer. */
function weigh(attempt: Attempt, { said, at }: When, people: PeopleName): void {
  const before = attempt.state;
  attempt.state = isSatisfied(attempt, at, people) ? 'approved' : 'pending';
  if (before === 'pending' && attempt.state === 'approved') attempt.approvedAt = said;
}
