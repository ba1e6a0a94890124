import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BranchStore } from '../../../src/audit/git/store.ts';
import { Journal } from '../../../src/audit/journal/journal.ts';
import type { Gate } from '../../../src/gate/gate.ts';
import { GateFixture } from '../../support/gate-fixture.ts';
import { bundleProgram, type Running, startProgram } from '../../support/program.ts';
import { allow, counted, problems, recordAllowed } from './flushing.ts';

type How = 'all' | 'summary';
const HOW = ['all', 'summary'] as const;
const KILLS = 6;

test.each(HOW)(
  'kill -9 of processes that allow and flush neither loses nor doubles an action: %s',
  async (how) => {
    const fixture = await GateFixture.create();
    try {
      recordAllowed(fixture, how);
      symlinkSync(join(process.cwd(), 'node_modules'), join(fixture.root, 'node_modules'));
      const program = await bundleProgram(new URL('./flusher.ts', import.meta.url), fixture.root);
      const started: Running[] = [];
      const start = () => {
        const one = startProgram(program, [fixture.repository], fixture.env('dave'));
        started.push(one);
        return one;
      };
      const running = [start(), start()];
      for (let kills = 0; kills < KILLS; ) {
        await sleep(20);
        const at = kills % running.length;
        // Some are killed in their first flush, others when there is a log already.
        if ((running[at]?.lines.length ?? 0) <= kills % 3) continue;
        await sleep(Math.random() * 500);
        running[at]?.child.kill('SIGKILL');
        running[at] = start();
        kills += 1;
      }
      for (const { child } of running) child.kill('SIGKILL');
      const ended = await Promise.all(started.map((one) => one.ended));
      expect(ended.map(({ stderr }) => stderr).join('')).toBe('');
      const gate = await fixture.open('dave', () => new Date());
      await gate.flush(true);
      const acknowledged = started.reduce((sum, { lines }) => sum + lines.length, 0);
      expect(acknowledged).toBeGreaterThan(KILLS);
      // At most the one action that each was at is there without having been acknowledged.
      const count = await counted(fixture);
      expect(count).toBeGreaterThanOrEqual(acknowledged);
      expect(count).toBeLessThanOrEqual(acknowledged + started.length);
      expect(await problems(fixture)).toEqual([]);
    } finally {
      await fixture.dispose();
    }
  },
  120_000,
);

class Crash extends Error {}

/** What can go on in a repository, one thing after the other. */
const STEPS = {
  allow: (gate, fixture) => allow(gate, fixture),
  start: (gate, fixture) => allow(gate, fixture, { runs: true }),
  deny: async (gate, fixture) => void (await gate.request(fixture.asked('db.drop'))),
  flush: (gate) => gate.flush(false),
  everything: (gate) => gate.flush(true),
  'crash before the append': (gate) => crashing(gate, vi.spyOn(BranchStore.prototype, 'append')),
  'crash before the mark': (gate) => crashing(gate, vi.spyOn(Journal.prototype, 'flushed')),
  wait: async (_, fixture) => fixture.clock.advance(6_000),
} as const satisfies Record<string, (gate: Gate, fixture: GateFixture) => Promise<void>>;

async function crashing(
  gate: Gate,
  spy: { mockImplementation: (fn: () => never) => unknown; mockRestore: () => void },
) {
  spy.mockImplementation(() => {
    throw new Crash();
  });
  try {
    await gate.flush(true);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  } finally {
    spy.mockRestore();
  }
}

/** A step by one of two processes, or a change of how allowed actions are recorded. */
const doing = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(
      fc.constantFrom(0, 1),
      fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<How>(...HOW) },
);

test('what a crash left unmarked is not told of again in another way', async () => {
  const fixture = await GateFixture.create();
  try {
    recordAllowed(fixture, 'all');
    const gate = await fixture.open();
    await allow(gate, fixture);
    await STEPS['crash before the mark'](gate);
    recordAllowed(fixture, 'summary');
    const other = await fixture.open();
    await allow(other, fixture);
    await other.flush(true);
    expect(await fixture.types()).toEqual(['allowed', 'summary']);
    expect(await counted(fixture)).toBe(2);
  } finally {
    await fixture.dispose();
  }
});

test('any order of runs, flushes, crashes and changed settings leaves a log that verifies, with each action in it once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 4, maxLength: 14 }), async (steps) => {
      const fixture = await GateFixture.create();
      try {
        const gates = [await fixture.open(), await fixture.open()];
        let expected = 0;
        for (const step of steps) {
          if (step === 'all' || step === 'summary') {
            recordAllowed(fixture, step);
            // Each run is a process of its own, which reads the settings of its time.
            for (const at of gates.keys()) gates[at] = await fixture.open();
            continue;
          }
          const [at, name] = step;
          const gate = gates[at];
          if (gate === undefined) throw new Error('there is no such gate');
          await STEPS[name](gate, fixture);
          if (name === 'allow' || name === 'start') expected += 1;
        }
        await (await fixture.open()).flush(true);
        expect(await counted(fixture)).toBe(expected);
        expect(await problems(fixture)).toEqual([]);
      } finally {
        await fixture.dispose();
      }
    }),
    { numRuns: 12 },
  );
}, 300_000);
