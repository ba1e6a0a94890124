import { expect, onTestFinished, test } from 'vitest';
import { GateFixture } from '../support/gate-fixture.ts';

/** Longer than any test may take. */
const LONG = 600_000;

test('a move between the look and the wait is noticed at once', async () => {
  const place = await GateFixture.create();
  onTestFinished(() => place.dispose());
  const [waiting, other] = [await place.open(), await place.open()];
  const answer = await waiting.request(place.asked('db.write'));
  const id = answer.kind === 'held' ? answer.hold.id : '';

  expect(await waiting.status(id)).toBe('pending');
  await other.cancel(id, 'not needed');
  await waiting.changed(LONG);

  expect(await waiting.open()).toEqual([]);
  await other.request(place.asked('db.write'));
  await waiting.changed(LONG);
});

test('what this gate wrote itself, and has seen, is no move', async () => {
  const place = await GateFixture.create();
  onTestFinished(() => place.dispose());
  const gate = await place.open();
  await gate.open();
  await gate.request(place.asked('db.write'));
  let moved = false;
  const given = new AbortController();
  const waited = gate.changed(LONG, given.signal).then(() => {
    moved = !given.signal.aborted;
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  given.abort();
  await waited;
  expect(moved).toBe(false);
});
