import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gate } from '../../src/gate/gate.ts';
import { personalKey } from '../../src/gate/identity/personal-key.ts';
import { signMessage } from '../../src/gate/identity/sign.ts';
import { GateFixture } from '../support/gate-fixture.ts';
import { keyFile, principalOf } from '../support/gate-people.ts';
import { git } from '../support/git.ts';
import { startCli } from '../support/run-cli.ts';

// Everything here happens in processes of its own, by the clock of this machine.

const LOG = 'refs/heads/agentgate/audit';
const ID = /ag-[a-z2-7]{10,}/;
let place: GateFixture;
let gate: Gate;
beforeAll(async () => {
  place = await GateFixture.create();
  gate = await place.open('dave', () => new Date());
});
afterAll(() => place.dispose());

const run = (...command: string[]) => place.cli('dave', 'run', '--wait', '0', '--', ...command);
const start = (...command: string[]) =>
  startCli(['run', '--', ...command], { cwd: place.repository, env: place.env('dave') });
const approved = async (...command: string[]) => {
  const id = ID.exec((await run(...command)).stderr)?.[0] ?? '';
  await place.say(gate, id, 'alice');
  return id;
};
const count = async (type: string, id: string) =>
  (await place.entries()).filter((entry) => entry.type === type && entry.hold?.id === id).length;
const problems = async () => (await place.verify()).problems;
const tip = () => git(place.repository, ['rev-parse', LOG]);

describe('many at once', () => {
  test('eight processes run the same approved command: one executes it', async () => {
    const ran = 'ran-once';
    const id = await approved('sh', 'job.sh', '0', ran);
    const ended = await Promise.all(Array.from({ length: 8 }, () => run('sh', 'job.sh', '0', ran)));
    const codes = ended.map(({ code }) => code);
    expect(place.timesRun(ran)).toBe(1);
    expect(codes.filter((code) => code === 0)).toHaveLength(1);
    // The others were too late while it ran, or asked anew once it was over.
    expect(codes.filter((code) => code !== 0 && code !== 126 && code !== 124)).toEqual([]);
    expect([await count('claimed', id), await count('executed', id)]).toEqual([1, 1]);
    expect(await problems()).toEqual([]);
  });

  test('eight processes approve: each person is counted once', async () => {
    const answer = await gate.request(place.asked('db.merge'));
    const id = answer.kind === 'held' ? answer.hold.id : '';
    const keys = ['alice', 'alice-laptop', 'bob', 'frank'] as const;
    const ended = await Promise.all(
      [...keys, ...keys].map((key) => place.cli(key, 'approve', id, '--yes', '--key', keyFile(key))),
    );
    expect(ended.map(({ code, stderr }) => `${code} ${stderr}`)).toEqual(Array(8).fill('0 '));
    const said = (await place.entries()).filter(({ type, hold }) => type === 'approved' && hold?.id === id);
    expect(said.map(({ actor }) => actor.id).sort()).toEqual(
      keys.map((key) => `ssh:${principalOf(key)}`).sort(),
    );
    expect(await gate.status(id)).toBe('approved');
    expect(await problems()).toEqual([]);
  });

  test('eight processes ask: one hold is opened', async () => {
    const asked = ['request', '--json', '--tool', 'db.write', '--arg', 'who=eight'];
    const ended = await Promise.all(Array.from({ length: 8 }, () => place.cli('dave', ...asked)));
    const [id = '', ...others] = new Set(ended.map(({ stdout }) => JSON.parse(stdout).hold));
    expect(others).toEqual([]);
    expect(await count('held', id)).toBe(1);
  });
});

describe('an approval and an expiry at the same instant', () => {
  test('have one outcome, which is the same for every reader', async () => {
    const outcomes = new Set<string>();
    for (const [n, late] of [-1, 0, 1, 2, 0, 1].entries()) {
      const answer = await gate.request(place.asked('db.brief', { n }));
      if (answer.kind !== 'held') throw new Error(answer.kind);
      const { id, expiresAt } = answer.hold;
      const at = (ms: number) => place.open('dave', () => new Date(expiresAt + ms));
      const [approver, ender] = [await at(late), await at(1)];
      const { message, expires } = await approver.toSign(id, 'approved');
      const env = place.env('alice');
      const key = await personalKey({ root: place.repository, env, key: keyFile('alice') });
      const signature = await signMessage(key, message, env);
      const said = { verdict: 'approved', principal: principalOf('alice'), signature, expires } as const;
      const both = await Promise.allSettled([approver.approve(id, said), ender.expire(id)]);
      const readers = [gate, approver, ender, await at(60_000)];
      const seen = new Set(await Promise.all(readers.map((reader) => reader.status(id))));
      expect([...seen], JSON.stringify(both)).toHaveLength(1);
      const [status = ''] = seen;
      expect(['approved', 'expired']).toContain(status);
      expect(both[0].status).toBe(status === 'approved' ? 'fulfilled' : 'rejected');
      expect((await count('approved', id)) + (await count('expired', id))).toBe(1);
      outcomes.add(status);
    }
    expect(await place.types()).toContain('expired');
  });
});

