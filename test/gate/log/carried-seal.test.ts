import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import type { Gate } from '../../../src/gate/gate.ts';
import { KeyFiles } from '../../../src/gate/log/key-files.ts';
import { GateFixture } from '../../support/gate-fixture.ts';
import { git } from '../../support/git.ts';
import { allow, stateOf } from '../allowed/flushing.ts';

let fixture: GateFixture;
let gate: Gate;
beforeEach(async () => {
  fixture = await GateFixture.create();
  gate = await fixture.open();
});
afterEach(() => fixture.dispose());

const LOG = 'refs/heads/agentgate/audit';
const deny = (one = gate) => one.request(fixture.asked('db.drop'));
const commits = () =>
  git(fixture.repository, ['log', '--first-parent', '--reverse', '--format=%s', LOG]).split('\n');

async function sealed(): Promise<number> {
  return (await fixture.verify()).log.sealed;
}

test('each entry carries the seal of those before it', async () => {
  await deny();
  await deny();
  await allow(gate, fixture);
  await gate.flush(false);
  expect(commits()).toEqual(
    ['entry 0', 'entry 1, checkpoint', 'entry 2, checkpoint'].map((what) => `agentgate: ${what}`),
  );
  const document = await fixture.verify();
  expect(document).toMatchObject({ ok: true, log: { size: 3, sealed: 2 } });
});

test('without the log key nothing is sealed, and nothing waits for it', async () => {
  rmSync(join(await stateOf(fixture), 'keys', 'log.pem'));
  await deny();
  await deny();
  expect(await fixture.verify()).toMatchObject({ ok: true, log: { size: 2, sealed: 0 } });
});

test('with another log key than the settings name nothing is sealed', async () => {
  const state = await stateOf(fixture);
  rmSync(join(state, 'keys', 'log.pem'));
  new KeyFiles(state).make('log');
  await deny();
  await deny();
  expect(await fixture.verify()).toMatchObject({ ok: true, log: { size: 2, sealed: 0 } });
});

test('an entry that nobody trusted signed is not sealed, nor anything after it, and keeps no gate from its work', async () => {
  await deny();
  await deny();
  const repository = await Repository.open({ directory: fixture.repository, env: fixture.env('dave') });
  await gitLogStore({ repository }).append(async () => ({ entries: [Buffer.from('{}')] }));
  repository.close();
  await deny();
  await deny();
  expect((await deny()).kind).toBe('denied');
  expect(await sealed()).toBe(1);
});

test('a log that is shorter than what was sealed is not gone on with, even if it was forgotten what was seen', async () => {
  await deny();
  const short = git(fixture.repository, ['rev-parse', LOG]);
  await deny();
  await deny();
  git(fixture.repository, ['update-ref', LOG, short]);
  rmSync(join(fixture.state, 'seen'), { recursive: true });
  const other = await fixture.open();
  await expect(deny(other)).rejects.toMatchObject({ code: 'changed' });
  expect(git(fixture.repository, ['rev-parse', LOG])).toBe(short);
});

test('what was signed is remembered even if it never reaches the branch', async () => {
  await deny();
  const lock = join(fixture.repository, '.git', `${LOG}.lock`);
  writeFileSync(lock, '');
  await expect(deny()).rejects.toMatchObject({ code: 'ref-locked' });
  rmSync(lock);
  const [name = ''] = readdirSync(join(fixture.state, 'sealed'));
  expect(readFileSync(join(fixture.state, 'sealed', name), 'utf8').split('\n')[1]).toBe('1');
  expect(await sealed()).toBe(0);
});
