import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anything, sequenceOf } from './arbitrary.ts';
import { Bench } from './bench.ts';
import { drive, REPLAY } from './drive.ts';
import { InProcess } from './in-process.ts';
import type { Op } from './op.ts';
import { SCENARIOS } from './scenarios/all.ts';

/** How long sequences are tried. */
const SECONDS = Number(process.env.AGENTGATE_MODEL_SECONDS ?? 5);
/** How long at most a sequence is made shorter that failed. */
const SHRINKING = 30_000;
const replay = process.env[REPLAY];
const sequence = sequenceOf(
  anything,
  SCENARIOS.map(({ ops }) => ops),
  25,
);

describe('whatever people, agents and signers do, every answer and every state is that of the reference', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(() => bench.dispose());

  const run = async (ops: readonly Op[]) => drive(await InProcess.begin(bench), ops, 'each');

  test.each(SCENARIOS)('$name', async ({ ops, ends }) => {
    const reference = await run(ops);
    expect(reference.states()).toEqual(ends);
  });

  test.runIf(replay !== undefined)(`as ${REPLAY} says`, () => run(JSON.parse(replay ?? '[]')));

  test(
    'by chance',
    async () => {
      const end = performance.now() + SECONDS * 1000;
      // A property of one run each, so that the time is kept; one that fails is made shorter all the same.
      do {
        await fc.assert(
          fc.asyncProperty(sequence, async (ops) => void (await run(ops))),
          {
            numRuns: 1,
            unbiased: true,
            interruptAfterTimeLimit: SHRINKING,
          },
        );
      } while (performance.now() < end);
    },
    SECONDS * 1000 + SHRINKING + 60_000,
  );
});
