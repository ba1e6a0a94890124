import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withGate } from '../../src/gate/open-gate.ts';
import { GateFixture } from '../support/gate-fixture.ts';
import { git } from '../support/git.ts';
import { writeFiles } from '../support/scratch.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DONE = { status: 'succeeded', exitCode: 0, durationMs: 1 } as const;

test.each(['remote', 'log-on-remote'] as const)(
  'with a %s the whole loop works, and while the remote is silent nothing is approved or claimed',
  async (where) => {
    const place = await GateFixture.create(where);
    onTestFinished(() => place.dispose());
    const [gate, other] = [await place.open(), await place.open()];
    const asked = place.asked('db.write');
    const answer = await gate.request(asked);
    const id = answer.kind === 'held' ? answer.hold.id : '';
    expect((await place.say(other, id, 'alice')).status).toBe('approved');
    const claimed = await other.claim(asked);
    if (claimed.kind !== 'claimed') throw new Error(claimed.kind);
    expect((await gate.claim(asked)).kind).toBe('denied');
    await other.record(claimed.claim, DONE);
    expect(await gate.status(id)).toBe('executed');
    expect(await place.types()).toEqual(['held', 'approved', 'claimed', 'executed']);
    expect((await place.verify()).problems).toEqual([]);

    const second = place.asked('db.write', { n: 2 });
    const next = await gate.request(second);
    const waiting = next.kind === 'held' ? next.hold.id : '';
    await place.say(gate, waiting, 'bob');
    renameSync(join(place.root, 'remote.git'), join(place.root, 'gone.git'));
    for (const at of [gate, other, await place.open()]) {
      await expect(at.claim(second)).rejects.toThrow(/the remote/);
    }
    await expect(place.say(gate, waiting, 'alice')).rejects.toThrow(/the remote/);
    if (where === 'remote') {
      // What it said before decides for a day, and no longer.
      expect((await gate.request(place.asked('db.drop'))).kind).toBe('denied');
      place.clock.advance(6 * MINUTE);
      expect((await gate.about()).notes.join()).toContain('nothing is claimed');
      place.clock.advance(25 * HOUR);
      await expect(gate.request(place.asked('db.read'))).rejects.toThrow(/24 hours/);
    }
    renameSync(join(place.root, 'gone.git'), join(place.root, 'remote.git'));
    if (where === 'log-on-remote') expect((await gate.claim(second)).kind).toBe('claimed');
    expect((await place.verify()).problems).toEqual([]);
  },
);

test.each(['shared', 'lost'])(
  'a hold that moved on under newer policies is found by a clone that knows older ones, its memory %s',
  async (memory) => {
    const place = await GateFixture.create('log-on-remote');
    onTestFinished(() => place.dispose());
    const clones = ['other', 'third'].map((name) => join(place.root, name));
    for (const clone of clones) git(place.root, ['clone', '-q', join(place.root, 'remote.git'), clone]);
    const [other = '', third = ''] = clones;
    const options = { root: other, env: place.env('dave'), engine: '0.1.0', clock: place.clock.read };
    await withGate(options, async (late) => {
      expect(await late.open()).toEqual([]);
      writeFiles(third, { 'beside.txt': 'newer' });
      git(third, ['add', 'beside.txt']);
      git(third, ['commit', '-q', '-m', 'newer']);
      git(third, ['push', '-q', 'origin', 'main']);

      const gate = await place.open();
      const answer = await gate.request(place.asked('db.write'));
      const id = answer.kind === 'held' ? answer.hold.id : '';
      await gate.cancel(id, 'not needed');
      if (memory === 'lost') rmSync(join(place.state, 'seen'), { recursive: true });
      expect((await late.find(id))?.hold.status).toBe('cancelled');
    });
  },
);
