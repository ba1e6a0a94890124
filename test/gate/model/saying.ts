import {
  type Attempt,
  addWord,
  hasSaid,
  isTaken,
  keyCounts,
  lifetime,
  mayApprove,
  mayReject,
  takeBack,
  type Word,
} from './attempt.ts';
import { MINUTE, type Saying } from './op.ts';
import { isOver, isStale, move, type World, written } from './world.ts';

/** A person says something about a hold, with a signature of now. */
export function say(world: World, attempt: Attempt, { verdict, who, lasts }: Saying): string {
  const until = world.now + (lasts === undefined ? lifetime(attempt) : lasts * MINUTE);
  const word = { key: who, until };
  return verdict === 'approved' ? approve(world, attempt, word) : oppose(world, attempt, verdict, word);
}

export function approve(world: World, attempt: Attempt, word: Word): string {
  const { now, people } = world;
  if (isOver(world, attempt)) return 'refused';
  if (isStale(world, attempt)) {
    move(world, attempt, 'cancelled');
    return 'refused';
  }
  if (!keyCounts(word.key, people)) return 'refused';
  if (attempt.words.some(({ key, until }) => key === word.key && now <= until)) return attempt.state;
  if (now > word.until || !mayApprove(attempt, word.key, people) || isTaken(attempt, word)) return 'refused';
  addWord(attempt, word, { said: now, at: now }, people);
  attempt.last = word;
  written(world);
  return attempt.state;
}

function oppose(world: World, attempt: Attempt, verdict: 'rejected' | 'withdrawn', word: Word): string {
  const { now, people } = world;
  if (isOver(world, attempt) || !keyCounts(word.key, people)) return 'refused';
  if (verdict === 'rejected') {
    if (!mayReject(attempt, word.key, people)) return 'refused';
    attempt.rejectedAt = now;
    return move(world, attempt, 'rejected');
  }
  if (!hasSaid(attempt, word.key)) return 'refused';
  takeBack(attempt, word, { said: now, at: now }, people);
  written(world);
  return attempt.state;
}
