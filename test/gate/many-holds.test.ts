import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Gate } from '../../src/gate/gate.ts';
import { cpuTime } from '../support/cpu.ts';
import { ManyHolds, type WrittenHold } from '../support/many-holds.ts';

/** Below this a cost is noise. */
const NOISE = 40;
const FEW = 100;
const MANY = 600;

let many: ManyHolds;
let gate: Gate;

beforeAll(async () => {
  many = await ManyHolds.create();
  gate = await many.gate.open('dave', () => new Date());
});
afterAll(() => many.dispose());

/** The least of a few times: what runs beside only ever adds. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = cpuTime();
    await work();
    times.push(cpuTime() - before);
  }
  return Math.max(NOISE, Math.min(...times));
}

/** Holds that end, in as many ways as there are. */
async function finished(count: number): Promise<readonly WrittenHold[]> {
  const holds = await many.write(
    Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 'executed' : 'rejected')),
  );
  // What is new in the log is read once, by whoever looks first.
  await gate.open();
  return holds;
}

test('what is over costs nobody who asks for one of them, or again for what was rejected', async () => {
  const asked = many.gate.asked('db.write', { sql: 'UPDATE rejected' });
  const answer = await gate.request(asked);
  if (answer.kind !== 'held') throw new Error(`it is ${answer.kind}`);
  await many.gate.say(gate, answer.hold.id, 'bob', 'rejected');
  const [first] = await finished(FEW);
  const [show, again] = [() => gate.find(answer.hold.id), () => gate.request(asked)];
  const few = { show: await costOf(show), again: await costOf(again), open: await costOf(() => gate.open()) };
  await finished(MANY);
  expect(await costOf(show)).toBeLessThan(3 * few.show);
  expect(await costOf(again)).toBeLessThan(3 * few.again);
  expect(await costOf(() => gate.open())).toBeLessThan(3 * few.open);
  expect(await gate.find(first?.id ?? '')).toMatchObject({ hold: { status: 'executed' } });
  expect(await gate.request(asked)).toMatchObject({ kind: 'denied', id: answer.hold.id });
});

test('a list of ten times as many open holds costs about ten times as much', async () => {
  await many.write(Array.from({ length: FEW }, () => 'pending'));
  await gate.open();
  const few = await costOf(() => gate.open());
  await many.write(Array.from({ length: 10 * FEW }, () => 'pending'));
  await gate.open();
  let open: Awaited<ReturnType<Gate['open']>> = [];
  const cost = await costOf(async () => {
    open = await gate.open();
  });
  expect(open.length).toBeGreaterThanOrEqual(11 * FEW);
  expect(cost).toBeLessThan(20 * few);
});

test('what nobody decided in time is over once the same human asks for something else', async () => {
  const late = await ManyHolds.create();
  try {
    const now = await late.gate.open('dave', () => new Date());
    expect((await now.open()).map(({ hold }) => hold.status)).toEqual(['pending']);
    await now.request(late.gate.asked('db.write', { sql: 'UPDATE later' }));
    expect(await late.gate.types()).toEqual(['held', 'expired', 'held']);
    expect(await now.open()).toHaveLength(1);
    expect((await late.gate.verify()).problems).toEqual([]);
  } finally {
    await late.dispose();
  }
});
