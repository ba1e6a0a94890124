import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inGit, sequenceOf } from './arbitrary.ts';
import { drive, REPLAY } from './drive.ts';
import type { Op } from './op.ts';
import { Real } from './real.ts';
import { SCENARIOS } from './scenarios/all.ts';
import { walk } from './transitions.ts';

/** How long sequences are tried. */
const SECONDS = Number(process.env.AGENTGATE_MODEL_SECONDS ?? 4);
/** The clock begins in the past, and sequences take hours of it. */
const PER_LOG = 6;
const LENGTH = 10;
const SHRINKING = 60_000;
/** What is no command of a gate. */
const BEYOND: readonly Op['kind'][] = ['forge', 'repeat', 'lost', 'crash'];

const known = SCENARIOS.map(({ ops }) => ops).filter((ops) =>
  ops.every((op) => !BEYOND.includes(op.kind) && !('lasts' in op && op.lasts !== undefined)),
);
const replay = process.env[REPLAY];
const sequence =
  replay === undefined ? sequenceOf(inGit, known, LENGTH) : fc.constant<readonly Op[]>(JSON.parse(replay));

/** As many sequences as there is time for, and one at least, on one log. */
async function fill(real: Real, end: number): Promise<void> {
  let left = PER_LOG;
  do {
    await fc.assert(
      fc.asyncProperty(sequence, async (ops) => void (await drive(real.begin(), ops, 'end'))),
      { numRuns: 1, unbiased: true, interruptAfterTimeLimit: SHRINKING },
    );
    left -= 1;
  } while (left > 0 && performance.now() < end);
}

test(
  'whatever is done at several gates of a log in git, answers and states are those of the reference, and the log verifies',
  async () => {
    const end = performance.now() + SECONDS * 1000;
    do {
      const real = await Real.create();
      try {
        await fill(real, end);
        expect(walk(await real.place.entries()).unlisted).toEqual([]);
        expect((await real.place.verify()).problems).toEqual([]);
      } finally {
        await real.place.dispose();
      }
    } while (performance.now() < end);
  },
  SECONDS * 1000 + SHRINKING + 120_000,
);
