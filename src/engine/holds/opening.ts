import { type Digest, digestOf } from '../action/digest.ts';
import { isoDuration } from '../policy/duration.ts';
import type { EntryGroup, EntryHold } from '../schema/generated/types.ts';
import { saidTimeOf } from './deciding.ts';
import { holdId, holdKey, possibleHoldIds } from './key.ts';
import { type Hold, type HoldProblem, type HoldStatus, isOver, type LoggedEntry, refuse } from './state.ts';

/** What is known of other holds. */
export type StatusOf = (id: string) => HoldStatus | undefined;

/** The hold that a `held` entry opens, or why it opens none. */
export function open(entry: LoggedEntry, statusOf: StatusOf): Hold | Omit<HoldProblem, 'index'> {
  const { predicate, action, index } = entry;
  const requirement = predicate.policy?.requirement as Digest | undefined;
  const { hold } = predicate;
  const terms = hold && requirement && termsOf(hold, saidTimeOf(entry));
  if (hold === undefined || requirement === undefined || terms === undefined) {
    return refuse('bad-statement', 'a hold needs its id, requirement, groups and times');
  }
  if (requirementDigest(terms) !== requirement) {
    return refuse('digest-mismatch', 'the requirement digest is not of these groups and times');
  }
  const key = holdKey(action, requirement);
  const wrong = wrongPlace(hold, key, statusOf);
  if (wrong !== undefined) return wrong;
  return {
    id: hold.id,
    attempt: hold.attempt,
    action,
    requirement,
    groups: terms.groups,
    expiresAt: terms.expiresAt,
    validFor: terms.validFor,
    ...contextOf(predicate.action),
    requesters: hold.requesters ?? [],
    openedAt: saidTimeOf(entry),
    status: 'pending',
    approvals: [],
    withdrawals: [],
    openedIndex: index,
    lastIndex: index,
  };
}

/** The digest that approvals bind, from what a hold says of its requirement. Times are in milliseconds. */
function requirementDigest({ groups, timeout, validFor }: Terms): Digest {
  return digestOf({
    groups: groups.map((group) => ({ ...group })),
    timeout: isoDuration(timeout / 1000),
    validFor: isoDuration(validFor / 1000),
  });
}

interface Terms {
  readonly groups: readonly EntryGroup[];
  readonly timeout: number;
  readonly expiresAt: number;
  readonly validFor: number;
}

function termsOf({ groups, expiresAt, validForSeconds }: EntryHold, openedAt: number): Terms | undefined {
  const expires = Date.parse(expiresAt ?? '');
  const timeout = expires - openedAt;
  if (groups === undefined || validForSeconds === undefined) return undefined;
  if (!Number.isInteger(timeout / 1000) || timeout <= 0) return undefined;
  return { groups, timeout, expiresAt: expires, validFor: validForSeconds * 1000 };
}

function wrongPlace(
  { id, attempt }: EntryHold,
  key: Digest,
  statusOf: StatusOf,
): Omit<HoldProblem, 'index'> | undefined {
  const isTaken = (other: string) => statusOf(other) !== undefined;
  const ids = possibleHoldIds(key, attempt);
  if (!ids.includes(id)) {
    return refuse('digest-mismatch', 'the id is not of this action, requirement and attempt');
  }
  if (isTaken(id)) return refuse('bad-statement', 'this attempt was opened already');
  if (id !== holdId(key, attempt, isTaken))
    return refuse('bad-statement', 'the id is longer than it must be');
  if (attempt === 1) return undefined;
  const earlier = possibleHoldIds(key, attempt - 1).flatMap((other) => statusOf(other) ?? []);
  if (earlier.length === 0) return refuse('bad-statement', `attempt ${attempt - 1} was never opened`);
  return earlier.every(isOver) ? undefined : refuse('bad-statement', `attempt ${attempt - 1} is still open`);
}

/** What the action says of itself that approvals depend on. */
function contextOf(action: unknown): Pick<Hold, 'principal' | 'repository'> {
  const { actor, repository } = (action ?? {}) as {
    actor?: { principal?: unknown };
    repository?: { id?: unknown };
  };
  return {
    ...(typeof actor?.principal === 'string' ? { principal: actor.principal } : {}),
    ...(typeof repository?.id === 'number' ? { repository: repository.id } : {}),
  };
}