describe('a runner that dies', () => {
  test('between the claim and the outcome leaves an unknown one, and nothing runs again by itself', async () => {
    const ran = 'ran-killed';
    const command = ['sh', 'job.sh', 'wait', ran];
    const id = await approved(...command);
    const running = start(...command);
    const [, pid] = await running.said(/process ([0-9]+)/);
    running.child.kill('SIGKILL');
    await running.ended;
    process.kill(Number(pid), 'SIGKILL');
    expect(await gate.status(id)).toBe('claimed');

    const next = await run(...command);
    expect(next.code, next.stderr).toBe(126);
    expect(next.stderr).toContain(`agentgate show ${id}`);
    expect(await gate.find(id)).toMatchObject({ hold: { status: 'executed', outcome: 'unknown' } });
    const later = await run(...command);
    expect(later.code).toBe(124);
    expect(ID.exec(later.stderr)?.[0]).not.toBe(id);
    expect(place.timesRun(ran)).toBe(1);
    expect(await problems()).toEqual([]);
  });

  test('and one that cannot record the outcome says so, and nobody runs it again', async () => {
    const ran = 'ran-unrecorded';
    const command = ['sh', 'job.sh', 'break', ran];
    const id = await approved(...command);
    const running = await run(...command);
    renameSync(join(place.repository, '.git-gone'), join(place.repository, '.git'));
    expect(running.code, running.stderr).toBe(0);
    expect(running.stderr).toContain('its outcome is not recorded');
    expect((await run(...command)).code).toBe(126);
    expect(await gate.find(id)).toMatchObject({ hold: { outcome: 'unknown' } });
    expect((await run(...command)).code).toBe(124);
    expect(place.timesRun(ran)).toBe(1);
    expect(await problems()).toEqual([]);
  });

  test('while it lives, however long it takes, nobody says that it died', async () => {
    const command = ['sh', 'job.sh', 'wait', 'ran-lives'];
    const id = await approved(...command);
    const running = start(...command);
    const [, pid] = await running.said(/process ([0-9]+)/);
    const next = await run(...command);
    expect(next.code).toBe(126);
    expect(next.stderr).toContain(`${id} is claimed`);
    expect(await gate.status(id)).toBe('claimed');
    process.kill(Number(pid), 'SIGTERM');
    expect((await running.ended).code).toBe(128 + 15);
    expect(await gate.status(id)).toBe('executed');
  });
});

/** These spoil the log, so that they come last. */
describe('a log that was rolled back to before the claim', () => {
  test('re-arms nothing, and everything refuses until somebody looks', async () => {
    const ran = 'ran-rolled-back';
    const command = ['sh', 'job.sh', '0', ran];
    const id = await approved(...command);
    const before = tip();
    expect((await run(...command)).code).toBe(0);
    const after = tip();
    git(place.repository, ['update-ref', LOG, before]);
    const again = await run(...command);
    expect(again.code).toBe(125);
    expect(again.stderr).toMatch(/cannot be relied on/);
    expect(place.timesRun(ran)).toBe(1);
    expect((await place.cli('alice', 'approve', id, '--yes')).code).not.toBe(0);
    expect(tip()).toBe(before);

    git(place.repository, ['update-ref', '-d', LOG]);
    expect((await run(...command)).code).toBe(125);
    expect(place.timesRun(ran)).toBe(1);
    git(place.repository, ['update-ref', LOG, after]);
    expect(await gate.status(id)).toBe('executed');
  });

  test('re-arms nothing for a gate that has waited all the while', async () => {
    const command = ['sh', 'job.sh', '0', 'ran-while-another-waited'];
    const id = await approved(...command);
    const [waiting, other] = [await place.open('dave', () => new Date()), gate];
    expect(await waiting.status(id)).toBe('approved');
    const before = tip();
    const asked = place.asked('shell', { argv: command });
    const claimed = await other.claim(asked);
    if (claimed.kind !== 'claimed') throw new Error(`the hold is ${claimed.kind}`);
    const after = tip();
    // The claim is under no seal yet, so that only what its gate has seen tells of it.
    git(place.repository, ['update-ref', LOG, before]);
    await expect(waiting.claim(asked)).rejects.toThrow('cannot be relied on');
    git(place.repository, ['update-ref', LOG, after]);
    await other.record(claimed.claim, { status: 'unknown' });
  });

  test('re-arms nothing either when only the memory of it is gone: what was signed here is another', async () => {
    const ran = 'ran-without-memory';
    const command = ['sh', 'job.sh', '0', ran];
    await approved(...command);
    const before = tip();
    expect((await run(...command)).code).toBe(0);
    const after = tip();
    git(place.repository, ['update-ref', LOG, before]);
    rmSync(join(place.state, 'seen'), { recursive: true });
    const again = await run(...command);
    expect([again.code, place.timesRun(ran)]).toEqual([125, 1]);
    git(place.repository, ['update-ref', LOG, after]);
  });

  test('re-arms nothing either when the state of the machine is gone with it: its keys are gone as well', async () => {
    const ran = 'ran-without-state';
    const command = ['sh', 'job.sh', '0', ran];
    await approved(...command);
    const before = tip();
    expect((await run(...command)).code).toBe(0);
    git(place.repository, ['update-ref', LOG, before]);
    rmSync(place.state, { recursive: true });
    const again = await run(...command);
    expect(again.code, again.stderr).toBe(125);
    expect(place.timesRun(ran)).toBe(1);
    expect(tip()).toBe(before);
  });
});
