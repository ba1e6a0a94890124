import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GateFixture } from '../../support/gate-fixture.ts';
import { type KeyName, keyFile } from '../../support/gate-people.ts';
import { GATES, Real } from './real.ts';
import { type Op, Reference } from './reference.ts';
import { walk } from './transitions.ts';

/** How long each of the properties is tried. */
const SECONDS = Number(process.env.AGENTGATE_MODEL_SECONDS ?? 8);
const TIMEOUT = SECONDS * 1000 + 120_000;

const gate = fc.nat(GATES - 1);
/** Mostly what is going on, sometimes what has long been over. */
const at = fc.oneof({ weight: 5, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.nat(20) });
const who = fc.constantFrom<KeyName[]>('alice', 'alice', 'alice-laptop', 'bob', 'bob', 'carol', 'dave');
const verdict = fc.constantFrom('approved', 'approved', 'approved', 'withdrawn', 'rejected');
const action = fc.constantFrom('one', 'one', 'two');
const asking = fc.record({ kind: fc.constantFrom('ask', 'claim'), action, gate });
const saying = fc.record({ kind: fc.constant('say'), verdict, who, at, gate });
const ending = fc.record({ kind: fc.constantFrom('cancel', 'expire'), at, gate });
const recording = fc.record({ kind: fc.constant('record'), at, gate, honest: fc.boolean() });
const waiting = fc.record({
  kind: fc.constant('wait'),
  minutes: fc.constantFrom(1, 9, 10, 11, 29, 31, 59, 61),
});

const op = fc.oneof(
  { weight: 6, arbitrary: asking },
  { weight: 8, arbitrary: saying },
  { weight: 2, arbitrary: ending },
  { weight: 2, arbitrary: recording },
  { weight: 2, arbitrary: waiting },
  { weight: 2, arbitrary: fc.constant({ kind: 'policy' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart'), gate }) },
) as fc.Arbitrary<Op>;

/** Does one thing at a gate, and holds the answer and the state against the reference. */
class Command implements fc.AsyncCommand<Reference, Real> {
  readonly #op: Op;

  constructor(op: Op) {
    this.#op = op;
  }

  check({ attempts }: Readonly<Reference>): boolean {
    return !('at' in this.#op) || attempts.length > 0;
  }

  async run(reference: Reference, real: Real): Promise<void> {
    const answer = await real.apply(this.#op);
    expect(answer).toBe(reference.apply(this.#op));
    if (!('at' in this.#op)) return;
    const { gate: here, at: index } = this.#op;
    expect(await real.gate(here + 1).status(real.id(index))).toBe(reference.at(index).state);
  }

  toString(): string {
    return JSON.stringify(this.#op);
  }
}

/** Tries it as often as there is time for, and once at least. A run is never cut off, so that nothing is left behind. */
async function holds<T>(property: fc.IAsyncProperty<T>): Promise<void> {
  const end = performance.now() + SECONDS * 1000;
  // The first of a series would be biased to be short; and to shrink one would take minutes, its seed is enough.
  do await fc.assert(property, { numRuns: 1, unbiased: true, endOnFailure: true });
  while (performance.now() < end);
}

/** What holds of every log, however it came about. */
async function checkLog(place: GateFixture): Promise<ReadonlyMap<string, string>> {
  const { states, unlisted } = walk(await place.entries());
  expect(unlisted).toEqual([]);
  expect((await place.verify()).problems).toEqual([]);
  return states;
}

async function withReal(use: (real: Real) => Promise<void>): Promise<void> {
  const real = await Real.create();
  try {
    await use(real);
  } finally {
    await real.place.dispose();
  }
}

describe('whatever people, agents and gates do', () => {
  test(
    'in turn, every answer and every state is that of the reference',
    () =>
      holds(
        fc.asyncProperty(
          fc.commands([op.map((what) => new Command(what))], { maxCommands: 30, size: 'max' }),
          (commands) =>
            withReal(async (real) => {
              const reference = new Reference();
              await fc.asyncModelRun(() => ({ model: reference, real }), commands);
              const states = await checkLog(real.place);
              expect(real.ids.map((id) => states.get(id))).toEqual(
                reference.attempts.map(({ state }) => state),
              );
              for (const [n, id] of real.ids.entries()) {
                expect(await real.gate(n).status(id)).toBe(states.get(id));
              }
            }),
        ),
      ),
    TIMEOUT,
  );

  test(
    'at once, the log has listed transitions only, every gate sees the same, and nothing is claimed twice',
    () =>
      holds(
        fc.asyncProperty(
          fc.array(fc.array(op, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
          (batches) =>
            withReal(async (real) => {
              await real.apply({ kind: 'ask', action: 'one', gate: 0 });
              for (const batch of batches) await Promise.all(batch.map((what) => real.apply(what)));
              const states = await checkLog(real.place);
              for (const [id, state] of states) {
                const seen = await Promise.all([0, 1, 2].map((n) => real.gate(n).status(id)));
                expect(seen).toEqual([state, state, state]);
              }
              const claimed = real.claims.map(({ id }) => id);
              expect(new Set(claimed).size).toBe(claimed.length);
            }),
        ),
      ),
    TIMEOUT,
  );

  test(
    'in processes of their own, what ran is what was claimed and recorded',
    async () => {
      const place = await GateFixture.create();
      try {
        const job = ['sh', 'job.sh', '0', 'ran'];
        const first = await place.cli('dave', 'run', '--wait', '0', '--', ...job);
        const id = /ag-[a-z2-7]{10,}/.exec(first.stderr)?.[0] ?? '';
        const lines: Readonly<Record<string, readonly [KeyName, ...string[]]>> = {
          run: ['dave', 'run', '--wait', '0', '--', ...job],
          approve: ['alice', 'approve', id, '--yes', '--key', keyFile('alice')],
          withdraw: ['alice', 'withdraw', id, '--yes', '--key', keyFile('alice')],
          self: ['dave', 'approve', id, '--yes', '--key', keyFile('dave')],
          cancel: ['dave', 'cancel', id],
        };
        const names = fc.constantFrom(
          'run',
          'run',
          'run',
          'approve',
          'approve',
          'approve',
          'withdraw',
          'self',
          'cancel',
        );
        const batches = Math.max(3, Math.round(SECONDS / 3));
        let ran = 0;
        for (const batch of fc.sample(fc.array(names, { minLength: 3, maxLength: 3 }), batches)) {
          const ended = await Promise.all(
            batch.map(async (name) => ({
              name,
              ...(await place.cli(...(lines[name] ?? ['dave', 'holds']))),
            })),
          );
          for (const { name, code, stderr } of ended) {
            expect([0, 3, 124, 126], `${name}: ${stderr}`).toContain(code);
            if (name === 'run' && code === 0) ran += 1;
          }
        }
        const states = await checkLog(place);
        expect(place.timesRun('ran')).toBe(ran);
        expect([...states.values()].filter((state) => state === 'executed')).toHaveLength(ran);
      } finally {
        await place.dispose();
      }
    },
    TIMEOUT,
  );
});
