import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BranchStore } from '../../src/audit/git/store.ts';
import type { Gate } from '../../src/gate/gate.ts';
import { GateFixture } from '../support/gate-fixture.ts';
import { git } from '../support/git.ts';

let fixture: GateFixture;
let other: Gate;
beforeEach(async () => {
  fixture = await GateFixture.create();
  other = await fixture.open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fixture.dispose();
});

const LOG = 'refs/heads/agentgate/audit';

/** Another process holds something right after a gate has looked at the log, before it remembers what was seen of it. */
function holdAfterTheNextLook(): void {
  const view = BranchStore.prototype.view;
  vi.spyOn(BranchStore.prototype, 'view').mockImplementationOnce(async function (this: BranchStore) {
    const before = await view.call(this);
    await other.request(fixture.asked('db.write'));
    return before;
  });
}

test.each([0, 1])(
  'a log of %i entries that others take further meanwhile is no log that was rolled back',
  async (before) => {
    for (let at = 0; at < before; at += 1) await other.request(fixture.asked('db.drop'));
    const gate = await fixture.open();
    holdAfterTheNextLook();
    expect((await gate.open()).map(({ hold }) => hold.openedIndex)).toEqual([before]);
  },
);

test('a log that was rolled back, or is gone, is refused however often it is looked at', async () => {
  await other.request(fixture.asked('db.drop'));
  const short = git(fixture.repository, ['rev-parse', LOG]);
  await other.request(fixture.asked('db.write'));
  git(fixture.repository, ['update-ref', LOG, short]);
  await expect((await fixture.open()).open()).rejects.toMatchObject({ code: 'changed' });
  await expect(other.open()).rejects.toMatchObject({ code: 'changed' });
  rmSync(join(fixture.repository, '.git', LOG));
  await expect((await fixture.open()).open()).rejects.toMatchObject({ code: 'changed' });
});
