import fc from 'fast-check';
import type { KeyName } from '../../support/gate-people.ts';
import {
  type Flaw,
  type Forged,
  GATES,
  type ModelAction,
  type Op,
  PEOPLE,
  POLICIES,
  type Single,
} from './op.ts';

const gate = fc.nat(GATES - 1);
/** Mostly what is going on, sometimes what has long been over. */
const at = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(3) });
const action = fc.constantFrom<ModelAction[]>('one', 'one', 'two', 'two', 'job');
const who = fc.constantFrom<KeyName[]>(
  ...(['alice', 'alice', 'alice-laptop', 'alice-laptop', 'bob', 'bob', 'dave', 'carol', 'erin'] as const),
);

/** What all gates do. */
const asking = fc.record({ kind: fc.constantFrom('ask', 'claim', 'claim'), action, gate });
const saying = fc.record({
  kind: fc.constant('say'),
  verdict: fc.constantFrom('approved', 'approved', 'approved', 'withdrawn', 'rejected'),
  who,
  at,
  gate,
});
const ending = fc.record({ kind: fc.constantFrom('cancel', 'expire'), at, gate });
const recording = fc.record({ kind: fc.constant('record'), at, gate, honest: fc.boolean() });
const waiting = fc.record({
  kind: fc.constant('wait'),
  ms: fc.constantFrom(1, 5, 9, 10, 29).map((minutes) => minutes * 60_000),
});
const exactly = fc.record({ kind: fc.constant('until'), at, after: fc.constantFrom(-1, 0, 0, 1) });
const changing = fc.oneof(
  fc.record({ kind: fc.constant('policy'), to: fc.constantFrom(...POLICIES) }),
  fc.record({ kind: fc.constant('people'), to: fc.constantFrom(...PEOPLE) }),
  fc.record({ kind: fc.constant('script'), to: fc.nat(1) }),
  fc.constant({ kind: 'head' }),
);

/** What happens to a runner, and words that were said before or count for a short time only. */
const brief = fc.record({
  kind: fc.constant('say'),
  verdict: fc.constantFrom('approved', 'approved', 'withdrawn'),
  who,
  at,
  gate,
  lasts: fc.constantFrom(2, 5, 60),
});
const odd = fc.record({ kind: fc.constantFrom('repeat', 'repeat', 'lost', 'crash'), at, gate });

const type = fc.constantFrom(
  ...(['claimed', 'claimed', 'executed', 'approved', 'withdrawn'] as const),
  ...(['rejected', 'expired', 'cancelled', 'held'] as const),
);
const forged = fc
  .record({
    type,
    at,
    who,
    flaw: fc.option(fc.constantFrom<Flaw[]>('attempt', 'action', 'requirement', 'size'), {
      freq: 2,
      nil: undefined,
    }),
    opening: fc.constantFrom<Flaw[]>('again', 'next', 'weaker'),
    by: fc.constantFrom<Forged['by'][]>('runner', 'runner', 'other', 'nobody', 'boaster'),
    back: fc.constantFrom(0, 0, 60),
  })
  .map(({ opening, flaw, ...entry }): Forged => {
    const isWord = entry.type === 'approved' || entry.type === 'withdrawn' || entry.type === 'rejected';
    const said = entry.type === 'held' ? opening : flaw;
    return { kind: 'forge', ...entry, flaw: isWord && said !== 'size' ? undefined : said };
  });

/** What people and agents do, and what changes under them. */
const honest = fc.oneof(
  { weight: 8, arbitrary: asking },
  { weight: 10, arbitrary: saying },
  { weight: 2, arbitrary: ending },
  { weight: 3, arbitrary: recording },
  { weight: 1, arbitrary: waiting },
  { weight: 3, arbitrary: exactly },
  { weight: 3, arbitrary: changing },
) as fc.Arbitrary<Single>;

/** Another gate of the same person's agents. */
const sameAsker = (at: number) => [1, 0, 2][at] ?? at;

/** Two things at once about one hold, of which at most one opens another. */
const pair = fc.record({ asking, saying, recording, ending, other: who }).chain((one) => {
  const claim = { ...one.asking, kind: 'claim' };
  return fc.constantFrom(
    [claim, { ...claim, gate: sameAsker(claim.gate) }],
    [claim, one.saying],
    [claim, one.ending],
    [one.saying, { ...one.saying, who: one.other }],
    [one.saying, one.ending],
    [{ ...one.recording, honest: true }, one.recording],
  );
});
const race = pair.map((ops) => ({ kind: 'race', ops }));

/** At several gates of a log in git. */
export const inGit = fc.oneof(
  { weight: 12, arbitrary: honest },
  { weight: 3, arbitrary: race },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart'), gate }) },
) as fc.Arbitrary<Op>;

/** The same, and whatever else may come into a log. */
export const anything = fc.oneof(
  { weight: 12, arbitrary: honest },
  { weight: 1, arbitrary: brief },
  { weight: 2, arbitrary: odd },
  { weight: 3, arbitrary: forged },
  { weight: 2, arbitrary: race },
) as fc.Arbitrary<Op>;

/** From a hold that somebody asked for, or from where a scenario ends, so that most of what follows is about something. */
export const sequenceOf = (
  op: fc.Arbitrary<Op>,
  scenarios: readonly (readonly Op[])[],
  maxLength: number,
): fc.Arbitrary<readonly Op[]> => {
  const ask = asking.map((first) => [{ ...first, kind: 'ask' }]) as fc.Arbitrary<readonly Op[]>;
  const start = fc.oneof(ask, fc.constantFrom(...scenarios));
  const more = fc.array(op, { minLength: 3, maxLength, size: 'max' });
  return fc.tuple(start, more).map(([first, ops]) => [...first, ...ops]);
};
