import {
  type Attempt,
  addWord,
  deadline,
  hasSaid,
  isOpen,
  isSatisfied,
  isTaken,
  keyCounts,
  lifetime,
  mayApprove,
  mayReject,
  SKEW,
  takeBack,
  type When,
} from './attempt.ts';
import type { Forged, PeopleName } from './op.ts';

/** Whether an entry counts that some signer wrote past its gate; if so, the hold moves on. */
export function counts(attempt: Attempt, op: Forged, when: When, people: PeopleName): boolean {
  const { type } = op;
  if (op.flaw !== undefined || type === 'held') return false;
  if (type === 'approved' || type === 'withdrawn' || type === 'rejected')
    return isHeard(attempt, op, when, people);
  if (!mayMove(attempt, op, when, people)) return false;
  attempt.state = type;
  return true;
}

function isHeard(attempt: Attempt, { type, who }: Forged, when: When, people: PeopleName): boolean {
  const word = { key: who, until: when.said + lifetime(attempt) };
  if (!isOpen(attempt) || !keyCounts(who, people)) return false;
  if (type === 'rejected') {
    if (!mayReject(attempt, who, people)) return false;
    attempt.state = 'rejected';
    attempt.rejectedAt = when.said;
    return true;
  }
  if (type === 'withdrawn') {
    if (!hasSaid(attempt, who)) return false;
    takeBack(attempt, word, when, people);
    return true;
  }
  const isLate = when.at > deadline(attempt) || when.said < attempt.openedAt - SKEW;
  if (isLate || !mayApprove(attempt, who, people) || isTaken(attempt, word)) return false;
  addWord(attempt, word, when, people);
  return true;
}

function mayMove(attempt: Attempt, { type, by }: Forged, { said, at }: When, people: PeopleName): boolean {
  const enough = isSatisfied(attempt, at, people);
  switch (type) {
    case 'cancelled':
      return isOpen(attempt);
    case 'expired':
      return isOpen(attempt) && (at >= deadline(attempt) || (attempt.state === 'approved' && !enough));
    case 'claimed':
      return (
        attempt.state === 'approved' && at <= deadline(attempt) && said >= attempt.approvedAt - SKEW && enough
      );
    default:
      return attempt.state === 'claimed' && (by === 'runner' || by === 'nobody');
  }
}
